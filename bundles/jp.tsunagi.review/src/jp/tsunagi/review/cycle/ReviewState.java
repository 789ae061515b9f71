package jp.tsunagi.review.cycle;

/** Where the review of a half-year stands. As days go by, it only moves towards the end of this list. */
public enum ReviewState {

	/** The half-year has not ended. */
	NOT_DUE,

	/** The half-year has ended; there is still time. */
	DUE,

	/** Something is written, not yet about all. */
	OPEN,

	/** The time is over, and not all is written. */
	LATE,

	/** Held, or said of the whole, or of each part. */
	DONE
}
