package jp.tsunagi.office.template;

/** What becomes of that of which nothing is known. */
public enum Blanks {
	/** An empty field stays empty, what would be repeated for nothing is not there. */
	NONE,
	/** An empty field says what to write there, what would be repeated for nothing is there with room to write. */
	GUIDED
}
