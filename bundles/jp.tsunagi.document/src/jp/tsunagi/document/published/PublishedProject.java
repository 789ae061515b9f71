package jp.tsunagi.document.published;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Resource;
import jp.tsunagi.coordination.Stakeholder;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.core.vocabulary.TermList;

/** A project as an audience sees it: what is hidden is not here, and cannot be named either. */
public final class PublishedProject {

	private final Project project;

	private final Audience audience;

	private final LocalDate today;

	/** The project as {@code audience} sees it on {@code today}. */
	public PublishedProject(Project project, Audience audience, LocalDate today) {
		this.project = project;
		this.audience = audience;
		this.today = today;
	}

	/** The project itself. */
	public Project project() {
		return project;
	}

	/** Who it is for. */
	public Audience audience() {
		return audience;
	}

	/** The municipality's name, which is no secret whatever else is. */
	public String municipality() {
		return project.municipality().map(Municipality::getName).map(PublishedProject::text).filter(name -> !name.isEmpty())
				.orElse(project.settings().name());
	}

	/** The day as documents write it. */
	public String today() {
		return date(FuzzyDate.of(today));
	}

	/** What day it is. */
	public LocalDate day() {
		return today;
	}

	/** All of that type that the audience may see. */
	public <T extends EObject> List<T> all(Class<T> type) {
		return ProjectContents.all(project, type).filter(this::isShown).toList();
	}

	/** Whether the audience may see {@code object} of the model. */
	public boolean isShown(EObject object) {
		return !object.eIsProxy() && audience.maySee(object);
	}

	/** What the place of {@code element} in the overview is called. */
	public String anchor(Identified element) {
		return "e-" + element.getId();
	}

	/** Where the overview tells of the element with the id of {@code element}, which may be a copy; empty if nowhere. */
	public Optional<String> placeOf(EObject element) {
		return switch (element) {
			case Stakeholder stakeholder -> Optional.of(anchor(stakeholder));
			case Resource resource -> Optional.of(anchor(resource));
			case Coordinator coordinator -> Optional.of(anchor(coordinator));
			case Council council -> Optional.of(anchor(council));
			case ActivityBody body -> Optional.of(anchor(body));
			case Need need -> Optional.of(anchor(need));
			case CommunityIssue issue -> Optional.of(anchor(issue));
			default -> Optional.empty();
		};
	}

	/** How many elements are left out. */
	public long leftOut() {
		return hidden().count();
	}

	/** The elements that are left out. */
	public Stream<Element> hidden() {
		return ProjectContents.all(project, Element.class)
				.filter(element -> !(element instanceof Municipality) && !isShown(element));
	}

	/** The element with that id, or the nearest element around the part with that id. */
	public boolean isShown(String id) {
		return project.index().find(id).map(this::elementAround).filter(Objects::nonNull).filter(this::isShown).isPresent();
	}

	private EObject elementAround(Identified part) {
		EObject object = part;
		while (object != null && !(object instanceof Element)) {
			object = object.eContainer();
		}
		return object;
	}

	/** The name of {@code element}; empty if there is none or the audience may not see it. */
	public String name(EObject element) {
		return element == null || !isShown(element) ? "" : ElementLabels.of(element);
	}

	/** The names of {@code elements} that the audience may see. */
	public String names(Collection<? extends EObject> elements) {
		return elements.stream().map(this::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(separator()));
	}

	/** The names of areas; of the municipality as a whole when that is meant. */
	public String areas(Collection<? extends Element> territories) {
		return territories.stream().map(this::area).filter(name -> !name.isEmpty()).collect(Collectors.joining(separator()));
	}

	/** The name of an area; of the municipality as a whole when that is meant. */
	public String area(Element territory) {
		return territory instanceof Municipality ? Messages.now().wholeMunicipality : name(territory);
	}

	/** How the term with that id is called; empty if there is no id. */
	public String term(TermList list, String id) {
		return id == null ? "" : project.vocabulary().label(list, id);
	}

	/** The date in the language of the document; empty if there is none. */
	public static String date(FuzzyDate date) {
		return date == null ? "" : date.format(style());
	}

	/** How documents write dates. */
	public static CalendarStyle style() {
		return CalendarStyle.ofLanguage();
	}

	/** The name of a constant. */
	public static String literal(Enumerator literal) {
		return ElementLabels.literal(literal);
	}

	/** The number as documents write it; empty if there is none. */
	public static String number(Number number) {
		return number == null ? "" : String.format(Locale.ROOT, "%,d", number);
	}

	/** One digit is as wide as a letter in Japanese, several are not. */
	public static String digits(int number) {
		return number > 9 || Language.isEnglish() ? Integer.toString(number) : String.valueOf((char) ('０' + number));
	}

	/** The text without blanks around it; empty if there is none. */
	public static String text(String text) {
		return text == null ? "" : text.strip();
	}

	/** What stands between names. */
	public static String separator() {
		return Language.isEnglish() ? ", " : "、";
	}
}
