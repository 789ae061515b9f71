package jp.tsunagi.plan.language.formatting2;

/** What the layout puts before a piece of a plan. */
enum Gap {

	/** Nothing: before a comma, around what stands in parentheses. */
	NONE,

	/** One blank. */
	BLANK,

	/** One blank, or a new line where the attribute that begins here would get too long. */
	ATTRIBUTE,

	/** One blank, or a new line where the next one of a list would get too long. */
	ITEM,

	/** A new line below the first line of a text. */
	TEXT_LINE,

	/** A new line of the same part, deeper than its beginning. */
	CONTINUATION,

	/** A new line at the level of the piece. */
	LINE
}
