package jp.tsunagi.office.template.excel;

import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBreak;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTProtectedRange;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

import jp.tsunagi.office.template.excel.FormulaMover.Unmovable;

/** Writes what belongs to places of a sheet: links, page breaks, filters, tables, what may be typed into though the sheet is locked. */
final class PlaceWriter {

	private final BookWriting book;

	private final SheetFindings findings;

	private final XSSFSheet from;

	private final XSSFSheet to;

	private final SheetCopy sheet;

	private final Ranges ranges;

	PlaceWriter(BookWriting book, XSSFSheet from, XSSFSheet to, SheetCopy sheet) {
		this.book = book;
		this.findings = new SheetFindings(sheet.templateName(), book.findings());
		this.from = from;
		this.to = to;
		this.sheet = sheet;
		this.ranges = new Ranges(sheet.lines());
	}

	void write() {
		from.getHyperlinkList().forEach(this::link);
		breakPages();
		repeatTitles();
		unlock();
		filter();
		to.getTables().stream().toList().forEach(this::moveTable);
		show();
	}

	private void link(XSSFHyperlink link) {
		CellRangeAddress place = CellRangeAddress.valueOf(link.getCellRef());
		findings.collect(place, () -> {
			for (CellRangeAddress moved : ranges.move(place)) {
				XSSFHyperlink copy = (XSSFHyperlink) book.to().getCreationHelper().createHyperlink(link.getType());
				if (link.getLocation() != null) {
					copy.setLocation(target(link.getLocation()));
				}
				if (link.getAddress() != null && link.getCTHyperlink().getId() != null) {
					copy.setAddress(link.getAddress());
				}
				copy.setTooltip(link.getTooltip());
				copy.setLabel(link.getLabel());
				copy.setCellReference(moved.formatAsString());
				to.addHyperlink(copy);
			}
		});
	}

	/** A cell of the workbook, which may be called by a name. */
	private String target(String location) throws Unmovable {
		return book.formulas().move(location, FormulaType.NAMEDRANGE, sheet, 0, Optional.empty());
	}

	/** A break is below a row; below a row that is not there it is below the one before. */
	private void breakPages() {
		CTWorksheet sheetOfTemplate = from.getCTWorksheet();
		if (!sheetOfTemplate.isSetRowBreaks()) {
			return;
		}
		for (CTBreak each : sheetOfTemplate.getRowBreaks().getBrkArray()) {
			sheet.lines().of(sheet.lines().kept((int) each.getId() - 1)).forEach(to::setRowBreak);
		}
	}

	/** What is printed on each page. */
	private void repeatTitles() {
		to.setRepeatingColumns(from.getRepeatingColumns());
		CellRangeAddress titles = from.getRepeatingRows();
		if (titles == null) {
			return;
		}
		findings.collect(new CellRangeAddress(titles.getFirstRow(), titles.getLastRow(), 0, 0), () -> {
			List<RowRange> rows = RowRange.of(sheet.lines(), new RowRange.Edge(titles.getFirstRow(), true),
					new RowRange.Edge(titles.getLastRow(), true), Optional.empty());
			if (rows.size() > 1) {
				throw new Unmovable(Messages.rangeAcross);
			}
			rows.forEach(each -> to.setRepeatingRows(new CellRangeAddress(each.first(), each.last(), -1, -1)));
		});
	}

	private void unlock() {
		CTWorksheet sheetOfTemplate = from.getCTWorksheet();
		if (!sheetOfTemplate.isSetProtectedRanges()) {
			return;
		}
		for (CTProtectedRange range : sheetOfTemplate.getProtectedRanges().getProtectedRangeArray()) {
			List<CellRangeAddress> places = Ranges.parse(range.getSqref());
			findings.collect(places.get(0), () -> {
				CTWorksheet target = to.getCTWorksheet();
				List<CellRangeAddress> moved = ranges.move(places);
				if (!moved.isEmpty()) {
					CTProtectedRange copy = (target.isSetProtectedRanges() ? target.getProtectedRanges() : target.addNewProtectedRanges())
							.addNewProtectedRange();
					copy.set(range);
					copy.setSqref(Ranges.format(moved));
				}
			});
		}
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
		List<CellRangeAddress> moved = ranges.move(range);
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

	/** The sheet is opened at its top, with the rows that stay in sight as before. */
	private void show() {
		if (!to.getCTWorksheet().isSetSheetViews()) {
			return;
		}
		for (CTSheetView view : to.getCTWorksheet().getSheetViews().getSheetViewArray()) {
			view.setSelectionArray(new CTSelection[0]);
			if (view.isSetTopLeftCell()) {
				view.unsetTopLeftCell();
			}
			if (view.isSetPane()) {
				int rows = (int) view.getPane().getYSplit();
				if (rows > 0 && sheet.lines().layout().isRepeated(rows - 1)) {
					findings.add(new CellRangeAddress(rows - 1, rows - 1, 0, 0), Messages.frozenRepeated);
				} else if (rows > 0) {
					rows = sheet.lines().of(sheet.lines().kept(rows - 1)).stream().findFirst().orElse(rows - 1) + 1;
					view.getPane().setYSplit(rows);
				}
				view.getPane().setTopLeftCell(new CellReference(rows, (int) view.getPane().getXSplit()).formatAsString());
			}
		}
	}
}
