package jp.tsunagi.milestone.export;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.MilestoneDate;

/**
 * A milestone as other programs get it.
 *
 * @param uid what it is known by there: the same as long as its name, its plan's and the municipality stay
 * @param scheduled the milestone, and how it stands
 * @param plan its plan
 * @param areas the areas of that plan, as the audience may see them; empty for the whole municipality
 * @param part the goal or action that it belongs to, with those around, the widest first; empty for the whole plan
 * @param category the category of its action; empty if there is none
 * @param owners who is in charge, of the action if nobody is of the milestone, as the audience may see them
 */
public record MilestoneRow(String uid, ScheduledMilestone scheduled, Plan plan, String areas, String part, String category,
		String owners) {

	/** The milestone. */
	public Milestone milestone() {
		return scheduled.milestone();
	}

	/** The date it was planned for at first, as it is written. */
	public Optional<FuzzyDate> plannedAtFirst() {
		return Optional.ofNullable(milestone().getPlanned())
				.or(() -> milestone().getChanges().stream().findFirst().map(DateChange::getFrom));
	}

	/** The date that counts now, as it is written: when it was given up or done, else when it is expected. */
	public Optional<FuzzyDate> date() {
		return Optional.ofNullable(milestone().getDropped()).or(() -> MilestoneDate.of(milestone()).map(MilestoneDate::date));
	}

	/** Why it was moved last, or given up; empty if neither, or if nobody said. */
	public String reason() {
		List<DateChange> changes = milestone().getChanges();
		return milestone().getDropped() != null ? text(milestone().getDropReason())
				: changes.isEmpty() ? "" : text(changes.getLast().getReason());
	}

	/** The names of what it waits for, with separators. */
	public String predecessors() {
		return String.join(Messages.separator, milestone().getPredecessors().stream().map(each -> text(each.getName()))
				.filter(name -> !name.isEmpty()).toList());
	}

	/** A text of the plan; empty if there is none. */
	static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
