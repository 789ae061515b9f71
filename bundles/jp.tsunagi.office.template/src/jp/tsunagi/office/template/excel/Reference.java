package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.NameIdentifier;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

import jp.tsunagi.office.template.excel.FormulaMover.Unmovable;

/** A part of a formula that points to cells. */
final class Reference {

	private Reference() {
	}

	/**
	 * The same where its cells are now.
	 *
	 * @param beside the row that it is in, if what it points to may be in the same repetition
	 * @param mayJoin whether several ranges may stand for it
	 */
	static List<Ptg> move(Ptg part, Lines lines, Optional<Line> beside, boolean mayJoin) throws Unmovable {
		return part instanceof RefPtgBase cell ? moveCell(cell, lines, beside, mayJoin)
				: moveArea((AreaPtgBase) part, lines, beside, mayJoin);
	}

	/** A cell of rows that are repeated is all of them, for those who can work with many. */
	private static List<Ptg> moveCell(RefPtgBase cell, Lines lines, Optional<Line> beside, boolean mayJoin) throws Unmovable {
		List<Integer> places = lines.of(cell.getRow(), beside);
		boolean isOfOwnRepetition = places.size() < lines.of(cell.getRow()).size();
		if (isOfOwnRepetition && !cell.isRowRelative()) {
			places = lines.of(cell.getRow()).subList(0, 1);
		}
		if (places.size() <= 1) {
			cell.setRow(places.isEmpty() ? FormulaMover.EMPTY_ROW : places.get(0));
			return List.of(cell);
		}
		if (cell.getPtgClass() == Ptg.CLASS_VALUE) {
			throw new Unmovable(Messages.formulaOfOneOfMany);
		}
		AreaPtgBase all = area(cell, cell.getColumn(), cell.getColumn(), new RowRange(cell.getRow(), cell.getRow()),
				new boolean[] {cell.isRowRelative(), cell.isRowRelative(), cell.isColRelative(), cell.isColRelative()});
		return moveArea(all, lines, beside, mayJoin);
	}

	private static List<Ptg> moveArea(AreaPtgBase area, Lines lines, Optional<Line> beside, boolean mayJoin) throws Unmovable {
		boolean isOfWholeColumns = area.getFirstRow() == 0 && area.getLastRow() == SpreadsheetVersion.EXCEL2007.getLastRowIndex();
		if (isOfWholeColumns) {
			return List.of(area);
		}
		boolean[] relative = {area.isFirstRowRelative(), area.isLastRowRelative(), area.isFirstColRelative(), area.isLastColRelative()};
		List<RowRange> ranges = RowRange.of(lines, new RowRange.Edge(area.getFirstRow(), !relative[0]),
				new RowRange.Edge(area.getLastRow(), !relative[1]), beside);
		if (ranges.size() > 1 && !mayJoin) {
			throw new Unmovable(Messages.formulaWithGaps);
		}
		List<Ptg> moved = new ArrayList<>();
		for (RowRange range : ranges.isEmpty() ? List.of(new RowRange(FormulaMover.EMPTY_ROW, FormulaMover.EMPTY_ROW)) : ranges) {
			moved.add(area(area, area.getFirstColumn(), area.getLastColumn(), range, relative));
		}
		return moved;
	}

	private static AreaPtgBase area(Ptg like, int firstColumn, int lastColumn, RowRange rows, boolean[] relative) {
		AreaReference area = new AreaReference(new CellReference(rows.first(), firstColumn, !relative[0], !relative[2]),
				new CellReference(Math.min(rows.last(), FormulaMover.EMPTY_ROW), lastColumn, !relative[1], !relative[3]),
				SpreadsheetVersion.EXCEL2007);
		return like instanceof Pxg far
				? new Area3DPxg(new SheetIdentifier(null, new NameIdentifier(far.getSheetName(), false)), area) : new AreaPtg(area);
	}
}
