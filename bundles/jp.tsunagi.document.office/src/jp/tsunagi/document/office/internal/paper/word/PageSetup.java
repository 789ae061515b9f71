package jp.tsunagi.document.office.internal.paper.word;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Css;

/**
 * The paper of a section and what is left free on it, in points.
 *
 * @param header from the upper edge to the header
 * @param footer from the lower edge to the footer
 * @param pitch between the lines of its grid; 0 without one
 */
record PageSetup(double width, double height, double top, double right, double bottom, double left, double header, double footer,
		double pitch) {

	/** A4 in twips. */
	private static final double SHORT = 11_906;

	private static final double LONG = 16_838;

	/** What Word leaves free, in twips. */
	private static final double MARGIN = 1_440;

	private static final double FURNITURE = 720;

	static PageSetup of(Element section) {
		double pitch = Markup.child(section, "docGrid")
				.filter(grid -> Markup.attribute(grid, "type").matches("lines|linesAndChars|snapToChars"))
				.map(grid -> Markup.points(grid, "linePitch")).orElse(0.0);
		double gutter = length(section, "pgMar", "gutter", 0);
		return new PageSetup(length(section, "pgSz", "w", SHORT), length(section, "pgSz", "h", LONG),
				Math.abs(length(section, "pgMar", "top", MARGIN)), length(section, "pgMar", "right", MARGIN),
				Math.abs(length(section, "pgMar", "bottom", MARGIN)), length(section, "pgMar", "left", MARGIN) + gutter,
				length(section, "pgMar", "header", FURNITURE), length(section, "pgMar", "footer", FURNITURE), pitch);
	}

	private static double length(Element section, String element, String attribute, double otherwise) {
		String length = Markup.child(section, element).map(found -> Markup.attribute(found, attribute)).orElse("");
		return Markup.number(length, otherwise) * Markup.TWIP;
	}

	/** Between the margins. */
	double lineWidth() {
		return Math.max(1, width - left - right);
	}

	/** Whether text can go on in the middle of a page of the other section. */
	boolean isLike(PageSetup other) {
		return width == other.width && height == other.height && left == other.left && right == other.right;
	}

	/**
	 * The paper in a style sheet.
	 *
	 * @param head how high the header is; text begins below it
	 * @param foot how high the footer is
	 */
	String css(double head, double foot) {
		double above = Math.max(top, header + head);
		double below = Math.max(bottom, footer + foot);
		return "size:" + Css.points(width) + " " + Css.points(height) + ";margin:" + Css.points(above) + " " + Css.points(right) + " "
				+ Css.points(below) + " " + Css.points(left) + ";";
	}
}
