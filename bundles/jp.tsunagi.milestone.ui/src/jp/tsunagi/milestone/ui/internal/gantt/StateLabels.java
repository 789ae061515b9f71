package jp.tsunagi.milestone.ui.internal.gantt;

import jp.tsunagi.milestone.schedule.MilestoneState;

/** How users call the states of milestones. */
public final class StateLabels {

	private StateLabels() {
	}

	/** In a word or two. */
	public static String of(MilestoneState state) {
		return switch (state) {
			case UNDATED -> Messages.undated;
			case UPCOMING -> Messages.upcoming;
			case IN_WINDOW -> Messages.inWindow;
			case WAITING -> Messages.waiting;
			case LATE -> Messages.late;
			case DONE -> Messages.done;
			case DONE_EARLY -> Messages.doneEarly;
			case DONE_LATE -> Messages.doneLate;
			case DROPPED -> Messages.dropped;
		};
	}

	/** As a sentence. */
	static String sentence(MilestoneState state) {
		return switch (state) {
			case UNDATED -> Messages.isUndated;
			case UPCOMING -> Messages.isUpcoming;
			case IN_WINDOW -> Messages.isInWindow;
			case WAITING -> Messages.isWaiting;
			case LATE -> Messages.isLate;
			case DONE -> Messages.isDone;
			case DONE_EARLY -> Messages.isDoneEarly;
			case DONE_LATE -> Messages.isDoneLate;
			case DROPPED -> Messages.isDropped;
		};
	}
}
