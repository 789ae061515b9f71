package jp.tsunagi.milestone.schedule;

/** How a milestone stands on a day. */
public enum MilestoneState {

	/** Still to come, but nobody said when. */
	UNDATED,

	/** Still to come, and its days have not begun. */
	UPCOMING,

	/** Still to come, on one of these days. */
	IN_WINDOW,

	/** Its days have begun, but something that it waits for is still to come. */
	WAITING,

	/** Still to come, though its days are over. */
	LATE,

	/** Done, certainly or perhaps as planned at first, or nobody said when that was. */
	DONE,

	/** Done before each of the days that were planned at first. */
	DONE_EARLY,

	/** Done after each of the days that were planned at first. */
	DONE_LATE,

	/** Given up. */
	DROPPED;

	/** Whether something is still to be done for it. */
	public boolean isOpen() {
		return compareTo(LATE) <= 0;
	}

	/** Whether it was done. */
	public boolean isDone() {
		return compareTo(DONE) >= 0 && this != DROPPED;
	}
}
