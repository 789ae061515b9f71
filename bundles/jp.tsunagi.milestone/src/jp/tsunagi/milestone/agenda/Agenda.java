package jp.tsunagi.milestone.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.milestone.followup.FollowUpSchedule;
import jp.tsunagi.milestone.followup.Occurrence;
import jp.tsunagi.milestone.followup.OccurrenceState;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * What to talk about on a day. All lists are in the order of time.
 *
 * @param schedule the milestones on that day
 * @param calendar what vague dates mean
 */
public record Agenda(Schedule schedule, PlanCalendar calendar) {

	private static final Comparator<AgendaRow> IN_TIME = Comparator.comparing((AgendaRow row) -> row.window().last())
			.thenComparing(row -> row.window().first());

	/** The milestones still to come that can be expected from today until {@code days} days from now; not the late ones. */
	public List<AgendaRow> next(int days) {
		LocalDate until = schedule.today().plusDays(days);
		return rows(open().filter(each -> each.state() != MilestoneState.LATE).flatMap(each -> each.forecast().stream()
				.filter(expected -> !expected.first().isAfter(until)).map(expected -> new AgendaRow.Next(each, expected))));
	}

	/** The milestones whose days are over, and are not done. */
	public List<AgendaRow> late() {
		return rows(open().filter(each -> each.state() == MilestoneState.LATE)
				.map(each -> new AgendaRow.Late(each, each.current().orElseThrow())));
	}

	/** What was moved, done or given up on {@code day} or later, also if only perhaps; changes without a day are left out. */
	public List<AgendaRow> changedSince(LocalDate day) {
		Stream<AgendaRow> moved = schedule.milestones().stream().flatMap(each -> each.milestone().getChanges().stream()
				.filter(change -> change.getOn() != null)
				.map(change -> new AgendaRow.Changed(each, Window.of(change.getOn(), calendar), change)));
		Stream<AgendaRow> settled = schedule.milestones().stream().filter(each -> !each.isOpen())
				.flatMap(each -> each.current().stream().map(window -> new AgendaRow.Settled(each, window)));
		return rows(Stream.concat(moved, settled).filter(row -> !row.window().last().isBefore(day)));
	}

	/** The follow-ups that are due today, and those whose last time nobody wrote down; each once. */
	public List<AgendaRow> followUps() {
		return rows(FollowUpSchedule.of(schedule, calendar).stream().flatMap(each -> {
			long unrecorded = each.in(OccurrenceState.UNRECORDED).count();
			Optional<Occurrence> over = each.occurrences().stream().filter(time -> time.window().last().isBefore(schedule.today()))
					.reduce((one, other) -> other).filter(time -> time.state() == OccurrenceState.UNRECORDED);
			return each.in(OccurrenceState.DUE).findFirst().or(() -> over).stream()
					.map(time -> new AgendaRow.FollowUpDue(each, time, unrecorded));
		}));
	}

	private Stream<ScheduledMilestone> open() {
		return schedule.milestones().stream().filter(ScheduledMilestone::isOpen);
	}

	private static List<AgendaRow> rows(Stream<? extends AgendaRow> rows) {
		return rows.map(AgendaRow.class::cast).sorted(IN_TIME).toList();
	}
}
