package jp.tsunagi.review.sheet.internal.write;

import java.util.HexFormat;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.core.text.DisplayWidth;

/** How the cells of a worksheet look. */
final class XlsxStyles {

	/** Points of a line. */
	static final double LINE = 12;

	/** Points of a row that are not for its lines. */
	static final double GAP = 5;

	/** The highest row that Excel has, in points. */
	static final double HIGHEST = 409;

	private static final double POINT = 25.4 / 72;

	/** Millimetres that the texts of a cell cannot take, with the indent. */
	private static final double PADDING = 4.5;

	private final XSSFWorkbook workbook;

	private final XSSFCellStyle title;

	private final XSSFCellStyle section;

	private final XSSFCellStyle small;

	private final XSSFCellStyle head;

	private final XSSFCellStyle group;

	private final XSSFCellStyle label;

	private final XSSFCellStyle fact;

	private final XSSFCellStyle writable;

	private final XSSFCellStyle writableWord;

	XlsxStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		XSSFFont standard = font(Furniture.SIZE, false);
		title = style(font(16, true), HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
		section = style(font(11, true), HorizontalAlignment.LEFT, VerticalAlignment.BOTTOM);
		small = style(font(8, false), HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
		head = framed(font(Furniture.SIZE, true), HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
		fill(head, Furniture.LABEL_COLOR);
		group = framed(font(Furniture.SIZE, true), HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
		fill(group, Furniture.GROUP_COLOR);
		label = framed(standard, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
		fill(label, Furniture.LABEL_COLOR);
		fact = framed(standard, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
		writable = writable(standard, HorizontalAlignment.LEFT);
		writableWord = writable(standard, HorizontalAlignment.CENTER);
	}

	XSSFCellStyle title() {
		return title;
	}

	XSSFCellStyle section() {
		return section;
	}

	XSSFCellStyle small() {
		return small;
	}

	XSSFCellStyle head() {
		return head;
	}

	XSSFCellStyle group() {
		return group;
	}

	XSSFCellStyle label() {
		return label;
	}

	XSSFCellStyle fact() {
		return fact;
	}

	/** For one word, or for a text. */
	XSSFCellStyle writable(boolean word) {
		return word ? writableWord : writable;
	}

	/** How many lines a text takes in a cell, as Excel does not measure merged cells and LibreOffice none of a given height. */
	int lines(String text, double millimetres) {
		double halves = Math.max(2, Math.floor((millimetres - PADDING) / (Furniture.SIZE * POINT / 2)));
		return text.lines().mapToInt(line -> (int) Math.max(1, Math.ceil(DisplayWidth.of(line) / halves))).sum();
	}

	private XSSFFont font(int points, boolean bold) {
		XSSFFont font = workbook.createFont();
		font.setFontName(Furniture.FONT);
		font.setFontHeightInPoints((short) points);
		font.setBold(bold);
		return font;
	}

	private XSSFCellStyle style(XSSFFont font, HorizontalAlignment across, VerticalAlignment down) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(font);
		style.setAlignment(across);
		style.setVerticalAlignment(down);
		return style;
	}

	private XSSFCellStyle framed(XSSFFont font, HorizontalAlignment across, VerticalAlignment down) {
		XSSFCellStyle style = style(font, across, down);
		style.setWrapText(true);
		style.setIndention((short) (across == HorizontalAlignment.LEFT ? 1 : 0));
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		XSSFColor color = color(Furniture.LINE_COLOR);
		style.setTopBorderColor(color);
		style.setBottomBorderColor(color);
		style.setLeftBorderColor(color);
		style.setRightBorderColor(color);
		return style;
	}

	private XSSFCellStyle writable(XSSFFont font, HorizontalAlignment across) {
		XSSFCellStyle style = framed(font, across, VerticalAlignment.CENTER);
		style.setLocked(false);
		// what somebody types stays as it was typed: no date out of 5-3, no formula out of =
		style.setDataFormat(workbook.createDataFormat().getFormat("@"));
		return style;
	}

	private static void fill(XSSFCellStyle style, String color) {
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setFillForegroundColor(color(color));
	}

	private static XSSFColor color(String hex) {
		return new XSSFColor(HexFormat.of().parseHex(hex));
	}
}
