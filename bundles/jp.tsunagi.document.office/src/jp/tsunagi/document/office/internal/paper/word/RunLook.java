package jp.tsunagi.document.office.internal.paper.word;

import java.util.Map;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Css;
import jp.tsunagi.document.office.internal.paper.Letters;
import jp.tsunagi.document.office.internal.paper.PaperFont;

/**
 * How letters look.
 *
 * @param font before it is painted bold
 * @param size in points
 * @param color six hexadecimal digits; empty for black
 * @param background six hexadecimal digits; empty for none
 * @param script {@code super}, {@code sub} or empty
 * @param spacing between letters, in points
 * @param line through or below the letters, as style sheets name it; empty for none
 */
record RunLook(PaperFont font, double size, boolean isBold, boolean isItalic, String color, String background, String script,
		double spacing, String line, boolean isFramed, boolean isHidden) {

	/** Of what Word calls 10 points, where nothing says more. */
	private static final double SIZE = 10;

	private static final double SMALL = 0.65;

	private static final Map<String, String> MARKERS = Map.ofEntries(Map.entry("yellow", "FFFF00"), Map.entry("green", "00FF00"),
			Map.entry("cyan", "00FFFF"), Map.entry("magenta", "FF00FF"), Map.entry("blue", "0000FF"), Map.entry("red", "FF0000"),
			Map.entry("darkBlue", "000080"), Map.entry("darkCyan", "008080"), Map.entry("darkGreen", "008000"),
			Map.entry("darkMagenta", "800080"), Map.entry("darkRed", "800000"), Map.entry("darkYellow", "808000"),
			Map.entry("darkGray", "808080"), Map.entry("lightGray", "C0C0C0"), Map.entry("black", "000000"));

	static RunLook of(Properties run, WordTheme theme) {
		String color = run.value("color");
		String script = run.value("vertAlign");
		String marker = MARKERS.getOrDefault(run.value("highlight"), run.last("shd").map(RunLook::fill).orElse(""));
		String line = (isLine(run) ? "underline " : "") + (run.isOn("strike") || run.isOn("dstrike") ? "line-through" : "");
		return new RunLook(theme.font(run), Markup.number(run.value("sz"), SIZE * 2) / 2, run.isOn("b"), run.isOn("i"),
				color.equals("auto") ? "" : color, marker, script.endsWith("script") ? script.replace("script", "") : "",
				run.points("spacing", "val"), line.strip(), run.last("bdr").filter(Markup::isOn).isPresent()
						&& !run.value("bdr").equals("nil"), run.isOn("vanish"));
	}

	private static boolean isLine(Properties run) {
		String line = run.value("u");
		return !line.isEmpty() && !line.equals("none");
	}

	/** The colour behind something; empty for none. */
	static String fill(Element shade) {
		String fill = Markup.attribute(shade, "fill");
		return fill.equals("auto") ? "" : fill;
	}

	/** The size in which the letters are painted. */
	double paintedSize() {
		return script.isEmpty() ? size : size * SMALL;
	}

	/** How wide a text is, in points. */
	double width(String text) {
		return Letters.width(text) * paintedSize() + spacing * text.length();
	}

	/** What a paragraph says of all its letters. */
	Css css() {
		Css css = new Css().set("font-family", font.painted(isBold).family()).set("font-size", size);
		if (isBold) {
			css.set("font-weight", "bold");
		}
		return css.color("color", color);
	}

	/** What a run in that paragraph says beyond it. */
	Css css(RunLook paragraph) {
		Css css = new Css();
		if (font.painted(isBold) != paragraph.font.painted(paragraph.isBold)) {
			css.set("font-family", font.painted(isBold).family());
		}
		if (isBold != paragraph.isBold) {
			css.set("font-weight", isBold ? "bold" : "normal");
		}
		if (paintedSize() != paragraph.size) {
			css.set("font-size", paintedSize());
		}
		if (!color.equals(paragraph.color)) {
			css.color("color", color.isEmpty() ? "000000" : color);
		}
		css.color("background-color", background);
		if (!script.isEmpty()) {
			css.set("vertical-align", script);
		}
		if (spacing != 0) {
			css.set("letter-spacing", spacing);
		}
		if (!line.isEmpty()) {
			css.set("text-decoration", line);
		}
		if (isFramed) {
			css.set("border", "0.5pt solid #000");
		}
		return css;
	}
}
