package jp.tsunagi.document.internal.html.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.internal.html.plan.ReviewEntryTable;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.milestone.calendar.Appointment;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.escalation.EscalationRow;
import jp.tsunagi.review.overview.YearReport;
import jp.tsunagi.review.overview.YearReport.AreaReport;
import jp.tsunagi.review.overview.YearReport.PlanReport;

/** What an area did in a year and what came of it: its plans, and what it took to the council above. */
final class AreaSection implements Section {

	private final PublishedReviews reviews;

	private final AreaReport area;

	private final String id;

	AreaSection(PublishedReviews reviews, YearReport report, AreaReport area) {
		this.reviews = reviews;
		this.area = area;
		id = "area-" + (report.areas().indexOf(area) + 1);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return reviews.project().area(area.area());
	}

	@Override
	public boolean isEmpty() {
		return false;
	}

	@Override
	public void write(HtmlWriter html) {
		area.plans().forEach(plan -> write(html, plan));
		if (!area.escalations().isEmpty()) {
			new DataTable<EscalationRow>()
					.nameColumn(Messages.issue, row -> ElementLabels.of(row.issue()))
					.nameColumn(Messages.to, row -> row.to().map(council -> reviews.names(List.of(council))).orElse(""))
					.shortColumn(Messages.raised, row -> PublishedProject.date(row.escalation().getDate()))
					.column(Messages.state, AreaSection::state)
					.column(Messages.answer, row -> answer(row.escalation()))
					.write(html, Messages.escalations, true, area.escalations());
		}
	}

	private static String state(EscalationRow row) {
		String state = PublishedProject.literal(row.state());
		return row.place() == EscalationRow.Place.OVERDUE ? NLS.bind(Messages.answerLate, state) : state;
	}

	private static String answer(Escalation escalation) {
		return Stream.of(PublishedProject.date(escalation.getDecidedOn()), PublishedProject.text(escalation.getDecision()))
				.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
	}

	private void write(HtmlWriter html, PlanReport report) {
		PublishedPlan content = reviews.content(report.plan());
		html.open("article");
		String page = reviews.page(report.plan());
		String name = PublishedProject.text(report.plan().getName());
		html.open("h3");
		if (page.isEmpty()) {
			html.text(name);
		} else {
			html.element("a", name, "href", page);
		}
		html.close();
		writeCycles(html, report);
		List<ReviewEntry> entries = report.plan().getReviews().stream().flatMap(review -> review.getEntries().stream())
				.filter(entry -> report.results().contains(entry) || report.decisions().contains(entry)).toList();
		if (!entries.isEmpty()) {
			ReviewEntryTable.of(content).groups(entry -> PublishedReviews.label(halfOf(entry)))
					.write(html, Messages.resultsAndDecisions, true, entries);
		}
		new EvidenceTable(reviews, report).write(html);
		writeMilestones(html, report.milestones());
		new IndicatorRows(report.indicators()).write(html);
		writeHeld(html, report.held());
		html.close();
	}

	private static HalfYear halfOf(ReviewEntry entry) {
		return ((Review) entry.eContainer()).getHalf();
	}

	private void writeCycles(HtmlWriter html, PlanReport report) {
		html.open("ul", "class", "cycles");
		for (ReviewCycle cycle : report.cycles()) {
			String by = reviews.names(cycle.by());
			html.element("li", Stream.of(PublishedReviews.label(cycle.half()), reviews.state(cycle),
					by.isEmpty() ? "" : NLS.bind(Messages.byWhom, by), cycle.isReviewedTwice() ? Messages.reviewedTwice : "")
					.filter(text -> !text.isEmpty()).collect(Collectors.joining(Messages.gap)));
		}
		String counts = GradeBadge.counts(report.grades());
		if (!counts.isEmpty()) {
			html.element("li", NLS.bind(Messages.evaluationCounts, counts));
		}
		html.close();
	}

	private static void writeMilestones(HtmlWriter html, List<ScheduledMilestone> milestones) {
		if (!milestones.isEmpty()) {
			new DataTable<ScheduledMilestone>()
					.nameColumn(Messages.milestone, status -> PublishedProject.text(status.milestone().getName()))
					.shortColumn(Messages.state, status -> word(status))
					.shortColumn(Messages.planned, status -> PublishedReviews.date(status.planned()))
					.shortColumn(Messages.doneOrExpected, status -> PublishedReviews.date(status.date()))
					.column(Messages.result, status -> PublishedProject.text(status.milestone().getResult()))
					.write(html, Messages.milestones, true, milestones);
		}
	}

	private static String word(ScheduledMilestone milestone) {
		return switch (milestone.state()) {
			case UPCOMING, IN_WINDOW, WAITING -> milestone.isMoved() ? Messages.milestoneMoved : Messages.milestoneAhead;
			case LATE -> Messages.milestoneOverdue;
			case DONE, DONE_EARLY -> Messages.milestoneDone;
			case DONE_LATE -> Messages.milestoneDoneLate;
			case DROPPED -> Messages.milestoneDropped;
			case UNDATED -> Messages.milestoneUndated;
		};
	}

	private static void writeHeld(HtmlWriter html, List<Appointment> held) {
		if (!held.isEmpty()) {
			new DataTable<Appointment>()
					.nameColumn(Messages.what, appointment -> name(appointment))
					.shortColumn(Messages.heldOn, appointment -> PublishedReviews.date(appointment.held()))
					.write(html, Messages.heldTitle, true, held);
		}
	}

	private static String name(Appointment appointment) {
		return appointment.part() instanceof NamedElement named ? PublishedProject.text(named.getName()) : "";
	}
}
