package jp.tsunagi.office.template.excel;

import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes rows as high as their text needs. Excel does so itself, but neither for rows of which the height was set by hand nor for
 * merged cells. How wide text is can only be guessed here; guesses are rather too large.
 */
final class RowHeights {

	/** The highest that Excel lets a row be, in points. */
	static final double HIGHEST = 409;

	/** Of a line, in parts of the size of its letters. */
	private static final double LINE = 1.35;

	/** Between text and the lines around a cell, on both sides together, in points. */
	private static final double MARGIN = 4;

	/** How wide narrow letters are, in parts of wide ones. */
	private static final double NARROW = 0.55;

	/** The first letter that may be wide. */
	private static final int WIDE_FROM = 0x1100;

	private static final int NARROW_KANA_FROM = 0xFF61;

	private static final int NARROW_KANA_TO = 0xFFDC;

	private final XSSFSheet sheet;

	RowHeights(XSSFSheet sheet) {
		this.sheet = sheet;
	}

	/** Looks at the cells that were filled in. */
	void grow(XSSFCell cell) {
		if (cell.getCellType() != CellType.STRING || !cell.getCellStyle().getWrapText()) {
			return;
		}
		Optional<CellRangeAddress> merged = sheet.getMergedRegions().stream().filter(range -> range.isInRange(cell)).findFirst();
		XSSFRow row = (XSSFRow) cell.getRow();
		boolean growsItself = merged.isEmpty() && !row.getCTRow().getCustomHeight() && !isOfFixedHeight();
		if (!growsItself) {
			CellRangeAddress box = merged.orElse(new CellRangeAddress(row.getRowNum(), row.getRowNum(), cell.getColumnIndex(),
					cell.getColumnIndex()));
			grow(box, needed(cell, width(box) - MARGIN));
		}
	}

	private boolean isOfFixedHeight() {
		return sheet.getCTWorksheet().isSetSheetFormatPr() && sheet.getCTWorksheet().getSheetFormatPr().getCustomHeight();
	}

	/** Lets the last row of a box grow until all of it is as high as that. */
	private void grow(CellRangeAddress box, double needed) {
		double height = 0;
		for (int row = box.getFirstRow(); row < box.getLastRow(); row++) {
			height += sheet.getRow(row) == null ? sheet.getDefaultRowHeightInPoints() : sheet.getRow(row).getHeightInPoints();
		}
		XSSFRow last = sheet.getRow(box.getLastRow()) == null ? sheet.createRow(box.getLastRow()) : sheet.getRow(box.getLastRow());
		if (height + last.getHeightInPoints() < needed) {
			last.setHeightInPoints((float) Math.min(HIGHEST, needed - height));
		}
	}

	private double width(CellRangeAddress box) {
		double width = 0;
		for (int column = box.getFirstColumn(); column <= box.getLastColumn(); column++) {
			width += Units.pixelToPoints(sheet.getColumnWidthInPixels(column));
		}
		return width;
	}

	private static double needed(XSSFCell cell, double width) {
		double size = Styles.font(cell).getFontHeightInPoints();
		long lines = cell.getStringCellValue().lines().mapToLong(line -> Math.max(1, (long) Math.ceil(width(line) * size / width))).sum();
		return lines * size * LINE + MARGIN;
	}

	/** In wide letters. */
	private static double width(String line) {
		return line.codePoints().mapToDouble(letter -> isWide(letter) ? 1 : NARROW).sum();
	}

	private static boolean isWide(int letter) {
		return letter >= WIDE_FROM && (letter < NARROW_KANA_FROM || letter > NARROW_KANA_TO);
	}
}
