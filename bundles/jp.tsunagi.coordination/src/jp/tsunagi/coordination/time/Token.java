package jp.tsunagi.coordination.time;

/**
 * A word, number or unknown character of a written date.
 *
 * @param term which word it is
 * @param number the value of a {@link Term#NUMBER}, else zero
 * @param digits how many digits the number was written with, else zero
 * @param offset where in the original text it begins
 */
record Token(Term term, int number, int digits, int offset) {

	Token(Term term, int offset) {
		this(term, 0, 0, offset);
	}

	boolean is(Term expected) {
		return term == expected;
	}
}
