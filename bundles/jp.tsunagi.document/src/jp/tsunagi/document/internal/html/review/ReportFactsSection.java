package jp.tsunagi.document.internal.html.review;

import java.util.List;
import java.util.function.Function;
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

	private record Fact(String label, long number, String note) {
	}

	private final List<Fact> facts;

	ReportFactsSection(YearReport report) {
		List<PlanReport> plans = report.areas().stream().flatMap(area -> area.plans().stream()).toList();
		List<ReviewCycle> cycles = all(plans, PlanReport::cycles).filter(cycle -> cycle.state() != ReviewState.NOT_DUE).toList();
		List<MilestoneStatus> milestones = all(plans, PlanReport::milestones).toList();
		List<IndicatorProgress> indicators = all(plans, PlanReport::indicators).toList();
		List<EscalationRow> escalations = report.areas().stream().flatMap(area -> area.escalations().stream()).toList();
		facts = Stream.of(
				new Fact(Messages.plans, plans.size(), NLS.bind(Messages.ofAreas, report.areas().size())),
				new Fact(Messages.reviewsDone, cycles.stream().filter(cycle -> cycle.state() == ReviewState.DONE).count(),
						NLS.bind(Messages.ofAll, cycles.size())),
				new Fact(Messages.evaluations, report.grades().total() + report.grades().offScale(), GradeBadge.counts(report.grades())),
				new Fact(Messages.milestonesDone, milestones.stream().filter(status -> status.milestone().getDone() != null).count(),
						NLS.bind(Messages.ofAll, milestones.size())),
				new Fact(Messages.indicatorsReached, indicators.stream().filter(IndicatorProgress::isReached).count(),
						NLS.bind(Messages.ofAll, indicators.size())),
				new Fact(Messages.escalations, escalations.size(),
						NLS.bind(Messages.answered, escalations.stream().filter(row -> !row.isWaiting()).count())))
				.filter(fact -> fact.number() > 0 || !fact.note().equals(NLS.bind(Messages.ofAll, 0))).toList();
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
