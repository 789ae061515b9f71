package jp.tsunagi.milestone.export;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.core.text.DisplayWidth;

/** Writes tables as worksheets: the first row stays in sight and filters, pages are A4 on the long side. */
final class WorkbookTable {

	/** Comes with Windows and Office. */
	private static final String FONT = "BIZ UDGothic";

	private static final short SIZE = 10;

	/** Points of a line. */
	private static final float LINE = 13;

	/** Points of a row that are not for its lines. */
	private static final float GAP = 4;

	/** The highest row that Excel has, in points. */
	private static final float HIGHEST = 409;

	/** Inches at the left and the right of a page. */
	private static final double MARGIN = 0.4;

	/** The first day that Excel counts as the calendar does. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	private final XSSFWorkbook workbook;

	private final String title;

	private final String audience;

	private final XSSFCellStyle head;

	private final XSSFCellStyle text;

	private final XSSFCellStyle day;

	private final XSSFCellStyle number;

	/**
	 * A column.
	 *
	 * @param head its first cell
	 * @param width in digits
	 * @param value text, a day or a number; {@code null} leaves the cell empty
	 */
	record Column<R>(String head, int width, Function<R, Object> value) {
	}

	/**
	 * Writes into {@code workbook}.
	 *
	 * @param title above each page
	 * @param audience below each page
	 */
	WorkbookTable(XSSFWorkbook workbook, String title, String audience) {
		this.workbook = workbook;
		this.title = title;
		this.audience = audience;
		head = style(true, HorizontalAlignment.CENTER);
		head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		head.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex("E8EEF4")));
		text = style(false, HorizontalAlignment.LEFT);
		day = style(false, HorizontalAlignment.CENTER);
		day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/mm/dd"));
		number = style(false, HorizontalAlignment.CENTER);
	}

	private XSSFCellStyle style(boolean bold, HorizontalAlignment across) {
		XSSFFont font = workbook.createFont();
		font.setFontName(FONT);
		font.setFontHeightInPoints(SIZE);
		font.setBold(bold);
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(font);
		style.setAlignment(across);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setWrapText(true);
		style.setBorderTop(BorderStyle.HAIR);
		style.setBorderBottom(BorderStyle.HAIR);
		style.setBorderLeft(BorderStyle.HAIR);
		style.setBorderRight(BorderStyle.HAIR);
		return style;
	}

	/**
	 * Adds a worksheet.
	 *
	 * @param printed how many of the columns are printed
	 */
	<R> void write(String name, List<Column<R>> columns, List<R> rows, int printed) {
		XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
		XSSFRow heads = sheet.createRow(0);
		for (int i = 0; i < columns.size(); i++) {
			sheet.setColumnWidth(i, columns.get(i).width() * 256);
			fill(heads.createCell(i), columns.get(i).head(), head);
		}
		for (int i = 0; i < rows.size(); i++) {
			XSSFRow row = sheet.createRow(i + 1);
			int lines = 1;
			for (int j = 0; j < columns.size(); j++) {
				Object value = columns.get(j).value().apply(rows.get(i));
				fill(row.createCell(j), value, text);
				lines = Math.max(lines, value instanceof String words ? lines(words, columns.get(j).width()) : 1);
			}
			row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + GAP));
		}
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
		setUpPage(sheet);
		workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, printed - 1, 0, rows.size());
	}

	/** How many lines a text takes in a cell of that width, as not every program measures that when it opens a file. */
	private static int lines(String words, int width) {
		return words.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(DisplayWidth.of(line) / (width - 2.0)))).sum();
	}

	private void fill(XSSFCell cell, Object value, XSSFCellStyle style) {
		cell.setCellStyle(style);
		switch (value) {
			case null -> {
				// nothing is known
			}
			case LocalDate date when date.isBefore(FIRST_DAY) -> cell.setCellValue(date.toString());
			case LocalDate date -> {
				cell.setCellValue(date);
				cell.setCellStyle(day);
			}
			case Number count -> {
				cell.setCellValue(count.doubleValue());
				cell.setCellStyle(number);
			}
			default -> {
				String words = value.toString();
				int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
				if (!words.isEmpty()) {
					cell.setCellValue(words.length() > longest ? words.substring(0, longest - 1) + "\u2026" : words);
				}
			}
		}
	}

	private void setUpPage(XSSFSheet sheet) {
		sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
		sheet.getPrintSetup().setLandscape(true);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitWidth((short) 1);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setMargin(PageMargin.LEFT, MARGIN);
		sheet.setMargin(PageMargin.RIGHT, MARGIN);
		sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
		sheet.getHeader().setLeft(furniture(title));
		sheet.getFooter().setLeft(furniture(audience));
		sheet.getFooter().setRight("&8&P / &N");
	}

	/** What begins with an ampersand is a code in headers, and a digit behind the size would be part of it. */
	private static String furniture(String text) {
		return "&8 " + text.replace("&", "&&");
	}
}
