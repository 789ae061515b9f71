package jp.tsunagi.plan.language.formatting2;

/** One word, mark or comment of a plan, and what the layout puts before it. */
final class Piece {

	private final int offset;

	private final int length;

	private final String text;

	private final Gap gap;

	private final int level;

	private final boolean ofText;

	private boolean blankLineBefore;

	/**
	 * Describes a piece.
	 *
	 * @param offset where it stands in the plan as it was
	 * @param length how long it is there
	 * @param text how it is to be written
	 * @param gap what comes before it
	 * @param level how many braces it stands in
	 * @param ofText whether it is a line of a text, with which further lines are aligned
	 */
	Piece(int offset, int length, String text, Gap gap, int level, boolean ofText) {
		this.offset = offset;
		this.length = length;
		this.text = text;
		this.gap = gap;
		this.level = level;
		this.ofText = ofText;
	}

	int offset() {
		return offset;
	}

	int end() {
		return offset + length;
	}

	String text() {
		return text;
	}

	Gap gap() {
		return gap;
	}

	int level() {
		return level;
	}

	boolean isOfText() {
		return ofText;
	}

	/** The same piece with something else before it. */
	Piece behind(Gap other) {
		return new Piece(offset, length, text, other, level, ofText);
	}

	/** Whether a piece is a comment that goes on to the end of the line. */
	static boolean endsLine(String text) {
		return text.startsWith("//") || text.startsWith("／／") || text.startsWith("※");
	}

	boolean hasBlankLineBefore() {
		return blankLineBefore;
	}

	void setBlankLineBefore() {
		blankLineBefore = true;
	}
}
