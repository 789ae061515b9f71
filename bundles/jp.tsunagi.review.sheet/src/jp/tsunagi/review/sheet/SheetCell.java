package jp.tsunagi.review.sheet;

/** A cell of a table. */
public sealed interface SheetCell {

	/** What stands in it; lines are separated by line feeds. */
	String text();

	/**
	 * A cell that is printed only.
	 *
	 * @param text what stands in it
	 */
	record Label(String text) implements SheetCell {
	}

	/**
	 * A cell that can be written in.
	 *
	 * @param address what of the plan it holds
	 * @param text what the plan says there, cleaned; empty if it says nothing yet
	 */
	record Writable(CellAddress address, String text) implements SheetCell {
	}
}
