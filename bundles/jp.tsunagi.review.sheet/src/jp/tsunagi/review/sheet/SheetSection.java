package jp.tsunagi.review.sheet;

import java.util.List;

/**
 * A table of a sheet.
 *
 * @param title what stands above it
 * @param columns its columns; without heads if all of these are empty
 * @param rows its rows, from above
 */
public record SheetSection(String title, List<SheetColumn> columns, List<SheetRow> rows) {

	/** Keeps the lists as they are now. */
	public SheetSection {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** Whether a row with the heads of the columns is printed. */
	public boolean hasHeads() {
		return columns.stream().anyMatch(column -> !column.head().isEmpty());
	}

	/** The column behind the last one that the cell takes: a row's last cell takes all that are left. */
	public int end(SheetRow row, int cell) {
		return cell == row.cells().size() - 1 ? columns.size() : cell + 1;
	}
}
