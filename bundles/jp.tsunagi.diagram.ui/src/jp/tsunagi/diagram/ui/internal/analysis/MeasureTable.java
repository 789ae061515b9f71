package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.List;

/**
 * What a measure found.
 *
 * @param rows what is worth a look first
 * @param note what else must be known, such as that numbers are estimated; empty for nothing
 */
record MeasureTable(List<MeasureRow> rows, String note) {

	MeasureTable {
		rows = List.copyOf(rows);
	}
}
