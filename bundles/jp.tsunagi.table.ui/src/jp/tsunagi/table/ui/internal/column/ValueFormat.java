package jp.tsunagi.table.ui.internal.column;

import java.util.List;
import java.util.Optional;

/** How values are written in a cell, read back, and sorted. */
public interface ValueFormat {

	/** What the cell shows for {@code value}; empty for none. */
	String text(Optional<Object> value);

	/** Where {@code value} stands among others of the column; all answers of a format are comparable with each other. */
	Object order(Object value);

	/**
	 * The value that {@code text} says; empty if the text is, which clears the feature.
	 *
	 * @throws IllegalArgumentException if it cannot be read; the message tells the user why
	 */
	Optional<Object> read(String text);

	/** Whether cells can be changed. */
	default boolean isEditable() {
		return true;
	}

	/** Whether a value is one of the {@link #choices()}; else anything can be typed. */
	default boolean isChoice() {
		return false;
	}

	/** What there is to choose from now. */
	default List<String> choices() {
		return List.of();
	}

	/** Whether values are numbers, which stand on the right. */
	default boolean isNumber() {
		return false;
	}
}
