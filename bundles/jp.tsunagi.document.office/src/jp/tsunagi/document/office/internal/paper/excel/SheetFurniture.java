package jp.tsunagi.document.office.internal.paper.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import jp.tsunagi.document.office.internal.paper.Css;
import jp.tsunagi.document.office.internal.paper.Letters;
import jp.tsunagi.document.office.internal.paper.Missing;
import jp.tsunagi.document.office.internal.paper.Notices;
import jp.tsunagi.document.office.internal.paper.PaperFont;

/** Headers and footers of a sheet, whose codes begin with {@code &}. */
final class SheetFurniture {

	private static final Pattern CODE = Pattern.compile("&(?:\"([^\"]*)\"|K([0-9A-Fa-f]{6})|(\\d+)|(.))", Pattern.DOTALL);

	private static final int FONT = 1;

	private static final int SIZE = 3;

	private static final int LETTER = 4;

	/** Of Excel, in points. */
	private static final double SIZE_OF_ALL = 10;

	private final XSSFSheet sheet;

	private final SheetPaper paper;

	private final Notices notices;

	SheetFurniture(SheetPaper paper, Notices notices) {
		this.sheet = paper.sheet();
		this.paper = paper;
		this.notices = notices;
	}

	/** The boxes at the margins, in a style sheet. */
	String css() {
		if (sheet.getCTWorksheet().isSetHeaderFooter() && sheet.getCTWorksheet().getHeaderFooter().getDifferentOddEven()) {
			notices.add(Missing.LEFT_PAGES, sheet.getSheetName());
		}
		return boxes(sheet.getHeader(), true) + boxes(sheet.getFooter(), false);
	}

	private String boxes(HeaderFooter texts, boolean isHeader) {
		String side = isHeader ? "@top-" : "@bottom-";
		return box(side + "left", texts.getLeft(), isHeader) + box(side + "center", texts.getCenter(), isHeader)
				+ box(side + "right", texts.getRight(), isHeader);
	}

	private String box(String place, String text, boolean isHeader) {
		if (text == null || text.isEmpty()) {
			return "";
		}
		Css css = new Css().set("font-family", PaperFont.GOTHIC.family()).set("font-size", SIZE_OF_ALL).set("white-space", "pre");
		css.set("vertical-align", isHeader ? "top" : "bottom");
		css.set(isHeader ? "padding-top" : "padding-bottom", paper.furniture(isHeader));
		css.set("content", content(text, css));
		return place + "{" + css + "}";
	}

	private String content(String text, Css css) {
		StringBuilder content = new StringBuilder();
		Matcher code = CODE.matcher(text);
		int at = 0;
		while (code.find()) {
			content.append(quoted(text.substring(at, code.start())));
			at = code.end();
			if (code.group(SIZE) != null) {
				css.set("font-size", Double.parseDouble(code.group(SIZE)));
			} else if (code.group(FONT) != null && !code.group(FONT).startsWith("-")) {
				css.set("font-family", PaperFont.of(code.group(FONT)).family());
			} else if (code.group(LETTER) != null) {
				content.append(letter(code.group(LETTER).charAt(0), css));
			}
		}
		content.append(quoted(text.substring(at)));
		return content.isEmpty() ? "''" : content.toString().strip();
	}

	private String letter(char letter, Css css) {
		return switch (letter) {
			case 'P' -> " counter(page) ";
			case 'N' -> " counter(pages) ";
			case 'A' -> quoted(sheet.getSheetName());
			case '&' -> quoted("&");
			case 'B' -> {
				css.set("font-weight", "bold").set("font-family", PaperFont.GOTHIC.family());
				yield "";
			}
			case 'D', 'T', 'F', 'Z', 'G' -> {
				// the day and the name of the file are not those of the print; a picture is somewhere else in the file
				notices.add(Missing.OTHER, "&" + letter);
				yield "";
			}
			default -> "";
		};
	}

	private String quoted(String text) {
		String shown = new Letters(notices).shown(text).replace("\\", "\\\\").replace("'", "\\'").replace("\r", "").replace("\n", "\\A ");
		return text.isEmpty() ? "" : " '" + shown + "' ";
	}
}
