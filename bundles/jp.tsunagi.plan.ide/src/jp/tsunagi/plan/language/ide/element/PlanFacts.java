package jp.tsunagi.plan.language.ide.element;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.EcoreUtil2;

import com.google.inject.Inject;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Budget;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.TrainingStep;
import jp.tsunagi.plan.language.ide.keyword.PlanKeyword;
import jp.tsunagi.plan.language.ide.keyword.PlanKeywords;

/** What parts of plans are called, and what is known of them. */
public final class PlanFacts {

	private static final Map<EClass, String> KEYWORDS = Map.ofEntries(Map.entry(Literals.PLAN, "plan"),
			Map.entry(Literals.ISSUE, "issue"), Map.entry(Literals.PILLAR, "pillar"), Map.entry(Literals.GOAL, "goal"),
			Map.entry(Literals.PLAN_INDICATOR, "indicator"), Map.entry(Literals.ACTION, "action"),
			Map.entry(Literals.MILESTONE, "milestone"), Map.entry(Literals.PLANNED_TRAINING, "training"),
			Map.entry(Literals.TRAINING_STEP, "step"), Map.entry(Literals.PLANNED_EVENT, "event"),
			Map.entry(Literals.BUDGET, "budget"), Map.entry(Literals.BUDGET_ITEM, "item"),
			Map.entry(Literals.FUNDING_SOURCE, "funding"), Map.entry(Literals.NOTE, "note"),
			Map.entry(Literals.SITUATION, "situation"), Map.entry(Literals.REVIEW, "review"),
			Map.entry(Literals.DATE_CHANGE, "changed"), Map.entry(Literals.FOLLOW_UP, "followUp"),
			Map.entry(Literals.VISIT, "held"), Map.entry(Literals.PLAN_MEASUREMENT, "measured"));

	/** What is worth knowing of a part, as far as it has it, by the names of features and of the keywords that name them. */
	private static final List<Map.Entry<String, String>> SHOWN = List.of(Map.entry("areas", "area"), Map.entry("council", "council"),
			Map.entry("period", "period"), Map.entry("category", "category"), Map.entry("owners", "owner"),
			Map.entry("partners", "partners"), Map.entry("organizers", "organizer"), Map.entry("planned", "planned"),
			Map.entry("forecast", "forecast"), Map.entry("predecessors", "predecessors"), Map.entry("held", "held"),
			Map.entry("rhythms", "frequency"), Map.entry("baseline", "baseline"), Map.entry("target", "target"),
			Map.entry("evaluation", "evaluation"), Map.entry("result", "result"), Map.entry("due", "due"), Map.entry("by", "by"));

	private final PlanKeywords keywords;

	private final Clock clock;

	@Inject
	PlanFacts(PlanKeywords keywords, Clock clock) {
		this.keywords = keywords;
		this.clock = clock;
	}

	/** What kind of part it is: 取組, action. */
	public String type(EObject part) {
		String id = part instanceof ReviewEntry entry ? subjectKeyword(entry) : KEYWORDS.get(part.eClass());
		return id == null ? part.eClass().getName() : word(id);
	}

	private static String subjectKeyword(ReviewEntry entry) {
		return entry.getGoal() != null ? "goal"
				: entry.getAction() != null ? "action" : entry.getTraining() != null ? "training" : "overall";
	}

	private String word(String id) {
		boolean english = Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage());
		return keywords.all().stream().filter(keyword -> keyword.id().equals(id)).findFirst()
				.map(english ? PlanKeyword::english : PlanKeyword::japanese).orElse(id);
	}

	/** What it is called; never empty. */
	public String name(EObject part) {
		String name = switch (part) {
			case NamedElement named -> named.getName();
			case Review review -> review.getHalf() == null ? ""
					: (review.getHalf().label(CalendarStyle.JAPANESE) + " " + value(review.getBy())).strip();
			case ReviewEntry entry -> entry.subject() == null || entry.subject().eIsProxy() ? "" : entry.subject().getName();
			case Budget budget -> Stream.of(Optional.ofNullable(budget.getYear()).map(year -> year.label(CalendarStyle.JAPANESE)),
					Optional.ofNullable(budget.getAmount())).flatMap(Optional::stream).map(Object::toString)
					.collect(Collectors.joining(" "));
			case Note note -> note.getCategory() != null ? note.getCategory() : note.getText();
			default -> text(part);
		};
		return name == null || name.isBlank() ? type(part) : name.lines().findFirst().orElse(name);
	}

	/** Its kind, and what it belongs to. */
	public String detail(EObject part) {
		NamedElement around = part.eContainer() == null ? null : EcoreUtil2.getContainerOfType(part.eContainer(), NamedElement.class);
		return around == null || around.getName() == null ? type(part) : type(part) + "・" + around.getName();
	}

	/** Its kind and the dates or figures that matter most, in a few words. */
	public String summary(EObject part) {
		String what = switch (part) {
			case Plan plan -> value(plan.getPeriod());
			case Milestone milestone -> milestone.getDone() != null ? NLS.bind(Messages.statusDone, milestone.getDone())
					: value(milestone.getForecast() != null ? milestone.getForecast() : milestone.getPlanned());
			case PlanIndicator indicator -> value(indicator.getBaseline()) + " → " + value(indicator.getTarget());
			case Action action -> value(action.getCategory());
			case TrainingStep step -> value(step.getHeld() != null ? step.getHeld() : step.getPlanned());
			case PlannedEvent event -> value(event.getHeld() != null ? event.getHeld() : event.getPlanned());
			case ReviewEntry entry -> value(entry.getEvaluation());
			default -> "";
		};
		return what.isBlank() ? type(part) : type(part) + "・" + what;
	}

	/** Its explanation; empty if it has none. */
	public String text(EObject part) {
		EStructuralFeature text = part.eClass().getEStructuralFeature(part instanceof Plan ? "vision" : "text");
		return text != null && part.eGet(text) instanceof String written ? written : "";
	}

	List<Fact> of(EObject part) {
		Stream<Optional<Fact>> shown = SHOWN.stream().map(entry -> Optional
				.ofNullable(part.eClass().getEStructuralFeature(entry.getKey()))
				.flatMap(feature -> Fact.of(word(entry.getValue()), value(part.eGet(feature)))));
		Stream<Optional<Fact>> status = part instanceof Milestone milestone ? status(milestone) : Stream.empty();
		return Stream.concat(shown, status).flatMap(Optional::stream).toList();
	}

	private static String value(Object value) {
		return switch (value) {
			case null -> "";
			case List<?> several -> several.stream().map(PlanFacts::value).filter(text -> !text.isEmpty()).collect(NameList.joining());
			case EObject proxy when proxy.eIsProxy() -> "";
			case Element element -> ElementLabels.of(element);
			case NamedElement part -> part.getName();
			default -> value.toString();
		};
	}

	private Stream<Optional<Fact>> status(Milestone milestone) {
		FuzzyDate expected = milestone.getForecast() != null ? milestone.getForecast() : milestone.getPlanned();
		Optional<Fact> window = expected == null ? Optional.empty()
				: Fact.of(Messages.window, DateFacts.days(expected.earliest(), expected.latest()));
		String status = milestone.getDone() != null ? NLS.bind(Messages.statusDone, milestone.getDone())
				: milestone.getDropped() != null ? NLS.bind(Messages.statusDropped, milestone.getDropped())
						: expected != null && expected.latest().isBefore(LocalDate.now(clock)) ? Messages.statusLate : Messages.statusOpen;
		return Stream.of(window, Fact.of(Messages.status, status));
	}
}
