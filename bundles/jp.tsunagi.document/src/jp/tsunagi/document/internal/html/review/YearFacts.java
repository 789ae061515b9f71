package jp.tsunagi.document.internal.html.review;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.document.internal.html.FactsSection;
import jp.tsunagi.document.internal.html.FactsSection.Fact;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.cycle.ReviewState;
import jp.tsunagi.review.escalation.EscalationRow;
import jp.tsunagi.review.measure.IndicatorProgress;
import jp.tsunagi.review.overview.YearReport;
import jp.tsunagi.review.overview.YearReport.PlanReport;

/** How many plans there were in a year, and how far they came. */
final class YearFacts {

	private YearFacts() {
	}

	static FactsSection of(YearReport report) {
		List<PlanReport> plans = report.areas().stream().flatMap(area -> area.plans().stream()).toList();
		List<ReviewCycle> cycles = all(plans, PlanReport::cycles).filter(cycle -> cycle.state() != ReviewState.NOT_DUE).toList();
		List<ScheduledMilestone> milestones = all(plans, PlanReport::milestones).toList();
		List<IndicatorProgress> indicators = all(plans, PlanReport::indicators).toList();
		List<EscalationRow> escalations = report.areas().stream().flatMap(area -> area.escalations().stream()).toList();
		int evaluations = report.grades().total() + report.grades().offScale();
		return new FactsSection(Messages.facts, List.of(
				new Fact(Messages.plans, plans.size(), "", NLS.bind(Messages.ofAreas, report.areas().size())),
				of(Messages.reviewsDone, cycles, cycle -> cycle.state() == ReviewState.DONE),
				new Fact(Messages.evaluations, evaluations, "", GradeBadge.counts(report.grades())),
				of(Messages.milestonesDone, milestones, status -> status.state().isDone()),
				of(Messages.indicatorsReached, indicators, IndicatorProgress::isReached),
				new Fact(Messages.escalations, escalations.size(), "",
						NLS.bind(Messages.answered, escalations.stream().filter(row -> !row.isWaiting()).count()))));
	}

	private static <T> Fact of(String label, List<T> all, Predicate<T> counted) {
		return new Fact(label, all.stream().filter(counted).count(), "", NLS.bind(Messages.ofAll, all.size()), all.size());
	}

	private static <T> Stream<T> all(List<PlanReport> plans, Function<PlanReport, List<T>> part) {
		return plans.stream().flatMap(plan -> part.apply(plan).stream());
	}
}
