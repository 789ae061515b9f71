package jp.tsunagi.document.internal.html.review;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.cycle.ReviewState;
import jp.tsunagi.review.escalation.EscalationRow;
import jp.tsunagi.review.measure.IndicatorProgress;
import jp.tsunagi.review.overview.YearReport;
import jp.tsunagi.review.overview.YearReport.PlanReport;
import jp.tsunagi.review.status.MilestoneStatus;

/** A year at a glance. */
final class ReportFactsSection implements Section {

	/**
	 * One figure.
	 *
	 * @param label what is counted
	 * @param number how many
	 * @param all of how many; a figure of none is not shown
	 * @param note more about it
	 */
	private record Fact(String label, long number, long all, String note) {

		private Fact(String label, long number, long all) {
			this(label, number, all, NLS.bind(Messages.ofAll, all));
		}
	}

	private final List<Fact> facts;

	ReportFactsSection(YearReport report) {
		List<PlanReport> plans = report.areas().stream().flatMap(area -> area.plans().stream()).toList();
		List<ReviewCycle> cycles = all(plans, PlanReport::cycles).filter(cycle -> cycle.state() != ReviewState.NOT_DUE).toList();
		List<MilestoneStatus> milestones = all(plans, PlanReport::milestones).toList();
		List<IndicatorProgress> indicators = all(plans, PlanReport::indicators).toList();
		List<EscalationRow> escalations = report.areas().stream().flatMap(area -> area.escalations().stream()).toList();
		int evaluations = report.grades().total() + report.grades().offScale();
		facts = Stream.of(
				new Fact(Messages.plans, plans.size(), plans.size(), NLS.bind(Messages.ofAreas, report.areas().size())),
				new Fact(Messages.reviewsDone, count(cycles, cycle -> cycle.state() == ReviewState.DONE), cycles.size()),
				new Fact(Messages.evaluations, evaluations, evaluations, GradeBadge.counts(report.grades())),
				new Fact(Messages.milestonesDone, count(milestones, status -> status.milestone().getDone() != null), milestones.size()),
				new Fact(Messages.indicatorsReached, count(indicators, IndicatorProgress::isReached), indicators.size()),
				new Fact(Messages.escalations, escalations.size(), escalations.size(),
						NLS.bind(Messages.answered, count(escalations, row -> !row.isWaiting()))))
				.filter(fact -> fact.all() > 0).toList();
	}

	private static <T> long count(List<T> all, Predicate<T> counted) {
		return all.stream().filter(counted).count();
	}

	private static <T> Stream<T> all(List<PlanReport> plans, Function<PlanReport, List<T>> part) {
		return plans.stream().flatMap(plan -> part.apply(plan).stream());
	}

	@Override
	public String id() {
		return "facts";
	}

	@Override
	public String title() {
		return Messages.facts;
	}

	@Override
	public boolean isEmpty() {
		return facts.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		html.open("dl", "class", "facts");
		for (Fact fact : facts) {
			html.open("div").element("dt", fact.label());
			html.open("dd").element("b", Long.toString(fact.number())).element("small", fact.note()).close().close();
		}
		html.close();
	}
}
