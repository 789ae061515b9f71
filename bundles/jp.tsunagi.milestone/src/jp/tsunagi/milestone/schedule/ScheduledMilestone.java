package jp.tsunagi.milestone.schedule;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.language.validation.MilestoneDate;

/**
 * A milestone as it stands on a day.
 *
 * @param milestone the milestone
 * @param state how it stands
 * @param baseline when it was planned for at first; empty if nobody wrote that down
 * @param current when it was done or given up, else when its own plan expects it; empty if that says nothing
 * @param forecast when it was done, else when it can be expected, seen what it waits for: never before {@code current}; empty if
 *        it was given up, or if nobody said when it or anything before it is
 * @param cause which of its predecessors makes the forecast later than its own plan; empty if none does
 * @param waitsFor the predecessors that are still to come, in the order of the text
 * @param inCycle whether it waits for itself, perhaps by way of others; the links of such a cycle count for nothing
 */
public record ScheduledMilestone(Milestone milestone, MilestoneState state, Optional<Window> baseline, Optional<Window> current,
		Optional<Window> forecast, Optional<Milestone> cause, List<Milestone> waitsFor, boolean inCycle) {

	/** Keeps its own copy. */
	public ScheduledMilestone {
		waitsFor = List.copyOf(waitsFor);
	}

	/** Whether something is still to be done for it. */
	public boolean isOpen() {
		return state.isOpen();
	}

	/** When it was planned for at first, as it is written. */
	public Optional<FuzzyDate> planned() {
		return MilestoneDate.baseline(milestone);
	}

	/** When it was given up or done, else when its own plan expects it, as it is written. */
	public Optional<FuzzyDate> date() {
		return MilestoneDate.current(milestone);
	}

	/** Whether it is still to come, and its own plan expects it certainly later than planned at first. */
	public boolean isMoved() {
		return isOpen() && current.filter(own -> baseline.filter(own::isAfter).isPresent()).isPresent();
	}

	/** Whether it is certainly expected later than its own plan says, because of another. */
	public boolean isDelayed() {
		return cause.isPresent() && current.filter(own -> own.isBefore(forecast.orElseThrow())).isPresent();
	}
}
