package jp.tsunagi.review.status;

import java.time.LocalDate;
import java.util.Optional;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.language.validation.MilestoneDate;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * A milestone as it is known on a day.
 *
 * @param milestone the milestone
 * @param state how it came out
 * @param planned when it was planned for at first
 * @param date when it was done or given up, else when it is expected
 */
public record MilestoneStatus(Milestone milestone, MilestoneState state, Optional<FuzzyDate> planned, Optional<FuzzyDate> date) {

	/** Looks at {@code milestone} on a day. */
	public static MilestoneStatus of(Milestone milestone, PlanCalendar calendar, LocalDate today) {
		Optional<FuzzyDate> date = Optional.ofNullable(milestone.getDropped())
				.or(() -> MilestoneDate.of(milestone).map(MilestoneDate::date));
		Optional<FuzzyDate> planned = Optional.ofNullable(milestone.getPlanned())
				.or(() -> milestone.getChanges().stream().findFirst().map(change -> change.getFrom()))
				.or(() -> milestone.getDone() == null && milestone.getDropped() == null ? date : Optional.empty());
		return new MilestoneStatus(milestone, state(milestone, planned, date, calendar, today), planned, date);
	}

	private static MilestoneState state(Milestone milestone, Optional<FuzzyDate> planned, Optional<FuzzyDate> date, PlanCalendar calendar,
			LocalDate today) {
		if (milestone.getDropped() != null) {
			return MilestoneState.DROPPED;
		}
		if (date.isEmpty()) {
			return MilestoneState.UNDATED;
		}
		boolean later = planned.filter(first -> calendar.isBefore(first, date.get())).isPresent();
		if (milestone.getDone() != null) {
			return later ? MilestoneState.DONE_LATE : MilestoneState.DONE;
		}
		if (calendar.latest(date.get()).isBefore(today)) {
			return MilestoneState.OVERDUE;
		}
		return later ? MilestoneState.MOVED : MilestoneState.AHEAD;
	}

	/** Whether something is still to be done for it. */
	public boolean isOpen() {
		return switch (state) {
			case AHEAD, OVERDUE, MOVED, UNDATED -> true;
			case DONE, DONE_LATE, DROPPED -> false;
		};
	}
}
