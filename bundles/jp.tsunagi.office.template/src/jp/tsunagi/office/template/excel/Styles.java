package jp.tsunagi.office.template.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The looks of cells of the workbook that is written: those of the template, and some like them. */
final class Styles {

	/** What people are told to write is grey. */
	private static final byte[] GUIDANCE = {(byte) 0x70, (byte) 0x70, (byte) 0x70};

	private final XSSFWorkbook workbook;

	private final Map<String, XSSFCellStyle> variants = new HashMap<>();

	Styles(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/** The look of the same number in the template. */
	XSSFCellStyle same(CellStyle template) {
		// none where a file says a number that there is not
		return workbook.getCellStyleAt(template == null ? 0 : template.getIndex());
	}

	/** The same look for another format of numbers. */
	XSSFCellStyle withFormat(XSSFCellStyle style, String format) {
		return variant(style, format, copy -> copy.setDataFormat(workbook.createDataFormat().getFormat(format)));
	}

	/** The same look for a text of several lines. */
	XSSFCellStyle wrapped(XSSFCellStyle style) {
		return style.getWrapText() ? style : variant(style, "\n", copy -> copy.setWrapText(true));
	}

	private XSSFCellStyle variant(XSSFCellStyle style, String key, Consumer<XSSFCellStyle> change) {
		return variants.computeIfAbsent(style.getIndex() + "/" + key, same -> {
			XSSFCellStyle copy = workbook.createCellStyle();
			copy.cloneStyleFrom(style);
			change.accept(copy);
			return copy;
		});
	}

	/** The letters of a cell; POI does not see those that are for some versions of Excel only. */
	static XSSFFont font(XSSFCell cell) {
		int index = cell.getCellStyle().getFontIndex();
		XSSFWorkbook workbook = cell.getSheet().getWorkbook();
		return workbook.getFontAt(index < workbook.getNumberOfFonts() ? index : 0);
	}

	/** The same letters for what people are told to write. */
	static XSSFFont guidance(XSSFFont font) {
		XSSFFont grey = new XSSFFont((CTFont) font.getCTFont().copy());
		grey.setItalic(true);
		grey.setColor(new XSSFColor(GUIDANCE, null));
		return grey;
	}
}
