package jp.tsunagi.office.template.word;

import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.field.Value;
import jp.tsunagi.office.template.internal.Filling;
import jp.tsunagi.office.template.tag.Tag;

/** Copies a text of a template and fills it in: what is repeated is copied again, in one go from its beginning to its end. */
final class WordCopy {

	/** What holds paragraphs and must end with one. */
	private static final Set<String> CONTAINERS = Set.of("tc", "txbxContent", "hdr", "ftr", "footnote", "endnote");

	/** What paragraphs and tables stand in beside each other, and these themselves. */
	private static final Set<String> BLOCKS = Set.of("p", "tbl", "sdt", "customXml");

	private final WordSource source;

	private final DocumentIds ids;

	private final NoteCopies notes;

	private final Pictures pictures;

	private final PackagePart part;

	private final Document result = PartXml.create();

	/**
	 * A copy of which nothing is there yet.
	 *
	 * @param ids the ids of the whole document
	 * @param notes the notes of the whole document
	 * @param pictures the pictures of the whole document
	 * @param part what the text belongs to
	 */
	WordCopy(WordSource source, DocumentIds ids, NoteCopies notes, Pictures pictures, PackagePart part) {
		this.source = source;
		this.ids = ids;
		this.notes = notes;
		this.pictures = pictures;
		this.part = part;
	}

	Document result() {
		return result;
	}

	/** Copies a whole text. */
	void copyText(Document text, Filling filling) {
		copy(text.getDocumentElement(), result, filling);
	}

	/** Copies an element without anything in it. */
	Element copyEmpty(Element element) {
		Element copy = (Element) result.importNode(element, false);
		ids.clean(copy);
		return copy;
	}

	/** Copies siblings; {@code depth} of the ranges from the first of them on are already taken care of. */
	private void copy(Node first, Node last, Node out, Filling filling, int depth) {
		int level = depth;
		Node node = first;
		while (node != null) {
			List<Range> here = source.ranges(node);
			if (level < here.size()) {
				Range range = here.get(level);
				for (Filling each : filling.times(range.tag(), range.blankRows())) {
					copy(range.first(), range.last(), out, each, level + 1);
				}
				node = range.last();
			} else {
				copy(node, out, filling);
			}
			level = 0;
			node = node == last ? null : node.getNextSibling();
		}
	}

	/** Copies a node at the end of {@code out}. */
	void copy(Node node, Node out, Filling filling) {
		switch (node) {
			case Element run when source.tag(run).isPresent() -> say(run, source.tag(run).get(), out, filling);
			case Element paragraph when WordXml.is(paragraph, "p") && isLeftOut(paragraph, filling) -> {
				// was only there for those who wrote the template, or those who fill in a form
			}
			case Element element when ids.isLeftOut(element) -> {
				// of no use to anybody who reads the document
			}
			case Element element -> copyElement(element, out, filling);
			default -> out.appendChild(result.importNode(node, false));
		}
	}

	private boolean isLeftOut(Element paragraph, Filling filling) {
		return source.isMark(paragraph) || !filling.isGuided() && source.isGuidance(paragraph);
	}

	private void copyElement(Element element, Node out, Filling filling) {
		Element copy = copyEmpty(element);
		if (WordXml.is(copy, "tbl") && WordXml.is(out.getLastChild(), "tbl")) {
			// tables that touch would become one
			out.appendChild(WordXml.element(result, "p"));
		}
		out.appendChild(copy);
		notes.refer(element, copy, filling);
		copy(element.getFirstChild(), null, copy, filling, 0);
		if (WordXml.is(copy, "tbl") && WordXml.all(copy, "tr").isEmpty()) {
			out.removeChild(copy);
		}
		if (CONTAINERS.stream().anyMatch(name -> WordXml.is(copy, name)) && !endsWithParagraph(copy)) {
			copy.appendChild(lastParagraph(element));
		}
	}

	/** Behind the last paragraph there may be the end of a bookmark, or blanks of whoever wrote the file. */
	private static boolean endsWithParagraph(Element container) {
		return PartXml.children(container).reversed().stream().filter(child -> BLOCKS.contains(child.getLocalName())).findFirst()
				.filter(last -> !WordXml.is(last, "tbl")).isPresent();
	}

	/** A paragraph without text that looks like the last one that the container had. */
	private Element lastParagraph(Element container) {
		Element paragraph = WordXml.element(result, "p");
		PartXml.children(container).stream().filter(child -> WordXml.is(child, "p")).reduce((one, next) -> next)
				.flatMap(last -> WordXml.child(last, "pPr")).ifPresent(format -> paragraph.appendChild(result.importNode(format, true)));
		return paragraph;
	}

	private void say(Element run, Tag tag, Node out, Filling filling) {
		if (tag instanceof Tag.Say say) {
			RunText text = new RunText(run, result);
			switch (filling.value(say.path())) {
				case Value.Image image when !image.isEmpty() -> out.appendChild(text.with(pictures.draw(image.pictures().getFirst(), part,
						say.width(), Room.of(run, source.body()), ids.nextPicture())));
				case Value value -> {
					String known = value instanceof Value.Text words ? words.text() : "";
					text.lines(known, filling.guidance(value)).ifPresent(out::appendChild);
				}
			}
		}
	}
}
