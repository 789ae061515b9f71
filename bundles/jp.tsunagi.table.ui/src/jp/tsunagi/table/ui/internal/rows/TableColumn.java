package jp.tsunagi.table.ui.internal.rows;

import java.util.Optional;

/** A column of a table. */
public interface TableColumn<T> {

	/** What its header says. */
	String title();

	/** What the cell of {@code row} shows. */
	String text(T row);

	/** Where {@code row} stands in the order of this column; empty for the end. */
	Optional<Object> order(T row);

	/** Whether cells show numbers, which a spreadsheet may calculate with. */
	boolean isNumber();
}
