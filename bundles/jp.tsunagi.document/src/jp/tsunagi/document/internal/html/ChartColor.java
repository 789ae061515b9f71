package jp.tsunagi.document.internal.html;

import java.util.List;

/**
 * A color of a chart.
 *
 * @param rgb as {@code #rrggbb}
 */
public record ChartColor(String rgb) {

	/** For kinds without a color of their own; they differ in brightness, too. */
	private static final List<String> PALETTE = List.of("#2b5c8a", "#ddaa33", "#c4626f", "#9aa5b1", "#44aa99", "#882255",
			"#8f8f3a", "#6fb1d6", "#9c6a3c", "#4b5aa3");

	private static final String DARK = "#1d2430";

	private static final String LIGHT = "#ffffff";

	/** Where dark and light text are equally legible (WCAG 2.1 relative luminance). */
	private static final double MIDDLE = 0.179;

	/** The color if it is one, else the next of the palette. */
	public static ChartColor of(String color, int position) {
		return new ChartColor(color.matches("#[0-9a-fA-F]{6}") ? color : PALETTE.get(position % PALETTE.size()));
	}

	/** The color of text on this color. */
	public String textOn() {
		return luminance() > MIDDLE ? DARK : LIGHT;
	}

	private double luminance() {
		return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
	}

	private double linear(int start) {
		double part = Integer.parseInt(rgb.substring(start, start + 2), 16) / 255.0;
		return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}

	/** Writes a fill of this color with the marks of that position: none, diagonals, dots, stripes, and so on. */
	void writePattern(HtmlWriter html, String id, int position) {
		html.open("pattern", "id", id, "width", "8", "height", "8", "patternUnits", "userSpaceOnUse");
		html.empty("rect", "width", "8", "height", "8", "fill", rgb);
		String ink = textOn();
		switch (position % 5) {
			case 1 -> path(html, "M-2 2 2 -2M0 8 8 0M6 10 10 6", ink);
			case 2 -> {
				html.empty("circle", "cx", "2", "cy", "2", "r", "1", "fill", ink, "fill-opacity", "0.55");
				html.empty("circle", "cx", "6", "cy", "6", "r", "1", "fill", ink, "fill-opacity", "0.55");
			}
			case 3 -> path(html, "M0 4H8", ink);
			case 4 -> path(html, "M0 0 8 8M0 8 8 0", ink);
			default -> {
				// the first kind is plain
			}
		}
		html.close();
	}

	private static void path(HtmlWriter html, String path, String ink) {
		html.empty("path", "d", path, "stroke", ink, "stroke-opacity", "0.3", "stroke-width", "1.2", "fill", "none");
	}
}
