package jp.tsunagi.milestone.schedule;

/** What is said of how milestones stand: kindly, as they are dear, but not binding. */
public final class StateLabel {

	private StateLabel() {
	}

	/** The words for {@code state} in the user's language. */
	public static String of(MilestoneState state) {
		return switch (state) {
			case UNDATED -> Messages.now().undated;
			case UPCOMING -> Messages.now().upcoming;
			case IN_WINDOW -> Messages.now().inWindow;
			case WAITING -> Messages.now().waiting;
			case LATE -> Messages.now().late;
			case DONE -> Messages.now().done;
			case DONE_EARLY -> Messages.now().doneEarly;
			case DONE_LATE -> Messages.now().doneLate;
			case DROPPED -> Messages.now().dropped;
		};
	}
}
