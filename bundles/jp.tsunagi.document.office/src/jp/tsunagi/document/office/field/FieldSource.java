package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedProject.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Contact;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Group;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.core.search.Gojuon;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.office.template.field.FieldNote;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** Where fields take what they say: a project and its plans, as an audience sees them on a day. Not for several threads at once. */
final class FieldSource {

	private final Optional<PublishedProject> published;

	private final List<Plan> plans;

	private final Clock clock;

	private Optional<PlanCalendar> calendar = Optional.empty();

	private final FieldNotes notes = new FieldNotes();

	private final FieldPictures pictures;

	private final Map<Class<? extends EObject>, List<? extends EObject>> byType = new HashMap<>();

	private final Map<Class<? extends EObject>, ByTerritory<? extends EObject>> byTerritory = new HashMap<>();

	private final Map<Plan, PublishedPlan> publishedPlans = new HashMap<>();

	private Optional<Schedule> schedule = Optional.empty();

	/** Without a project, fields have names and notes, and nothing that they could say anything of. */
	FieldSource(Optional<PublishedProject> published, List<Plan> plans, Clock clock) {
		this.published = published;
		this.plans = List.copyOf(plans);
		this.clock = clock;
		this.pictures = new FieldPictures(this);
	}

	/** Whether there is no project. */
	boolean isBlank() {
		return published.isEmpty();
	}

	/** The project as the audience sees it. */
	PublishedProject published() {
		return published.orElseThrow();
	}

	Project project() {
		return published().project();
	}

	Clock clock() {
		return clock;
	}

	LocalDate today() {
		return published().day();
	}

	/** What vague dates mean. */
	PlanCalendar calendar() {
		if (calendar.isEmpty()) {
			calendar = Optional.of(new PlanCalendar(ProjectContents.fiscalCalendar(project())));
		}
		return calendar.get();
	}

	/** The fiscal years; of a form for any municipality those of most. */
	FiscalCalendar fiscal() {
		return isBlank() ? FiscalCalendar.APRIL : calendar().fiscal();
	}

	FieldPictures pictures() {
		return pictures;
	}

	/** The notes of a group of fields. */
	Function<String, FieldNote> notes(String group) {
		return notes.of(group);
	}

	/** All plans. */
	List<Plan> plans() {
		return plans;
	}

	/** The plans of {@code territory} and its parts; of the municipality all. */
	List<Plan> plansOf(Territory territory) {
		return plans.stream().filter(plan -> territory instanceof Municipality
				|| plan.getAreas().stream().anyMatch(area -> EcoreUtil.isAncestor(territory, area))).toList();
	}

	/** The fiscal year of today; the first of {@code plan} if that has not begun, the last if it is over. */
	FiscalYear yearOf(Plan plan) {
		Optional<Period> period = Optional.ofNullable(plan.getPeriod()).filter(each -> !each.isReversed());
		LocalDate notBefore = period.flatMap(calendar()::firstDay).filter(today()::isBefore).orElse(today());
		return calendar().fiscal().yearOf(period.flatMap(calendar()::lastDay).filter(notBefore::isAfter).orElse(notBefore));
	}

	/** All of that type within {@code part} of a plan, in the order of its text. */
	<T extends EObject> List<T> within(EObject part, Class<T> type) {
		return published(part).all(type).stream().filter(each -> EcoreUtil.isAncestor(part, each)).toList();
	}

	/** The plan that {@code part} is of, as the audience sees it. */
	PublishedPlan published(EObject part) {
		return publishedPlans.computeIfAbsent(EcoreUtil2.getContainerOfType(part, Plan.class),
				plan -> new PublishedPlan(plan, published().audience()));
	}

	/** How all milestones stand; they are looked at when somebody first asks. */
	Schedule schedule() {
		if (schedule.isEmpty()) {
			schedule = Optional.of(Schedule.of(plans, calendar(), today(), new NullProgressMonitor()));
		}
		return schedule.get();
	}

	/** Everything of that type that belongs to {@code territory} or a part of it, and that the audience may see. */
	<T extends EObject> List<T> in(Territory territory, Class<T> type) {
		return byTerritory.computeIfAbsent(type, unused -> ByTerritory.of(all(type), Stream::of)).in(territory).stream().map(type::cast)
				.toList();
	}

	/** Everything of that type that the audience may see; looked for once, since each document of many asks again. */
	<T extends EObject> List<T> all(Class<T> type) {
		return byType.computeIfAbsent(type, published()::all).stream().map(type::cast).toList();
	}

	/** The name of {@code element}; empty if the audience may not see it. */
	String name(EObject element) {
		return published().name(element);
	}

	/** Those that the audience may see. */
	<T extends EObject> List<T> shown(Collection<T> elements) {
		return elements.stream().filter(published()::isShown).toList();
	}

	/** {@code element}, if there is one and the audience may see it. */
	<T extends EObject> Optional<T> shown(T element) {
		return Optional.ofNullable(element).filter(published()::isShown);
	}

	/** How to get in touch, each way on a line, as far as the audience may know. */
	String contact(Contact contact) {
		return shown(contact).map(known -> Stream
				.of(Literals.CONTACT__PHONE, Literals.CONTACT__FAX, Literals.CONTACT__EMAIL, Literals.CONTACT__WEB,
						Literals.CONTACT__ADDRESS)
				.filter(way -> !text((String) known.eGet(way)).isEmpty())
				.map(way -> ElementLabels.feature(way) + Messages.now().gap + text((String) known.eGet(way)))
				.collect(Collectors.joining("\n"))).orElse("");
	}

	/** What kind of organization or group it is; empty for others. */
	String kind(EObject participant) {
		return switch (participant) {
			case Organization organization -> published().term(TermList.ORGANIZATION_KIND, organization.getKind());
			case Group group -> published().term(TermList.GROUP_KIND, group.getKind());
			case null, default -> "";
		};
	}

	/** A key that sorts {@code element} as registers do; one without a reading by its name. */
	static String reading(Element element) {
		String kana = text(element.getKana());
		return Gojuon.key(kana.isEmpty() ? text(element.getName()) : kana);
	}

	/** From one date to another; empty if there is neither. */
	static String period(FuzzyDate from, FuzzyDate to) {
		return from == null && to == null ? ""
				: new Period(Optional.ofNullable(from), Optional.ofNullable(to)).format(PublishedProject.style());
	}

	/** Texts one after the other, without those that are empty. */
	static String joined(Stream<String> texts) {
		return texts.map(PublishedProject::text).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(PublishedProject.separator()));
	}
}
