package jp.tsunagi.milestone.followup;

/** Whether one time of a follow-up was done. */
public enum OccurrenceState {

	/** Its days have not begun, or the milestone is still to come. */
	UPCOMING,

	/** Today is one of its days. */
	DUE,

	/** Done. */
	VISITED,

	/** Its days are over, and nobody wrote down that it was done. */
	UNRECORDED
}
