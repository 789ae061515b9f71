package jp.tsunagi.review.sheet;

import java.util.List;

/**
 * A column of a table.
 *
 * @param head what stands above it
 * @param width how wide it is, in hundredths of the table
 * @param choices what its cells usually say; other things may be written, too
 */
public record SheetColumn(String head, int width, List<String> choices) {

	/** Keeps the choices as they are now. */
	public SheetColumn {
		choices = List.copyOf(choices);
	}

	/** A column for any text. */
	public SheetColumn(String head, int width) {
		this(head, width, List.of());
	}
}
