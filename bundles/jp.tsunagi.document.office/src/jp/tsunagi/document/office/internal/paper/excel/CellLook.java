package jp.tsunagi.document.office.internal.paper.excel;

import java.util.HexFormat;

import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

import jp.tsunagi.document.office.internal.paper.Css;
import jp.tsunagi.document.office.internal.paper.Missing;
import jp.tsunagi.document.office.internal.paper.Notices;
import jp.tsunagi.document.office.internal.paper.PaperFont;

/** How cells look: what their styles say, and what conditions add. */
final class CellLook {

	/** Of a colour. */
	private static final int DIGITS = 6;

	/** For each step of indentation, in points. */
	private static final double INDENT = 7.5;

	/** Of text that runs from top to bottom. */
	static final int VERTICAL = 255;

	private final ConditionalFormattingEvaluator conditions;

	private final Notices notices;

	CellLook(ConditionalFormattingEvaluator conditions, Notices notices) {
		this.conditions = conditions;
		this.notices = notices;
	}

	/**
	 * The declarations of a cell.
	 *
	 * @param lowerRight the last cell of those that are merged with it, or itself
	 * @param scale how large the sheet is printed
	 */
	Css css(XSSFCell cell, XSSFCell lowerRight, CellType type, double scale) {
		XSSFCellStyle style = cell.getCellStyle();
		Css css = font(style.getFont(), scale);
		fill(style, css);
		place(style, type, scale, css);
		addBorders(style, lowerRight.getCellStyle(), css);
		addConditions(cell, css);
		return css;
	}

	/** The declarations of letters. */
	static Css font(XSSFFont font, double scale) {
		Css css = new Css().set("font-family", PaperFont.of(font.getFontName()).painted(font.getBold()).family())
				.set("font-size", size(font) * scale).set("font-weight", font.getBold() ? "bold" : "normal");
		css.color("color", hexadecimal(font.getXSSFColor()));
		if (font.getUnderline() != Font.U_NONE || font.getStrikeout()) {
			css.set("text-decoration", font.getStrikeout() ? "line-through" : "underline");
		}
		if (font.getTypeOffset() != Font.SS_NONE) {
			css.set("vertical-align", font.getTypeOffset() == Font.SS_SUPER ? "super" : "sub");
		}
		return css;
	}

	/** The size of a font in points. */
	static double size(XSSFFont font) {
		return font.getFontHeight() / 20.0;
	}

	private static void fill(XSSFCellStyle style, Css css) {
		if (style.getFillPattern() != FillPatternType.NO_FILL) {
			css.color("background-color", hexadecimal(style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
					? style.getFillForegroundXSSFColor() : style.getFillBackgroundXSSFColor()));
		}
	}

	private void place(XSSFCellStyle style, CellType type, double scale, Css css) {
		css.set("text-align", switch (style.getAlignment()) {
			case CENTER, CENTER_SELECTION -> "center";
			case RIGHT -> "right";
			case JUSTIFY, DISTRIBUTED -> "justify";
			case GENERAL -> type == CellType.NUMERIC ? "right" : type == CellType.BOOLEAN || type == CellType.ERROR ? "center" : "left";
			default -> "left";
		});
		css.set("vertical-align", switch (style.getVerticalAlignment()) {
			case TOP, JUSTIFY -> "top";
			case CENTER, DISTRIBUTED -> "middle";
			default -> "bottom";
		});
		if (style.getRotation() != 0 && style.getRotation() != VERTICAL) {
			notices.add(Missing.TURNED_TEXT);
		}
		if (style.getIndention() > 0) {
			css.set("padding-left", style.getIndention() * INDENT * scale);
		}
	}

	/** The lines of a cell; those at the right and below are of the last of merged cells. */
	static void addBorders(XSSFCellStyle first, XSSFCellStyle last, Css css) {
		border("top", first.getBorderTop(), first.getTopBorderXSSFColor(), css);
		border("left", first.getBorderLeft(), first.getLeftBorderXSSFColor(), css);
		border("right", last.getBorderRight(), last.getRightBorderXSSFColor(), css);
		border("bottom", last.getBorderBottom(), last.getBottomBorderXSSFColor(), css);
	}

	private static void border(String side, BorderStyle style, XSSFColor color, Css css) {
		if (style == BorderStyle.NONE) {
			return;
		}
		String width = switch (style) {
			case MEDIUM, MEDIUM_DASHED, MEDIUM_DASH_DOT, MEDIUM_DASH_DOT_DOT, SLANTED_DASH_DOT -> "1.5pt";
			case THICK, DOUBLE -> "2.25pt";
			case HAIR -> "0.25pt";
			default -> "0.5pt";
		};
		String line = switch (style) {
			case DOUBLE -> "double";
			case DOTTED, HAIR -> "dotted";
			case THIN, MEDIUM, THICK -> "solid";
			default -> "dashed";
		};
		String hexadecimal = hexadecimal(color);
		css.set("border-" + side, width + " " + line + " #" + (hexadecimal.isEmpty() ? "000000" : hexadecimal));
	}

	private void addConditions(XSSFCell cell, Css css) {
		for (EvaluationConditionalFormatRule met : conditions.getConditionalFormattingForCell(cell)) {
			ConditionalFormattingRule rule = met.getRule();
			if (rule.getDataBarFormatting() != null || rule.getMultiStateFormatting() != null || rule.getColorScaleFormatting() != null) {
				notices.add(Missing.DATA_BARS, cell.getSheet().getSheetName());
				continue;
			}
			if (rule.getPatternFormatting() != null) {
				css.color("background-color", hexadecimal(rule.getPatternFormatting().getFillBackgroundColorColor()));
			}
			if (rule.getFontFormatting() != null) {
				css.color("color", hexadecimal(rule.getFontFormatting().getFontColor()));
				if (rule.getFontFormatting().isBold()) {
					css.set("font-weight", "bold").set("font-family", PaperFont.GOTHIC.family());
				}
			}
		}
	}

	/** Six digits; empty for the colour that everything has. */
	private static String hexadecimal(Color color) {
		if (!(color instanceof XSSFColor known) || known.isAuto()) {
			return "";
		}
		byte[] rgb = known.getRGBWithTint();
		if (rgb != null) {
			return HexFormat.of().formatHex(rgb, Math.max(0, rgb.length - DIGITS / 2), rgb.length);
		}
		// a colour of the old palette
		String palette = known.getARGBHex();
		return palette == null ? "" : palette.substring(palette.length() - DIGITS);
	}
}
