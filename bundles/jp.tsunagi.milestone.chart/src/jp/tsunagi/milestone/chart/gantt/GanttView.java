package jp.tsunagi.milestone.chart.gantt;

import java.util.Set;

import jp.tsunagi.milestone.schedule.MilestoneState;

/**
 * What somebody wants to see of milestones.
 *
 * @param grouping what they are put together by
 * @param search words that each must hold, in its name or those of its action, plan or owners; empty for all
 * @param states how they must stand; none for all
 * @param folded the keys of the headings whose rows are not shown
 * @param firstPlans whether ghosts show what was planned at first
 */
public record GanttView(Grouping grouping, String search, Set<MilestoneState> states, Set<String> folded, boolean firstPlans) {

	/** All of them, by plan, with what was planned at first. */
	public static final GanttView ALL = new GanttView(Grouping.PLAN, "", Set.of(), Set.of(), true);

	/** Keeps its own copies. */
	public GanttView {
		states = Set.copyOf(states);
		folded = Set.copyOf(folded);
	}

	/** The same by another grouping. */
	public GanttView by(Grouping other) {
		return new GanttView(other, search, states, folded, firstPlans);
	}

	/** The same with other words. */
	public GanttView searching(String words) {
		return new GanttView(grouping, words, states, folded, firstPlans);
	}

	/** The same with other states. */
	public GanttView only(Set<MilestoneState> others) {
		return new GanttView(grouping, search, others, folded, firstPlans);
	}

	/** The same with other headings folded. */
	public GanttView folding(Set<String> keys) {
		return new GanttView(grouping, search, states, keys, firstPlans);
	}

	/** The same with or without what was planned at first. */
	public GanttView showingFirstPlans(boolean isShown) {
		return new GanttView(grouping, search, states, folded, isShown);
	}
}
