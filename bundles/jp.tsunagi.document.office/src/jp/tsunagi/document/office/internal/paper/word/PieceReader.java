package jp.tsunagi.document.office.internal.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Missing;

/** Reads paragraphs of one part of a file as pieces; a field may begin in one paragraph and end in another. */
final class PieceReader {

	/** Where links may lead: to pages and letters, never to files of the machine. */
	private static final String ADDRESS = "(?i)(https?|mailto):.*";

	private static final Set<String> SILENT = Set.of("pPr", "rPr", "proofErr", "bookmarkEnd", "commentRangeStart", "commentRangeEnd",
			"permStart", "permEnd", "lastRenderedPageBreak", "softHyphen", "footnoteRef", "endnoteRef", "annotationRef", "separator",
			"continuationSeparator", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "sdtPr",
			"commentReference", "delText");

	private final WordDocument document;

	private final WordNotes notes;

	private final Anchors anchors;

	private final FieldStack fields;

	private List<Piece> pieces;

	private Place place;

	/** What holds for letters where runs say nothing. */
	private Properties letters;

	PieceReader(WordDocument document, WordNotes notes, Anchors anchors) {
		this.document = document;
		this.notes = notes;
		this.anchors = anchors;
		this.fields = new FieldStack(anchors);
	}

	/** The pieces of a paragraph. */
	List<Piece> read(Element paragraph, Properties paragraphLetters, Place where) {
		pieces = new ArrayList<>();
		place = where;
		letters = paragraphLetters;
		readAll(paragraph, "");
		return pieces;
	}

	private void readAll(Element parent, String link) {
		for (Element child : Markup.children(parent)) {
			switch (child.getLocalName()) {
				case "r" -> readRun(child, link);
				case "hyperlink" -> readAll(child, link(child));
				case "fldSimple" -> readSimpleField(child, link);
				case "bookmarkStart" -> anchors.id(Markup.attribute(child, "name")).ifPresent(id -> pieces.add(new Piece.Anchor(id)));
				case "oMath", "oMathPara" -> readEquation(child);
				default -> noteUnlessSilent(child);
			}
		}
	}

	private void noteUnlessSilent(Element element) {
		if (!SILENT.contains(element.getLocalName())) {
			document.notices().add(Missing.OTHER, element.getLocalName());
		}
	}

	private String link(Element hyperlink) {
		String anchor = Markup.attribute(hyperlink, "anchor");
		if (!anchor.isEmpty()) {
			return anchors.id(anchor).map(id -> "#" + id).orElse("");
		}
		return document.file().address(place.part(), Markup.attribute(hyperlink, "id")).filter(address -> address.matches(ADDRESS))
				.orElse("");
	}

	private void readSimpleField(Element field, String link) {
		RunLook look = Markup.child(field, "r").map(this::look).orElseGet(() -> RunLook.of(letters, document.theme()));
		fields.calculated(Markup.attribute(field, "instr"), "", look).ifPresentOrElse(pieces::add, () -> readAll(field, link));
	}

	private void readEquation(Element equation) {
		document.notices().add(Missing.EQUATION);
		pieces.add(new Piece.Text(document.letters().shown(equation.getTextContent()), RunLook.of(letters, document.theme()), ""));
	}

	private RunLook look(Element run) {
		String style = Markup.value(run, "rPr", "rStyle");
		return RunLook.of(letters.and(document.styles().said(style, "rPr")).and(Markup.child(run, "rPr")), document.theme());
	}

	private void readRun(Element run, String link) {
		RunLook look = look(run);
		for (Element child : Markup.children(run)) {
			if (fields.isControl(child)) {
				fields.control(child, look).ifPresent(pieces::add);
			} else if (fields.isShown() && !look.isHidden()) {
				readContent(child, look, link);
			} else {
				fields.skip(child);
			}
		}
	}

	private void readContent(Element child, RunLook look, String link) {
		switch (child.getLocalName()) {
			case "t" -> pieces.add(new Piece.Text(document.letters().shown(child.getTextContent().replace('\n', ' ')), look, link));
			case "tab" -> pieces.add(new Piece.Tab(look, ""));
			case "ptab" -> pieces.add(new Piece.Tab(look, Markup.attribute(child, "alignment")));
			case "cr" -> pieces.add(new Piece.LineEnd());
			case "br" -> pieces.add(Set.of("page", "column").contains(Markup.attribute(child, "type")) ? new Piece.PageEnd()
					: new Piece.LineEnd());
			case "noBreakHyphen" -> pieces.add(new Piece.Text("-", look, link));
			case "sym" -> pieces.add(new Piece.Text(document.letters().shown(symbol(child)), look, link));
			case "pgNum" -> pieces.add(new Piece.PageNumber(false, FieldStack.DECIMAL, look));
			case "ruby" -> readRuby(child, look);
			case "footnoteReference", "endnoteReference" -> notes.find(child).ifPresent(note -> pieces.add(new Piece.Note(note, look)));
			case "drawing", "pict", "object" -> pieces.addAll(new DrawingReader(document, place).read(child));
			default -> noteUnlessSilent(child);
		}
	}

	private static String symbol(Element symbol) {
		try {
			return Character.toString(Integer.parseInt(Markup.attribute(symbol, "char"), 16) | 0xF000);
		} catch (IllegalArgumentException broken) {
			return "";
		}
	}

	/** How it is read stands behind a word, as in texts without room above the line. */
	private void readRuby(Element ruby, RunLook look) {
		Markup.child(ruby, "rubyBase").ifPresent(base -> readAll(base, ""));
		String reading = Markup.child(ruby, "rt").map(Element::getTextContent).orElse("").strip();
		pieces.add(new Piece.Text(document.letters().shown("（" + reading + "）"), look, ""));
	}
}
