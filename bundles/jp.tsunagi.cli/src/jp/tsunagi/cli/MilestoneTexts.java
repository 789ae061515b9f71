package jp.tsunagi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.agenda.AgendaRow;
import jp.tsunagi.milestone.calendar.CalendarEntry.Kind;
import jp.tsunagi.milestone.export.MilestoneList;
import jp.tsunagi.milestone.export.MilestoneRow;
import jp.tsunagi.milestone.export.TimeRow;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.StateLabel;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;

/** Milestones for reading in a terminal, by date. */
final class MilestoneTexts {

	private static final Comparator<MilestoneRow> BY_DATE = Comparator.comparing((MilestoneRow row) -> day(row, Window::first))
			.thenComparing(row -> day(row, Window::last));

	/** How many days ahead reviews are told. */
	private static final int DAYS = 30;

	private final Schedule schedule;

	private final List<MilestoneRow> rows;

	private final List<TimeRow> times;

	private final Map<Milestone, MilestoneRow> byMilestone;

	/** Texts about {@code schedule}, of which {@code list} has the rows. */
	MilestoneTexts(Schedule schedule, MilestoneList list) {
		this.schedule = schedule;
		rows = list.rows();
		times = list.times();
		byMilestone = rows.stream().collect(Collectors.toMap(MilestoneRow::milestone, Function.identity()));
	}

	private static LocalDate day(MilestoneRow row, Function<Window, LocalDate> edge) {
		return row.scheduled().current().map(edge).orElse(LocalDate.MAX);
	}

	/** How many there are, a line for each, the chains that hold the plans up, the follow-ups and the reviews that are due. */
	String all(List<Plan> plans, List<AgendaRow> followUps) {
		long late = rows.stream().filter(row -> row.scheduled().state() == MilestoneState.LATE).count();
		StringBuilder text = new StringBuilder(
				NLS.bind(Messages.milestonesOn, new Object[] {day(schedule.today()), rows.size(), late})).append('\n');
		append(text, List.of(Messages.date, Messages.state, Messages.kindMilestone, Messages.plan, Messages.by, Messages.forecast),
				rows.stream().sorted(BY_DATE).map(this::line).toList());
		plans.stream().map(this::chain).forEach(text::append);
		if (!followUps.isEmpty()) {
			text.append(Messages.followUps).append('\n');
			append(text, heads(), followUps.stream().map(this::line).toList());
		}
		List<List<String>> due = times.stream().filter(this::isDue).map(MilestoneTexts::line).toList();
		if (!due.isEmpty()) {
			text.append(Messages.reviewsDue).append('\n').append(ReviewTexts.columns(due));
		}
		return text.toString();
	}

	/** Soon, or not so long ago that it is history. */
	private boolean isDue(TimeRow review) {
		LocalDate last = review.entry().window().last();
		return review.entry().kind() == Kind.REVIEW_DUE && !last.isAfter(schedule.today().plusDays(DAYS))
				&& !last.isBefore(schedule.today().minusYears(1));
	}

	private static List<String> line(TimeRow review) {
		return List.of(day(review.entry().window().last()), text(review.plan().getName()), review.entry().name());
	}

	/** Some, each with the reason why. */
	String some(List<AgendaRow> asked) {
		StringBuilder text = new StringBuilder(NLS.bind(Messages.milestonesAsked, day(schedule.today()), asked.size())).append('\n');
		append(text, heads(), asked.stream().map(this::line).toList());
		return text.toString();
	}

	private static List<String> heads() {
		return List.of(Messages.date, Messages.kindMilestone, Messages.plan, Messages.by, Messages.why);
	}

	private static void append(StringBuilder text, List<String> heads, List<List<String>> lines) {
		if (!lines.isEmpty()) {
			List<List<String>> all = new ArrayList<>(List.of(heads));
			all.addAll(lines);
			text.append(ReviewTexts.columns(all));
		}
	}

	private List<String> line(MilestoneRow row) {
		return List.of(date(row), StateLabel.of(row.scheduled().state()), text(row.milestone().getName()), text(row.plan().getName()),
				row.owners(), forecast(row.scheduled()));
	}

	private List<String> line(AgendaRow asked) {
		MilestoneRow row = byMilestone.get(asked.milestone().milestone());
		return List.of(date(row), text(row.milestone().getName()), text(row.plan().getName()), row.owners(), asked.why());
	}

	private static String date(MilestoneRow row) {
		return row.date().map(date -> date.format(CalendarStyle.ofLanguage())).orElse("");
	}

	/** Only where others make it later than its own plan. */
	private static String forecast(ScheduledMilestone scheduled) {
		Optional<Window> expected = scheduled.forecast().filter(unused -> scheduled.isDelayed());
		return expected.map(days -> NLS.bind(Messages.forecastBecause, day(days.last()), text(scheduled.cause().orElseThrow().getName())))
				.orElse("");
	}

	private String chain(Plan plan) {
		List<ScheduledMilestone> chain = schedule.longestChain(plan);
		return chain.isEmpty() ? "" : NLS.bind(Messages.longestChain, text(plan.getName()),
				chain.stream().map(each -> text(each.milestone().getName())).collect(Collectors.joining(" \u2192 "))) + "\n";
	}

	private static String day(LocalDate day) {
		return FuzzyDate.of(day).format(CalendarStyle.ofLanguage());
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
