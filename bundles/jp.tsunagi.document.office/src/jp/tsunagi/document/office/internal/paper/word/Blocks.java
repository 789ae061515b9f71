package jp.tsunagi.document.office.internal.paper.word;

import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Css;
import jp.tsunagi.document.office.internal.paper.Missing;
import jp.tsunagi.document.office.internal.paper.PaperWriter;

/** Writes what stands one below the other: paragraphs, tables, boxes. */
final class Blocks {

	private static final Set<String> SILENT = Set.of("sectPr", "tcPr", "proofErr", "bookmarkEnd", "commentRangeStart", "commentRangeEnd",
			"permStart", "permEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "sdtPr", "altChunk");

	private final WordDocument document;

	private final ParagraphWriter paragraphs;

	private final Anchors anchors;

	private final PaperWriter out;

	Blocks(WordDocument document, ParagraphWriter paragraphs, Anchors anchors, PaperWriter out) {
		this.document = document;
		this.paragraphs = paragraphs;
		this.anchors = anchors;
		this.out = out;
	}

	/** Writes blocks; paragraphs in the same frame get one frame. */
	void write(List<Element> blocks, Place place) {
		List<Css> frames = blocks.stream().map(block -> Markup.is(block, "p") ? frame(block, place) : new Css()).toList();
		for (int i = 0; i < blocks.size(); i++) {
			String lines = frames.get(i).toString();
			writeBlock(blocks.get(i), lines.isEmpty() ? ParagraphFrame.NONE : new ParagraphFrame(frames.get(i),
					i > 0 && lines.equals(frames.get(i - 1).toString()),
					i + 1 < blocks.size() && lines.equals(frames.get(i + 1).toString())), place);
		}
	}

	private Css frame(Element paragraph, Place place) {
		return ParagraphFrame.lines(paragraphs.properties(paragraph, place));
	}

	private void writeBlock(Element block, ParagraphFrame frame, Place place) {
		switch (block.getLocalName()) {
			case "p" -> paragraphs.write(block, frame, place, this);
			case "tbl" -> new TableWriter(document, block, place, this, out).write(paragraphs.pageBreak());
			case "bookmarkStart" -> anchors.id(Markup.attribute(block, "name")).ifPresent(id -> out.open("a", new Css(), "id", id).close());
			default -> {
				if (!SILENT.contains(block.getLocalName())) {
					document.notices().add(Missing.OTHER, block.getLocalName());
				}
			}
		}
	}

	/** Writes what stands in a cell. */
	void writeCell(Element cell, Place place, String direction) {
		boolean isVertical = direction.startsWith("tbRl") || direction.equals("tbLrV");
		boolean isTurned = direction.equals("btLr");
		if (isTurned) {
			document.notices().add(Missing.TURNED_TEXT);
		}
		if (isVertical) {
			out.open("div", new Css().set("width", "1.05em").set("margin", "0 auto"));
		}
		write(Markup.children(cell), place);
		if (isVertical) {
			out.close();
		}
	}

	/** Writes a box with text. */
	void writeBox(Piece.Box box, Place place) {
		double padding = 4;
		out.open("div", new Css().set("width", box.width() - 2 * padding).set("padding", padding).set("border", "0.75pt solid #444")
				.set("margin", "2pt 0"));
		write(Markup.children(box.content()), place.in(box.width() - 2 * padding, place.pitch(), Properties.NONE, Properties.NONE));
		out.close();
	}
}
