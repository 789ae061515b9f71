package jp.tsunagi.document.office.internal.paper.word;

import java.util.List;

import org.w3c.dom.Element;

/** Tells about how high blocks will be: so that text keeps clear of headers, and heads of tables stay with their rows. */
final class BlockHeight {

	private static final double LINE = 1.3;

	/** What Word calls one line. */
	private static final double ONE = 240;

	private final WordDocument document;

	private final Place place;

	BlockHeight(WordDocument document, Place place) {
		this.document = document;
		this.place = place;
	}

	/** The height of all that stands below {@code parent}, in points. */
	double of(Element parent) {
		double height = 0;
		for (Element block : Markup.children(parent)) {
			if (Markup.is(block, "p")) {
				height += paragraph(block);
			} else if (Markup.is(block, "tbl")) {
				height += Markup.children(block, "tr").stream().mapToDouble(this::row).sum();
			}
		}
		return height;
	}

	private double row(Element row) {
		double least = Markup.child(row, "trPr", "trHeight").map(height -> Markup.points(height, "val")).orElse(0.0);
		return Math.max(least, Markup.children(row, "tc").stream().mapToDouble(this::of).max().orElse(0));
	}

	private double paragraph(Element paragraph) {
		String style = document.styles().effective("paragraph", Markup.value(paragraph, "pPr", "pStyle"));
		Properties said = document.paragraph(style, place).and(Markup.child(paragraph, "pPr"));
		RunLook look = RunLook.of(document.letters(style, place), document.theme());
		boolean isShare = said.attribute("spacing", "lineRule").matches("|auto");
		double share = isShare ? Markup.number(said.attribute("spacing", "line"), ONE) / ONE : 1;
		double least = isShare ? 0 : said.points("spacing", "line");
		double line = Math.max(Math.max(look.size() * LINE * share, least), pictures(paragraph));
		double lines = Math.max(1, Math.ceil(look.width(paragraph.getTextContent().strip()) / Math.max(1, place.width())));
		return line * lines + said.points("spacing", "before") + said.points("spacing", "after");
	}

	private static double pictures(Element paragraph) {
		return List.of("inline").stream().flatMap(name -> Markup.below(paragraph, name).stream())
				.flatMap(drawing -> Markup.child(drawing, "extent").stream())
				.mapToDouble(extent -> Markup.number(Markup.attribute(extent, "cy"), 0) * Markup.EMU).max().orElse(0);
	}
}
