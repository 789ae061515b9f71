package jp.tsunagi.templates;

import java.math.BigInteger;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a template, by which people change how all of it looks. */
enum WordStyle {
	COVER("CoverTitle", "表紙の題", Look.GOTHIC, 28, true, 0, 14),
	TITLE("Title", "表題", Look.GOTHIC, 18, true, 0, 6),
	SUBTITLE("Subtitle", "副題", Look.GOTHIC, 12, false, 0, 12),
	HEADING("Heading1", "heading 1", Look.GOTHIC, 13, true, 16, 6),
	SUBHEADING("Heading2", "heading 2", Look.GOTHIC, 11.5, true, 12, 4),
	SMALL_HEADING("Heading3", "heading 3", Look.GOTHIC, 10.5, true, 8, 3),
	BODY("Normal", "Normal", Look.MINCHO, 10.5, false, 0, 3),
	ITEM("ListBullet", "List Bullet", Look.MINCHO, 10.5, false, 0, 2),
	GUIDANCE("Guidance", Look.GUIDANCE, Look.GOTHIC, 9, false, 0, 4),
	TABLE_HEAD("TableHead", "表の見出し", Look.GOTHIC, 9.5, true, 0, 0),
	TABLE_TEXT("TableText", "表の本文", Look.MINCHO, 9.5, false, 0, 0),
	GAP("TableGap", "表のあと", Look.MINCHO, 5, false, 0, 0),
	FURNITURE("Header", "header", Look.GOTHIC, 8.5, false, 0, 0);

	/** How much larger a template in large print is. */
	private static final double LARGE = 1.7;

	/** In large print, nothing that is read is smaller, in points. */
	private static final double LEAST_LARGE = 16;

	/** How far lines of running text are from each other, in parts of the size of their letters. */
	private static final double LINE = 1.6;

	/** The same in tables and headings. */
	private static final double NARROW_LINE = 1.4;

	private final String id;

	private final String label;

	private final String font;

	private final double size;

	private final boolean isBold;

	private final double before;

	private final double after;

	WordStyle(String id, String label, String font, double size, boolean isBold, double before, double after) {
		this.id = id;
		this.label = label;
		this.font = font;
		this.size = size;
		this.isBold = isBold;
		this.before = before;
		this.after = after;
	}

	String id() {
		return id;
	}

	static CTStyles all(boolean isLarge) {
		CTStyles styles = CTStyles.Factory.newInstance();
		fonts(styles.addNewDocDefaults().addNewRPrDefault().addNewRPr(), Look.MINCHO).addNewLang().setEastAsia("ja-JP");
		for (WordStyle style : values()) {
			style.addTo(styles, isLarge ? style.largeSize() : style.size);
		}
		return styles;
	}

	private double largeSize() {
		return this == GAP || this == COVER ? size : Math.max(LEAST_LARGE, size * LARGE);
	}

	private void addTo(CTStyles styles, double points) {
		CTStyle style = styles.addNewStyle();
		style.setType(STStyleType.PARAGRAPH);
		style.setStyleId(id);
		style.addNewName().setVal(label);
		if (this == BODY) {
			style.setDefault(true);
		} else {
			style.addNewBasedOn().setVal(BODY.id);
		}
		style.addNewQFormat();
		CTPPrGeneral paragraph = style.addNewPPr();
		shape(paragraph);
		CTSpacing spacing = paragraph.addNewSpacing();
		spacing.setBefore(twentieths(before));
		spacing.setAfter(twentieths(after));
		// fonts differ in what they call one line, and pictures need more
		spacing.setLine(twentieths(points * (this == BODY || this == ITEM ? LINE : NARROW_LINE)));
		spacing.setLineRule(STLineSpacingRule.AT_LEAST);
		place(paragraph, points);
		CTRPr run = fonts(style.addNewRPr(), font);
		if (isBold) {
			run.addNewB();
		}
		if (this == HEADING || this == GUIDANCE) {
			run.addNewColor().setVal(this == HEADING ? Look.HEADING_COLOR : Look.GUIDANCE_COLOR);
		}
		run.addNewSz().setVal(BigInteger.valueOf(Math.round(points * 2)));
	}

	/** What stands before the spacing in the order of the schema. */
	private void shape(CTPPrGeneral paragraph) {
		if (isHeading() || this == GUIDANCE) {
			paragraph.addNewKeepNext();
		}
		if (this == HEADING) {
			line(paragraph.addNewPBdr().addNewBottom(), 8, Look.HEADING_COLOR);
		} else if (this == GUIDANCE) {
			line(paragraph.addNewPBdr().addNewLeft(), 18, Look.LINE_COLOR);
		}
	}

	private static void line(CTBorder line, int eighths, String color) {
		line.setVal(STBorder.SINGLE);
		line.setSz(BigInteger.valueOf(eighths));
		line.setSpace(BigInteger.valueOf(3));
		line.setColor(color);
	}

	/** What stands behind it. */
	private void place(CTPPrGeneral paragraph, double points) {
		if (this == ITEM) {
			var indent = paragraph.addNewInd();
			indent.setLeft(twentieths(points));
			indent.setHanging(twentieths(points));
		} else if (this == GUIDANCE) {
			paragraph.addNewInd().setLeft(twentieths(points));
		}
		if (this == COVER || this == TITLE || this == SUBTITLE || this == TABLE_HEAD) {
			paragraph.addNewJc().setVal(STJc.CENTER);
		}
		if (isHeading()) {
			paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(ordinal() - HEADING.ordinal()));
		}
	}

	private boolean isHeading() {
		return this == HEADING || this == SUBHEADING || this == SMALL_HEADING;
	}

	private static BigInteger twentieths(double points) {
		return BigInteger.valueOf(Math.round(points * 20));
	}

	static CTRPr fonts(CTRPr run, String name) {
		CTFonts fonts = run.addNewRFonts();
		fonts.setAscii(name);
		fonts.setHAnsi(name);
		fonts.setEastAsia(name);
		fonts.setCs(name);
		return run;
	}
}
