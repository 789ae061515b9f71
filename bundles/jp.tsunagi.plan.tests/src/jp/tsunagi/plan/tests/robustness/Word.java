package jp.tsunagi.plan.tests.robustness;

/**
 * One word of a random plan, before anybody decided how it is written.
 *
 * @param kind what it is
 * @param value its value: for a keyword its rule without the ending, for a date its day in ISO style
 */
record Word(Kind kind, String value) {

	/** What a word can be. */
	enum Kind {
		/** A word of the language. */
		KEYWORD,
		/** A name or phrase: a word, or in quotation marks. */
		NAME,
		/** A line of a text: always in quotation marks. */
		STRING,
		/** A word that cannot have quotation marks. */
		WORD,
		/** A day. */
		DATE,
		/** Between the two dates of a period. */
		RANGE,
		/** Between the two dates of a change. */
		ARROW,
		/** Between two of a list. */
		COMMA,
		/** Before what belongs to a part. */
		OPEN,
		/** Behind what belongs to a part. */
		CLOSE,
		/** Before the day of a value. */
		OPEN_PAREN,
		/** Behind the day of a value. */
		CLOSE_PAREN,
		/** The parenthesis of a name, which belongs to it as it is. */
		NAME_PAREN
	}
}
