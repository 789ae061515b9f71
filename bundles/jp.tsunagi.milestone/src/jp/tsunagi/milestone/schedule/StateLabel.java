package jp.tsunagi.milestone.schedule;

/** What is said of how milestones stand: kindly, as they are dear, but not binding. */
public final class StateLabel {

	private StateLabel() {
	}

	/** The words for {@code state} in the user's language. */
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
}
