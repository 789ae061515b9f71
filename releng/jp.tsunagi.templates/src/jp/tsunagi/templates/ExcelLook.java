package jp.tsunagi.templates;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.commonmark.ext.gfm.tables.TableCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of a workbook, each made once. */
final class ExcelLook {

	private final XSSFWorkbook workbook;

	private final Map<List<Object>, XSSFCellStyle> styles = new HashMap<>();

	/** What stands in a cell. */
	enum Kind {
		TITLE(Look.GOTHIC, 16, true),
		HEADING(Look.GOTHIC, 12, true),
		TEXT(Look.MINCHO, 10.5, false),
		GUIDANCE(Look.GOTHIC, 9, false),
		HEAD(Look.GOTHIC, 10, true),
		GROUP(Look.GOTHIC, 10, true),
		CELL(Look.MINCHO, 10, false);

		private final String font;

		private final double size;

		private final boolean isBold;

		Kind(String font, double size, boolean isBold) {
			this.font = font;
			this.size = size;
			this.isBold = isBold;
		}
	}

	ExcelLook(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/** With that alignment, if any. */
	XSSFCellStyle style(Kind kind, TableCell.Alignment alignment) {
		return styles.computeIfAbsent(List.of(kind, Optional.ofNullable(alignment)), unused -> make(kind, alignment));
	}

	private XSSFCellStyle make(Kind kind, TableCell.Alignment alignment) {
		XSSFFont letters = workbook.createFont();
		letters.setFontName(kind.font);
		letters.setFontHeight(kind.size);
		letters.setBold(kind.isBold);
		if (kind == Kind.GUIDANCE) {
			letters.setColor(color(Look.GUIDANCE_COLOR));
		} else if (kind == Kind.HEADING) {
			letters.setColor(color(Look.HEADING_COLOR));
		}
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(letters);
		style.setWrapText(kind != Kind.TITLE && kind != Kind.HEADING);
		style.setVerticalAlignment(kind == Kind.CELL ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
		if (kind == Kind.GUIDANCE) {
			name(style, Look.GUIDANCE);
		} else if (kind == Kind.HEAD || kind == Kind.GROUP || kind == Kind.CELL) {
			frame(style);
			style.setAlignment(kind == Kind.HEAD || alignment == TableCell.Alignment.CENTER ? HorizontalAlignment.CENTER
					: alignment == TableCell.Alignment.RIGHT ? HorizontalAlignment.RIGHT : HorizontalAlignment.GENERAL);
		}
		if (kind == Kind.HEAD || kind == Kind.GROUP) {
			style.setFillForegroundColor(color(Look.LABEL_COLOR));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

	/** Gives a style the name by which rows of guidance are known; POI knows such styles, but has no class for their names. */
	private void name(XSSFCellStyle style, String name) {
		CTXf look = (CTXf) style.getCoreXf().copy();
		look.unsetXfId();
		int place = workbook.getStylesSource().putCellStyleXf(look) - 1;
		Node root = workbook.getStylesSource().getCTStylesheet().getDomNode();
		Node names = root.appendChild(root.getOwnerDocument().createElementNS(root.getNamespaceURI(), "cellStyles"));
		addName(names, "Normal", 0).setAttribute("builtinId", "0");
		addName(names, name, place);
		style.getCoreXf().setXfId(place);
	}

	private static Element addName(Node names, String name, int place) {
		Element added = names.getOwnerDocument().createElementNS(names.getNamespaceURI(), "cellStyle");
		added.setAttribute("name", name);
		added.setAttribute("xfId", String.valueOf(place));
		names.appendChild(added);
		return added;
	}

	private static void frame(XSSFCellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		for (BorderSide side : List.of(BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT)) {
			style.setBorderColor(side, color(Look.LINE_COLOR));
		}
	}

	private static XSSFColor color(String hexadecimal) {
		return new XSSFColor(HexFormat.of().parseHex(hexadecimal), null);
	}
}
