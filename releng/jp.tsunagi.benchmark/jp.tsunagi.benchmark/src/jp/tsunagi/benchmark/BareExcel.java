package jp.tsunagi.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a workbook says, and Apache POI, without anything else, writing it again: sheets with their columns, rows with their heights,
 * cells with their looks, and which cells are one.
 */
record BareExcel(List<Sheet> sheets, StylesTable styles) {

	private record Sheet(String name, List<Integer> columns, List<Line> lines, List<CellRangeAddress> merged) {
	}

	private record Line(int number, float height, List<Value> cells) {
	}

	private record Value(int column, String text, int style) {
	}

	/** Reads what {@code file} says. */
	static BareExcel of(byte[] file) throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			List<Sheet> sheets = new ArrayList<>();
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				sheets.add(sheet(workbook.getSheetAt(i)));
			}
			return new BareExcel(sheets, workbook.getStylesSource());
		}
	}

	private static Sheet sheet(XSSFSheet sheet) {
		List<Line> lines = new ArrayList<>();
		int last = 0;
		for (Row row : sheet) {
			List<Value> cells = new ArrayList<>();
			for (Cell cell : row) {
				cells.add(new Value(cell.getColumnIndex(), cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "",
						cell.getCellStyle().getIndex()));
				last = Math.max(last, cell.getColumnIndex());
			}
			lines.add(new Line(row.getRowNum(), row.getHeightInPoints(), cells));
		}
		List<Integer> columns = new ArrayList<>();
		for (int column = 0; column <= last; column++) {
			columns.add(sheet.getColumnWidth(column));
		}
		return new Sheet(sheet.getSheetName(), columns, lines, sheet.getMergedRegions());
	}

	/** Writes it. */
	byte[] write() throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			List<XSSFCellStyle> looks = new ArrayList<>();
			for (int i = 0; i < styles.getNumCellStyles(); i++) {
				looks.add(workbook.createCellStyle());
				looks.getLast().cloneStyleFrom(styles.getStyleAt(i));
			}
			for (Sheet sheet : sheets) {
				write(sheet, workbook.createSheet(sheet.name), looks);
			}
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static void write(Sheet sheet, XSSFSheet out, List<XSSFCellStyle> looks) {
		for (int column = 0; column < sheet.columns.size(); column++) {
			out.setColumnWidth(column, sheet.columns.get(column));
		}
		for (Line line : sheet.lines) {
			XSSFRow row = out.createRow(line.number);
			row.setHeightInPoints(line.height);
			for (Value value : line.cells) {
				XSSFCell cell = row.createCell(value.column);
				cell.setCellStyle(looks.get(value.style));
				if (!value.text.isEmpty()) {
					cell.setCellValue(value.text);
				}
			}
		}
		sheet.merged.forEach(out::addMergedRegion);
	}
}
