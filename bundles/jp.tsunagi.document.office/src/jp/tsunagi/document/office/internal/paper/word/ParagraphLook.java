package jp.tsunagi.document.office.internal.paper.word;

import jp.tsunagi.document.office.internal.paper.Css;

/** How a paragraph stands on the page. */
final class ParagraphLook {

	/** How high Word makes a single line of Japanese, in heights of a font that has no more in it than its letters. */
	private static final double SINGLE = 1.3;

	/** What Word calls one line. */
	private static final double LINE = 240;

	private static final double HUNDRED = 100;

	private final Properties paragraph;

	private final RunLook letters;

	private final Place place;

	ParagraphLook(Properties paragraph, RunLook letters, Place place) {
		this.paragraph = paragraph;
		this.letters = letters;
		this.place = place;
	}

	/** Where its lines begin, in points. */
	double left() {
		return length("left", "start");
	}

	/** What its lines leave free at their ends, in points. */
	double right() {
		return length("right", "end");
	}

	/** Where its first line begins beyond the others; less than 0 if before them. */
	double first() {
		return length("firstLine", "firstLine") - length("hanging", "hanging");
	}

	private double length(String name, String newName) {
		String length = paragraph.attribute("ind", name);
		String found = length.isEmpty() ? paragraph.attribute("ind", newName) : length;
		return found.isEmpty() ? Markup.number(paragraph.attribute("ind", name + "Chars"), 0) / HUNDRED * letters.size()
				: Markup.number(found, 0) * Markup.TWIP;
	}

	/** The declarations that hold for all of it. */
	Css css(ParagraphFrame frame) {
		Css css = letters.css();
		css.set("margin-top", space("before")).set("margin-right", right()).set("margin-bottom", space("after")).set("margin-left", left());
		if (first() != 0) {
			css.set("text-indent", first());
		}
		css.set("line-height", lineHeight());
		align(css);
		paragraph.last("shd").ifPresent(shade -> css.color("background-color", RunLook.fill(shade)));
		keepTogether(css);
		frame.addTo(css, space("before"), space("after"));
		return css;
	}

	private double space(String side) {
		String lines = paragraph.attribute("spacing", side + "Lines");
		double pitch = place.pitch() > 0 ? place.pitch() : letters.size() * SINGLE;
		String twips = paragraph.attribute("spacing", side);
		return twips.isEmpty() ? Markup.number(lines, 0) / HUNDRED * pitch : Math.max(0, Markup.number(twips, 0) * Markup.TWIP);
	}

	private String lineHeight() {
		double line = Markup.number(paragraph.attribute("spacing", "line"), LINE);
		String rule = paragraph.attribute("spacing", "lineRule");
		if (rule.equals("exact")) {
			return Css.points(Math.max(letters.size(), line * Markup.TWIP));
		}
		double natural = letters.size() * SINGLE;
		if (rule.equals("atLeast")) {
			return Css.points(Math.max(natural, line * Markup.TWIP));
		}
		boolean isFree = paragraph.last("snapToGrid").filter(snap -> !Markup.isOn(snap)).isPresent();
		if (place.pitch() > 0 && !isFree) {
			return Css.points(Math.ceil(natural / place.pitch()) * place.pitch() * line / LINE);
		}
		return Css.number(SINGLE * line / LINE);
	}

	private void align(Css css) {
		switch (paragraph.value("jc")) {
			case "center" -> css.set("text-align", "center");
			case "right", "end" -> css.set("text-align", "right");
			case "both", "distribute" -> css.set("text-align", "justify");
			default -> {
				// as all text
			}
		}
	}

	private void keepTogether(Css css) {
		if (paragraph.isOn("pageBreakBefore")) {
			css.set("page-break-before", "always");
		}
		if (paragraph.isOn("keepLines")) {
			css.set("page-break-inside", "avoid");
		}
		if (paragraph.isOn("keepNext")) {
			css.set("page-break-after", "avoid");
		}
	}
}
