package jp.tsunagi.review.status;

/** How a milestone came out. */
public enum MilestoneState {

	/** Still to come. */
	AHEAD,

	/** Its day has passed, and nobody said more. */
	OVERDUE,

	/** Done, certainly or perhaps as planned at first. */
	DONE,

	/** Done after the day that was planned at first. */
	DONE_LATE,

	/** Expected later than planned at first, and not there yet. */
	MOVED,

	/** Given up. */
	DROPPED,

	/** Without any date. */
	UNDATED
}
