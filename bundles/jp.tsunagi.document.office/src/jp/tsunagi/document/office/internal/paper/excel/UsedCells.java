package jp.tsunagi.document.office.internal.paper.excel;

import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import jp.tsunagi.document.office.internal.paper.Letters;

/** What is used of a sheet: cells, drawings, and the room that long texts take beside their cells. */
final class UsedCells {

	/** Beside a text, in points. */
	private static final double PADDING = 6;

	private final XSSFSheet sheet;

	private int lastRow = -1;

	private int lastColumn = -1;

	UsedCells(XSSFSheet sheet) {
		this.sheet = sheet;
		for (Row row : sheet) {
			row.forEach(this::addCell);
		}
		XSSFDrawing drawing = sheet.getDrawingPatriarch();
		if (drawing != null) {
			for (XSSFShape shape : drawing) {
				if (shape.getAnchor() instanceof XSSFClientAnchor anchor) {
					add(anchor.getRow2(), anchor.getCol2());
				}
			}
		}
		addLongTexts();
	}

	private void addCell(Cell cell) {
		if (SheetArea.isSeen(cell)) {
			add(cell.getRowIndex(), cell.getColumnIndex());
		}
	}

	private void add(int row, int column) {
		lastRow = Math.max(lastRow, row);
		lastColumn = Math.max(lastColumn, column);
	}

	/** As far as the paper goes: the rest takes another line. */
	private void addLongTexts() {
		double paper = SheetPaper.of(sheet).lineWidth();
		for (Row row : sheet) {
			for (Cell cell : row) {
				boolean isLong = cell.getCellType() == CellType.STRING && !cell.getCellStyle().getWrapText();
				while (isLong && width(cell.getColumnIndex(), lastColumn) < width(cell) && width(0, lastColumn + 1) <= paper) {
					lastColumn++;
				}
			}
		}
	}

	private static double width(Cell cell) {
		double size = CellLook.size(((XSSFCell) cell).getCellStyle().getFont());
		return cell.getStringCellValue().lines().mapToDouble(Letters::width).max().orElse(0) * size + PADDING;
	}

	private double width(int from, int to) {
		return IntStream.rangeClosed(from, to).mapToDouble(column -> SheetArea.width(sheet, column)).sum();
	}

	/** From the first cell to the last one that shows anything; empty if none does. */
	Optional<CellRangeAddress> range() {
		return lastRow < 0 ? Optional.empty() : Optional.of(new CellRangeAddress(0, lastRow, 0, lastColumn));
	}
}
