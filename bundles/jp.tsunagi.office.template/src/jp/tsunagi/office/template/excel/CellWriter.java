package jp.tsunagi.office.template.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

import jp.tsunagi.office.template.excel.TaggedText.Piece;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** Writes what the tags of a cell stand for. */
final class CellWriter {

	/** How long Excel lets a text be, in characters. */
	static final int LIMIT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

	private static final String GENERAL = "General";

	private static final String TEXT = "@";

	private final BookWriting book;

	CellWriter(BookWriting book) {
		this.book = book;
	}

	/**
	 * Writes a cell, which has the look of the one of the template already.
	 *
	 * @param template the cell with tags
	 * @param line the row that is written
	 */
	void write(XSSFCell template, TaggedText text, XSSFCell cell, Line line) {
		List<Piece> pieces = text.fill(line::filling, book.findings()::add);
		String whole = String.join("", pieces.stream().map(Piece::text).toList());
		if (whole.isEmpty()) {
			return;
		}
		if (whole.length() > LIMIT) {
			book.findings().add(new TemplateFinding(TagPlace.said(template.getSheet().getSheetName(), template.getAddress()),
					Messages.textTooLong));
			return;
		}
		boolean isGuidance = pieces.stream().anyMatch(CellWriter::isGuidance);
		if (text.only().isEmpty() || isGuidance || !writeValue(cell, whole)) {
			cell.setCellValue(rich(template, pieces));
			if (whole.contains("\n")) {
				cell.setCellStyle(book.styles().wrapped(cell.getCellStyle()));
			}
		}
	}

	/** Writes what people are told to write, instead of the only tag of a cell. */
	void writeGuidance(XSSFCell template, String text, XSSFCell cell) {
		if (!text.isEmpty()) {
			cell.setCellValue(rich(template, List.of(new Piece(text, 0, TaggedText.Kind.GUIDANCE))));
		}
	}

	/** Writes what is but a number or a day as such, if the cell then shows the same. */
	private boolean writeValue(XSSFCell cell, String text) {
		XSSFCellStyle style = cell.getCellStyle();
		if (DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())) {
			Optional<LocalDate> day = PlainValue.day(text);
			day.ifPresent(cell::setCellValue);
			return day.isPresent();
		}
		Optional<PlainValue.Number> number = PlainValue.number(text);
		if (number.isEmpty() || TEXT.equals(style.getDataFormatString()) || style.getDataFormatString().contains("%")) {
			return false;
		}
		cell.setCellValue(number.get().value().doubleValue());
		if (GENERAL.equals(style.getDataFormatString()) && !"0".equals(number.get().format())) {
			cell.setCellStyle(book.styles().withFormat(style, number.get().format()));
		}
		return true;
	}

	private XSSFRichTextString rich(XSSFCell template, List<Piece> pieces) {
		XSSFRichTextString from = template.getRichStringCellValue();
		XSSFRichTextString to = new XSSFRichTextString();
		boolean isPlain = !from.hasFormatting() && pieces.stream().noneMatch(CellWriter::isGuidance);
		if (isPlain) {
			to.setString(String.join("", pieces.stream().map(Piece::text).toList()));
			return to;
		}
		for (Piece piece : pieces) {
			switch (piece.kind()) {
				case COPIED -> copy(from, piece, to);
				case SAID -> append(to, piece.text(), font(from, piece.like()));
				default -> {
					XSSFFont own = font(from, piece.like());
					append(to, piece.text(), Styles.guidance(own == null ? Styles.font(template) : own));
				}
			}
		}
		return to;
	}

	private static boolean isGuidance(Piece piece) {
		return piece.kind() == TaggedText.Kind.GUIDANCE;
	}

	/** Copies text in which the letters may change. */
	private static void copy(XSSFRichTextString from, Piece piece, XSSFRichTextString to) {
		int start = 0;
		for (int i = 1; i <= piece.text().length(); i++) {
			XSSFFont font = font(from, piece.like() + start);
			if (i == piece.text().length() || !Objects.equals(font, font(from, piece.like() + i))) {
				append(to, piece.text().substring(start, i), font);
				start = i;
			}
		}
	}

	/** The letters there; null for those of the cell. */
	private static XSSFFont font(XSSFRichTextString text, int index) {
		return text.hasFormatting() ? text.getFontAtIndex(index) : null;
	}

	private static void append(XSSFRichTextString text, String piece, XSSFFont font) {
		if (piece.isEmpty()) {
			return;
		}
		if (font == null) {
			text.append(piece);
		} else {
			text.append(piece, font);
		}
	}
}
