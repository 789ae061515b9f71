package jp.tsunagi.office.template.excel;

import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/**
 * Moves what a formula points to without dollar signs, as copying it to another cell does.
 *
 * @param rows down
 * @param columns to the right
 */
record RowShift(int rows, int columns) {

	void apply(Ptg[] formula) {
		for (Ptg part : formula) {
			if (part instanceof RefPtgBase cell) {
				cell.setRow(cell.getRow() + (cell.isRowRelative() ? rows : 0));
				cell.setColumn(cell.getColumn() + (cell.isColRelative() ? columns : 0));
			} else if (part instanceof AreaPtgBase area) {
				area.setFirstRow(area.getFirstRow() + (area.isFirstRowRelative() ? rows : 0));
				area.setLastRow(area.getLastRow() + (area.isLastRowRelative() ? rows : 0));
				area.setFirstColumn(area.getFirstColumn() + (area.isFirstColRelative() ? columns : 0));
				area.setLastColumn(area.getLastColumn() + (area.isLastColRelative() ? columns : 0));
			}
		}
	}

	/** Lets everything that points to another row point to it from everywhere. */
	static void fixOtherRows(Ptg[] formula, int row) {
		for (Ptg part : formula) {
			if (part instanceof RefPtgBase cell && cell.getRow() != row) {
				cell.setRowRelative(false);
			} else if (part instanceof AreaPtgBase area) {
				area.setFirstRowRelative(area.isFirstRowRelative() && area.getFirstRow() == row);
				area.setLastRowRelative(area.isLastRowRelative() && area.getLastRow() == row);
			}
		}
	}
}
