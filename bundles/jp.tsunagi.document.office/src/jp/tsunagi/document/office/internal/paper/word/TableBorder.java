package jp.tsunagi.document.office.internal.paper.word;

import java.util.Optional;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Css;

/**
 * A line around a cell or a paragraph.
 *
 * @param width in points
 * @param style as style sheets name it
 * @param color six hexadecimal digits
 */
record TableBorder(double width, String style, String color) {

	/** Word counts lines in eighths of a point. */
	private static final double EIGHTHS = 8;

	private static final Pattern DASHED = Pattern.compile("[dD]ash");

	private static final double THINNEST = 0.25;

	/** The line of an element; empty if it says that there is none. */
	static Optional<TableBorder> of(Element border) {
		String kind = Markup.attribute(border, "val");
		if (kind.isEmpty() || kind.equals("nil") || kind.equals("none")) {
			return Optional.empty();
		}
		double width = Math.max(THINNEST, Markup.number(Markup.attribute(border, "sz"), 4) / EIGHTHS);
		String color = Markup.attribute(border, "color");
		String style = kind.equals("double") ? "double" : kind.startsWith("dot") ? "dotted"
				: DASHED.matcher(kind).find() ? "dashed" : "solid";
		return Optional.of(new TableBorder(style.equals("double") ? Math.max(1.5, width * 3) : width, style,
				color.matches("[0-9A-Fa-f]{6}") ? color : "000000"));
	}

	String css() {
		return Css.points(width) + " " + style + " #" + color;
	}
}
