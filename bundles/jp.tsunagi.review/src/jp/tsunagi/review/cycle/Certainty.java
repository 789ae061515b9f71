package jp.tsunagi.review.cycle;

/** How sure it is that a vague date lies in a half-year. */
public enum Certainty {

	/** All days that it may mean do. */
	SURE,

	/** Some of the days that it may mean do. */
	PERHAPS
}
