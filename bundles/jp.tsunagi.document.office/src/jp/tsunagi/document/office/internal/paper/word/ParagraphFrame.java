package jp.tsunagi.document.office.internal.paper.word;

import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Css;

/**
 * Lines around paragraphs. Those that follow each other and have the same lines stand in one frame.
 *
 * @param lines the lines, each with its distance from the text
 * @param goesOnAbove whether the paragraph before is in the same frame
 * @param goesOnBelow whether the next one is
 */
record ParagraphFrame(Css lines, boolean goesOnAbove, boolean goesOnBelow) {

	private static final Set<String> SIDES = Set.of("top", "bottom", "left", "right");

	/** No lines. */
	static final ParagraphFrame NONE = new ParagraphFrame(new Css(), false, false);

	/** The lines that a paragraph asks for. */
	static Css lines(Properties paragraph) {
		Css css = new Css();
		paragraph.last("pBdr").ifPresent(borders -> Markup.children(borders).stream()
				.filter(border -> SIDES.contains(border.getLocalName())).forEach(border -> add(border, css)));
		return css;
	}

	private static void add(Element border, Css css) {
		Optional<TableBorder> line = TableBorder.of(border);
		if (line.isPresent()) {
			css.set("border-" + border.getLocalName(), line.get().css());
			css.set("padding-" + border.getLocalName(), Markup.number(Markup.attribute(border, "space"), 0));
		}
	}

	/** Adds the lines to a paragraph that leaves so much free above and below. */
	void addTo(Css css, double before, double after) {
		css.addAll(lines);
		if (goesOnAbove) {
			css.set("border-top", "none").set("padding-top", before).set("margin-top", 0);
		}
		if (goesOnBelow) {
			css.set("border-bottom", "none").set("padding-bottom", after).set("margin-bottom", 0);
		}
	}
}
