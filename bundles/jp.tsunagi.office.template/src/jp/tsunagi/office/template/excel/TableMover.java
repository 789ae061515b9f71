package jp.tsunagi.office.template.excel;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

import jp.tsunagi.office.template.excel.FormulaMover.Unmovable;

/** Lets tables and the filter of a sheet follow their rows. */
final class TableMover {

	private final SheetFindings findings;

	private final XSSFSheet to;

	private final SheetCopy sheet;

	TableMover(BookWriting book, XSSFSheet to, SheetCopy sheet) {
		this.findings = book.on(sheet);
		this.to = to;
		this.sheet = sheet;
	}

	void move() {
		filter();
		to.getTables().stream().toList().forEach(this::moveTable);
	}

	private void filter() {
		CTWorksheet target = to.getCTWorksheet();
		if (target.isSetAutoFilter()) {
			CellRangeAddress place = CellRangeAddress.valueOf(target.getAutoFilter().getRef());
			findings.collect(place, () -> {
				checkFilter(target.getAutoFilter());
				target.getAutoFilter().setRef(only(place).formatAsString());
			});
		}
	}

	private void checkFilter(CTAutoFilter filter) throws Unmovable {
		if (filter.sizeOfFilterColumnArray() > 0 && !sheet.lines().layout().isStill()) {
			throw new Unmovable(Messages.filtered);
		}
	}

	/** Where a range is now that can be there only once. */
	private CellRangeAddress only(CellRangeAddress range) throws Unmovable {
		List<CellRangeAddress> moved = new Ranges(sheet.lines()).move(range);
		if (moved.size() != 1) {
			throw new Unmovable(Messages.repeatedTable);
		}
		return moved.get(0);
	}

	/** A table of which no row is left but its head is none any more. */
	private void moveTable(XSSFTable table) {
		CellRangeAddress place = CellRangeAddress.valueOf(table.getCTTable().getRef());
		findings.collect(place, () -> {
			if (!sheet.isOnly()) {
				throw new Unmovable(Messages.tableOnRepeatedSheet);
			}
			CellRangeAddress moved = only(place);
			int edges = table.getHeaderRowCount() + table.getTotalsRowCount();
			if (moved.getLastRow() - moved.getFirstRow() + 1 <= edges) {
				to.removeTable(table);
				return;
			}
			table.getCTTable().setRef(moved.formatAsString());
			if (table.getCTTable().isSetAutoFilter()) {
				checkFilter(table.getCTTable().getAutoFilter());
				CellRangeAddress filtered = new CellRangeAddress(moved.getFirstRow(), moved.getLastRow() - table.getTotalsRowCount(),
						moved.getFirstColumn(), moved.getLastColumn());
				table.getCTTable().getAutoFilter().setRef(filtered.formatAsString());
			}
		});
	}
}
