package jp.tsunagi.review.sheet;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells its cells; the last takes the columns that are left
 * @param minimumLines how many lines there is room for at least
 */
public record SheetRow(List<SheetCell> cells, int minimumLines) {

	/** Keeps the list as it is now. */
	public SheetRow {
		cells = List.copyOf(cells);
	}

	/** Whether it can be written in nowhere: the name of a group of rows. */
	public boolean isGroup() {
		return cells.stream().allMatch(SheetCell.Label.class::isInstance);
	}

	/** What it is called by what is printed in it. */
	public String label() {
		return cells.stream().filter(SheetCell.Label.class::isInstance).map(SheetCell::text).filter(text -> !text.isBlank())
				.findFirst().orElse("");
	}
}
