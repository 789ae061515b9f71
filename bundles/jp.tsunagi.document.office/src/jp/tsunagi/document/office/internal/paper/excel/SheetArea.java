package jp.tsunagi.document.office.internal.paper.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A part of a sheet that is printed: its rows and columns but the hidden ones. */
final class SheetArea {

	/** A pixel of Excel in points. */
	private static final double PIXEL = 0.75;

	private final XSSFSheet sheet;

	private final List<Integer> rows;

	private final List<Integer> columns;

	private SheetArea(XSSFSheet sheet, CellRangeAddress range) {
		this.sheet = sheet;
		this.rows = IntStream.rangeClosed(range.getFirstRow(), range.getLastRow()).filter(this::isRowShown).boxed().toList();
		this.columns = IntStream.rangeClosed(range.getFirstColumn(), range.getLastColumn()).filter(column -> !sheet.isColumnHidden(column))
				.boxed().toList();
	}

	private boolean isRowShown(int row) {
		return sheet.getRow(row) == null || !sheet.getRow(row).getZeroHeight();
	}

	/** The areas of a sheet: those that it names, or all that is used. */
	static List<SheetArea> all(XSSFSheet sheet) {
		Optional<CellRangeAddress> found = new UsedCells(sheet).range();
		if (found.isEmpty()) {
			return List.of();
		}
		CellRangeAddress used = found.get();
		List<SheetArea> areas = new ArrayList<>();
		String named = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
		if (named == null || named.contains("#REF")) {
			return List.of(new SheetArea(sheet, used));
		}
		for (String part : named.split(",")) {
			CellRangeAddress range = CellRangeAddress.valueOf(part.substring(part.lastIndexOf('!') + 1));
			range.setFirstRow(Math.max(0, range.getFirstRow()));
			range.setFirstColumn(Math.max(0, range.getFirstColumn()));
			// an area of whole columns has a million rows
			int last = Math.max(used.getLastRow(), range.getFirstRow());
			range.setLastRow(range.getLastRow() < 0 ? last : Math.min(range.getLastRow(), last));
			range.setLastColumn(range.getLastColumn() < 0 ? used.getLastColumn() : range.getLastColumn());
			areas.add(new SheetArea(sheet, range));
		}
		return areas;
	}

	/** Whether anything of a cell is to be seen. */
	static boolean isSeen(Cell cell) {
		return isWritten(cell) || isFramed(cell) || cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL;
	}

	/** Whether a cell holds anything to be read. */
	static boolean isWritten(Cell cell) {
		return cell != null && cell.getCellType() != CellType.BLANK
				&& !(cell.getCellType() == CellType.STRING && cell.getStringCellValue().isEmpty());
	}

	/** Whether there are lines around a cell. */
	static boolean isFramed(Cell cell) {
		CellStyle style = cell.getCellStyle();
		return style.getBorderTop() != BorderStyle.NONE || style.getBorderBottom() != BorderStyle.NONE
				|| style.getBorderLeft() != BorderStyle.NONE || style.getBorderRight() != BorderStyle.NONE;
	}

	XSSFSheet sheet() {
		return sheet;
	}

	List<Integer> rows() {
		return rows;
	}

	List<Integer> columns() {
		return columns;
	}

	XSSFCell cell(int row, int column) {
		XSSFRow found = sheet.getRow(row);
		return found == null ? null : found.getCell(column);
	}

	/** Whether nothing is to be seen in a row, and nothing is merged there. */
	boolean isEmpty(int row) {
		XSSFRow found = sheet.getRow(row);
		boolean isMerged = sheet.getMergedRegions().stream().anyMatch(region -> region.containsRow(row));
		return !isMerged && (found == null || columns.stream().map(found::getCell).noneMatch(cell -> cell != null && isSeen(cell)));
	}

	/** The width of a column of Excel, in points. */
	double width(int column) {
		return width(sheet, column);
	}

	/** The width of a column of Excel, in points; 0 of one that is hidden. */
	static double width(XSSFSheet sheet, int column) {
		return sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidthInPixels(column) * PIXEL;
	}

	/** The height of a row of Excel, in points. */
	double height(int row) {
		XSSFRow found = sheet.getRow(row);
		return !isRowShown(row) ? 0 : found == null ? sheet.getDefaultRowHeightInPoints() : found.getHeightInPoints();
	}

	/** All columns. */
	double width() {
		return columns.stream().mapToDouble(this::width).sum();
	}

	/** All rows. */
	double height() {
		return rows.stream().mapToDouble(this::height).sum();
	}
}
