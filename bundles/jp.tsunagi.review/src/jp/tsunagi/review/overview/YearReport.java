package jp.tsunagi.review.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Half;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.milestone.calendar.Appointment;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.cycle.ReviewCycles;
import jp.tsunagi.review.escalation.EscalationBoard;
import jp.tsunagi.review.escalation.EscalationRow;
import jp.tsunagi.review.measure.IndicatorProgress;

/**
 * What the city is told at the end of a fiscal year.
 *
 * @param year the fiscal year
 * @param grades all grades of the year
 * @param areas the areas with a plan or an escalation in it, in the order of the project
 * @param areasWithoutPlan the other areas
 */
public record YearReport(FiscalYear year, Grades grades, List<AreaReport> areas, List<Territory> areasWithoutPlan) {

	/** Keeps its own copies. */
	public YearReport {
		areas = List.copyOf(areas);
		areasWithoutPlan = List.copyOf(areasWithoutPlan);
	}

	/**
	 * An area.
	 *
	 * @param area the area; the municipality for plans of none
	 * @param plans its plans; one of several areas stands under the first of them only
	 * @param escalations its issues that were with the council above in the year, the most urgent first
	 */
	public record AreaReport(Territory area, List<PlanReport> plans, List<EscalationRow> escalations) {

		/** Keeps its own copies. */
		public AreaReport {
			plans = List.copyOf(plans);
			escalations = List.copyOf(escalations);
		}
	}

	/**
	 * A plan.
	 *
	 * @param plan the plan
	 * @param cycles its half-years in the year
	 * @param grades what they were evaluated with
	 * @param results what came of it: the entries that say so, of the first half-year first
	 * @param decisions the entries that decide how it goes on
	 * @param milestones the milestones that the year reached, or should have
	 * @param held the events and steps of trainings that were held
	 * @param indicators its indicators at the end of the year
	 */
	public record PlanReport(Plan plan, List<ReviewCycle> cycles, Grades grades, List<ReviewEntry> results, List<ReviewEntry> decisions,
			List<ScheduledMilestone> milestones, List<Appointment> held, List<IndicatorProgress> indicators) {

		/** Keeps its own copies. */
		public PlanReport {
			cycles = List.copyOf(cycles);
			results = List.copyOf(results);
			decisions = List.copyOf(decisions);
			milestones = List.copyOf(milestones);
			held = List.copyOf(held);
			indicators = List.copyOf(indicators);
		}
	}

	/**
	 * The report of {@code year} as it is known on a day.
	 *
	 * @param shown what may be shown, such as {@link jp.tsunagi.core.privacy.Audience#maySee(EObject)}
	 */
	public static YearReport of(Project project, Collection<Plan> plans, FiscalYear year, LocalDate today, Predicate<EObject> shown) {
		return new Maker(project, plans, year, today, ReviewCalendar.of(project), new EvaluationScale(project.vocabulary()))
				.report(shown);
	}

	private record Maker(Project project, Collection<Plan> plans, FiscalYear year, LocalDate today, ReviewCalendar calendar,
			EvaluationScale scale) {

		YearReport report(Predicate<EObject> shown) {
			List<Territory> territories = ProjectContents.all(project, Territory.class).filter(shown).toList();
			List<EscalationRow> escalations = EscalationBoard.of(project, calendar, today, shown).rows().stream()
					.filter(row -> isOfTheYear(row.escalation())).toList();
			List<AreaReport> areas = territories.stream().map(area -> area(area, escalations))
					.filter(area -> !area.plans().isEmpty() || !area.escalations().isEmpty()).toList();
			List<Territory> without = territories.stream().filter(area -> current()
					.noneMatch(plan -> plan.getAreas().contains(area) || homeOf(plan).filter(area::equals).isPresent())).toList();
			return new YearReport(year, Grades.of(scale, current().flatMap(this::evaluations)), areas, without);
		}

		private Stream<Plan> current() {
			return plans.stream().filter(plan -> halves().stream()
					.anyMatch(half -> calendar.touches(half, Optional.ofNullable(plan.getPeriod()))));
		}

		private List<HalfYear> halves() {
			return Stream.of(Half.values()).map(year::half).toList();
		}

		private AreaReport area(Territory area, List<EscalationRow> escalations) {
			return new AreaReport(area, current().filter(plan -> homeOf(plan).filter(area::equals).isPresent()).map(this::plan).toList(),
					escalations.stream().filter(row -> row.area().filter(area::equals).isPresent()).toList());
		}

		private Optional<Territory> homeOf(Plan plan) {
			return plan.getAreas().stream().filter(area -> !area.eIsProxy()).findFirst().or(project::municipality);
		}

		private PlanReport plan(Plan plan) {
			List<ReviewEntry> entries = halves().stream().flatMap(half -> Evaluations.entries(plan, half)).toList();
			List<ReviewCycle> cycles = new ReviewCycles(calendar, today).of(plan, plans).stream()
					.filter(cycle -> cycle.half().year().equals(year)).toList();
			return new PlanReport(plan, cycles, Grades.of(scale, evaluations(plan)),
					entries.stream().filter(entry -> entry.getResult() != null || entry.getLearning() != null).toList(),
					entries.stream().filter(entry -> entry.getDecision() != Decision.UNDECIDED).toList(),
					Schedule.of(List.of(plan), calendar.dates(), today, new NullProgressMonitor()).milestones().stream()
							.filter(status -> isInYear(status.date()) || isInYear(status.planned())).toList(),
					Appointment.of(plan).filter(appointment -> isInYear(appointment.held())).toList(),
					EcoreUtil2.eAllOfType(plan, PlanIndicator.class).stream()
							.map(indicator -> IndicatorProgress.of(indicator, year.half(Half.SECOND), calendar.dates())).toList());
		}

		private Stream<String> evaluations(Plan plan) {
			return halves().stream().flatMap(half -> Evaluations.of(plan, half)).map(ReviewEntry::getEvaluation);
		}

		private boolean isInYear(Optional<FuzzyDate> date) {
			return date.filter(known -> halves().stream().anyMatch(half -> calendar.in(half, known).isPresent())).isPresent();
		}

		/** Raised by the end of the year, and not decided before it began. */
		private boolean isOfTheYear(Escalation escalation) {
			boolean raisedLater = escalation.getDate() != null
					&& calendar.dates().earliest(escalation.getDate()).isAfter(calendar.dates().fiscal().lastDay(year));
			boolean decidedBefore = escalation.getDecidedOn() != null
					&& calendar.dates().latest(escalation.getDecidedOn()).isBefore(calendar.dates().fiscal().firstDay(year));
			return !raisedLater && !decidedBefore;
		}
	}
}
