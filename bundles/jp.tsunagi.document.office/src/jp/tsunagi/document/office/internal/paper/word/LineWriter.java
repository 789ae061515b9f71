package jp.tsunagi.document.office.internal.paper.word;

import java.util.List;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Css;
import jp.tsunagi.document.office.internal.paper.PaperWriter;

/** Writes what stands in lines. */
final class LineWriter {

	private static final Css PLAIN = new Css();

	private static final String CLASS = "class";

	/** Between a picture and the text beside it, in points. */
	private static final double GAP = 8;

	private final WordDocument document;

	private final PaperWriter out;

	/** Reads notes; another one than that of the text around them, which is not at its end yet. */
	private final PieceReader notes;

	private final Place notePlace;

	LineWriter(WordDocument document, PieceReader notes, Place notePlace, PaperWriter out) {
		this.document = document;
		this.notes = notes;
		this.notePlace = notePlace;
		this.out = out;
	}

	/** Writes the pieces of a paragraph whose letters look like {@code paragraph}; an empty one is as high as a line. */
	void write(List<Piece> pieces, RunLook paragraph) {
		TiedRuns.of(pieces).forEach(together -> writeTogether(together, paragraph));
		if (pieces.stream().allMatch(piece -> piece instanceof Piece.Anchor || piece instanceof Piece.Box)) {
			out.text("\u00A0");
		}
	}

	/** What does not fit goes to the next line as a whole. */
	private void writeTogether(List<Piece> together, RunLook paragraph) {
		boolean isTied = together.size() > 1;
		if (isTied) {
			// the width is known, but the layout does not find it
			out.open("span", new Css().set("display", "inline-block").set("white-space", "pre").set("text-indent", 0)
					.set("width", together.stream().mapToDouble(TabStops::width).sum()));
		}
		together.forEach(piece -> write(piece, paragraph));
		if (isTied) {
			out.close();
		}
	}

	private void write(Piece piece, RunLook paragraph) {
		switch (piece) {
			case Piece.Text text -> writeText(text, paragraph);
			case Piece.Gap gap -> out.open("span", css(gap)).close();
			case Piece.LineEnd end -> out.empty("br", PLAIN);
			case Piece.Image image -> out.empty("img", css(image), "src", image.uri(), "alt", image.text());
			case Piece.PageNumber number -> writeNumber(number, paragraph);
			case Piece.PageOf number -> writePageOf(number, paragraph);
			case Piece.Anchor anchor -> out.open("a", PLAIN, "id", anchor.id()).close();
			case Piece.Note note -> writeNote(note);
			case Piece.Tab tab -> throw new IllegalStateException("a tab without its stop");
			case Piece.PageEnd end -> throw new IllegalStateException("a page does not end within a line");
			case Piece.Box box -> {
				// below its paragraph
			}
		}
	}

	private void writeText(Piece.Text text, RunLook paragraph) {
		Css css = text.look().css(paragraph);
		boolean isLink = !text.link().isEmpty();
		if (isLink) {
			out.open("a", css, "href", text.link());
		} else if (!css.isEmpty()) {
			out.open("span", css);
		}
		out.text(text.text());
		if (isLink || !css.isEmpty()) {
			out.close();
		}
	}

	private static Css css(Piece.Gap gap) {
		// a block in the line would take its indentation from it
		Css css = new Css().set("padding-left", gap.width());
		return switch (gap.leader()) {
			case "dot", "middleDot" -> css.set("border-bottom", "0.8pt dotted #000");
			case "hyphen" -> css.set("border-bottom", "0.6pt dashed #000");
			case "underscore", "heavy" -> css.set("border-bottom", "0.6pt solid #000");
			default -> css;
		};
	}

	private static Css css(Piece.Image image) {
		Css css = new Css().set("width", image.width()).set("height", image.height());
		return switch (image.side()) {
			case "left" -> css.set("float", "left").set("margin-right", GAP);
			case "right" -> css.set("float", "right").set("margin-left", GAP);
			default -> css;
		};
	}

	private void writeNumber(Piece.PageNumber number, RunLook paragraph) {
		String name = number.isTotal() ? "pages" : "page";
		out.open("span", number.look().css(paragraph));
		out.open("span", PLAIN, CLASS, number.format().equals(FieldStack.DECIMAL) ? name : name + "-" + number.format()).close();
		out.close();
	}

	private void writePageOf(Piece.PageOf number, RunLook paragraph) {
		out.open("span", number.look().css(paragraph));
		out.open("a", PLAIN, CLASS, "page-of", "href", "#" + number.anchor()).close();
		out.close();
	}

	private void writeNote(Piece.Note note) {
		out.open("span", PLAIN, CLASS, "note");
		boolean isFirst = true;
		for (Element paragraph : Markup.children(note.content(), "p")) {
			String style = document.styles().effective("paragraph", Markup.value(paragraph, "pPr", "pStyle"));
			Properties letters = document.letters(style, notePlace);
			if (!isFirst) {
				out.empty("br", PLAIN);
			}
			isFirst = false;
			List<Piece> pieces = notes.read(paragraph, letters, notePlace).stream().filter(piece -> !(piece instanceof Piece.Tab))
					.toList();
			write(pieces, RunLook.of(letters, document.theme()));
		}
		out.close();
	}
}
