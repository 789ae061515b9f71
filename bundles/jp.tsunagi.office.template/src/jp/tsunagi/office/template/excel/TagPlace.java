package jp.tsunagi.office.template.excel;

import org.apache.poi.ss.util.CellAddress;
import org.eclipse.osgi.util.NLS;

/**
 * Where a tag stands in a workbook.
 *
 * @param said the same for people: 「シート『年間予定』のB5」
 * @param row of the cell, from 0; less for a text that is in no cell
 * @param column of the cell, from 0
 * @param start in the text of the cell, in characters
 * @param end behind the last of its braces
 */
record TagPlace(String said, int row, int column, int start, int end) {

	private static final int NO_CELL = -1;

	/** In a cell. */
	static TagPlace inCell(String sheet, CellAddress cell, int start, int end) {
		return new TagPlace(said(sheet, cell), cell.getRow(), cell.getColumn(), start, end);
	}

	/** In a text that is in no cell. */
	static TagPlace inText(String said, int start, int end) {
		return new TagPlace(said, NO_CELL, NO_CELL, start, end);
	}

	/** What people are told of a cell. */
	static String said(String sheet, CellAddress cell) {
		return NLS.bind(Messages.cell, sheet, cell.formatAsString());
	}

	boolean isInTextOf(TagPlace other) {
		return row == other.row && column == other.column;
	}

	CellAddress cell() {
		return new CellAddress(row, column);
	}
}
