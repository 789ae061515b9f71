package jp.tsunagi.document.office.internal.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Css;
import jp.tsunagi.document.office.internal.paper.PaperWriter;

/** Writes paragraphs of one part of a file. */
final class ParagraphWriter {

	private static final int HEADINGS = 6;

	private final WordDocument document;

	private final PieceReader reader;

	private final LineWriter lines;

	private final PaperWriter out;

	/** Whether a page has ended, and what comes next begins another. */
	private boolean isPageEnded;

	ParagraphWriter(WordDocument document, PieceReader reader, LineWriter lines, PaperWriter out) {
		this.document = document;
		this.reader = reader;
		this.lines = lines;
		this.out = out;
	}

	/** All that is said of a paragraph; of one in a list also by the list. */
	Properties properties(Element paragraph, Place place) {
		String style = style(paragraph);
		Optional<Element> own = Markup.child(paragraph, "pPr");
		Properties before = document.paragraph(style, place);
		Optional<Element> level = level(before.and(own));
		boolean isOfStyle = own.flatMap(said -> Markup.child(said, "numPr")).isEmpty();
		Optional<Element> ofList = level.flatMap(found -> Markup.child(found, "pPr"));
		if (!isOfStyle) {
			return before.and(ofList).and(own);
		}
		return document.styles().ofDocument("pPr").and(place.paragraphs().levels()).and(ofList)
				.and(document.styles().said(style, "pPr")).and(own);
	}

	private Optional<Element> level(Properties paragraph) {
		return paragraph.last("numPr").map(number -> Markup.value(number, "numId")).filter(list -> !list.isEmpty())
				.flatMap(list -> document.numbering().level(list, levelNumber(paragraph)));
	}

	private static int levelNumber(Properties paragraph) {
		return WordNumbering.level(paragraph.last("numPr").map(number -> Markup.value(number, "ilvl")).orElse(""));
	}

	private String style(Element paragraph) {
		return document.styles().effective("paragraph", Markup.value(paragraph, "pPr", "pStyle"));
	}

	/** Writes a paragraph. */
	void write(Element paragraph, ParagraphFrame frame, Place place, Blocks blocks) {
		Properties properties = properties(paragraph, place);
		Properties letters = document.letters(style(paragraph), place);
		List<Piece> pieces = new ArrayList<>();
		RunLook mark = RunLook.of(letters.and(Markup.child(paragraph, "pPr", "rPr")), document.theme());
		addSign(properties, letters, mark, pieces);
		pieces.addAll(reader.read(paragraph, letters, place));
		boolean isEmpty = pieces.stream().noneMatch(piece -> piece instanceof Piece.Text || piece instanceof Piece.Image);
		RunLook look = isEmpty ? mark : RunLook.of(letters, document.theme());
		ParagraphLook shape = new ParagraphLook(properties, look, place);
		double end = place.width() - shape.right();
		List<Piece> resolved = new TabStops(properties, shape.left(), shape.left() + shape.first(), end, document.defaultTab())
				.resolved(pieces);
		Css css = shape.css(frame);
		boolean isSingle = resolved.stream().mapToDouble(TabStops::width).sum() <= end - shape.left() - shape.first()
				&& resolved.stream().noneMatch(Piece.LineEnd.class::isInstance);
		if (isSingle && resolved.stream().anyMatch(Piece.Gap.class::isInstance)) {
			// what fits is not broken for the fraction of a point
			css.set("white-space", "pre");
		}
		if (properties.value("jc").equals("distribute")) {
			distribute(resolved, end - shape.left(), css);
		}
		writePages(name(properties), css, look, resolved);
		for (Piece piece : pieces) {
			if (piece instanceof Piece.Box box) {
				blocks.writeBox(box, place);
			}
		}
	}

	/** The number or sign of an item of a list. */
	private void addSign(Properties paragraph, Properties letters, RunLook mark, List<Piece> pieces) {
		Optional<Element> level = level(paragraph);
		if (level.isEmpty()) {
			return;
		}
		String list = paragraph.last("numPr").map(number -> Markup.value(number, "numId")).orElse("");
		String sign = document.numbering().next(list, levelNumber(paragraph));
		Properties said = letters.and(Markup.child(level.get(), "rPr"));
		RunLook look = sign.isEmpty() ? mark : RunLook.of(said, document.theme());
		if (!sign.isEmpty()) {
			pieces.add(new Piece.Text(document.letters().shown(sign), look, ""));
		}
		switch (Markup.value(level.get(), "suff")) {
			case "nothing" -> {
				// the text follows at once
			}
			case "space" -> pieces.add(new Piece.Text(" ", look, ""));
			default -> pieces.add(new Piece.Tab(look, ""));
		}
	}

	private static String name(Properties paragraph) {
		String level = paragraph.value("outlineLvl");
		int number = (int) Markup.number(level, HEADINGS);
		return number >= 0 && number < HEADINGS ? "h" + (number + 1) : "p";
	}

	/** Letters as far from each other as the line is wide. */
	private static void distribute(List<Piece> pieces, double width, Css css) {
		double taken = pieces.stream().mapToDouble(TabStops::width).sum();
		int letters = pieces.stream().filter(Piece.Text.class::isInstance).mapToInt(piece -> ((Piece.Text) piece).text().length()).sum();
		if (letters > 1 && taken < width) {
			css.set("text-align", "center").set("letter-spacing", (width - taken) / letters - 0.1);
		}
	}

	/** Writes a part of it for each page that it names an end of. */
	private void writePages(String name, Css css, RunLook look, List<Piece> pieces) {
		List<Piece> page = new ArrayList<>();
		boolean isFirst = true;
		for (Piece piece : pieces) {
			if (!(piece instanceof Piece.PageEnd)) {
				page.add(piece);
				continue;
			}
			if (!page.isEmpty()) {
				writePart(name, css, look, page, isFirst);
			}
			page.clear();
			isPageEnded = true;
			isFirst = false;
		}
		if (isFirst || !page.isEmpty()) {
			writePart(name, css, look, page, isFirst);
		}
	}

	private void writePart(String name, Css css, RunLook look, List<Piece> pieces, boolean isFirst) {
		Css own = new Css().addAll(css).addAll(pageBreak());
		if (!isFirst) {
			own.set("text-indent", 0);
		}
		out.open(name, own);
		lines.write(pieces, look);
		out.close();
	}

	/** What begins a new page if one has ended; to be asked once for what comes next. */
	Css pageBreak() {
		Css css = isPageEnded ? new Css().set("page-break-before", "always") : new Css();
		isPageEnded = false;
		return css;
	}
}
