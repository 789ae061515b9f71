package jp.tsunagi.office.template.word;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.tag.Tag;
import jp.tsunagi.office.template.tag.TagReader;

/**
 * Gives each tag of a text a run of its own. Word splits what people type into runs as it likes; the tag gets the format of its
 * first character.
 */
final class TagRuns {

	/** Elements of a run that are more than a mark but no letter; a tag does not go on behind them. */
	private static final Set<String> BREAKS = Set.of("tab", "br", "cr");

	private final Map<Element, Tag> tags = new IdentityHashMap<>();

	private TagRuns() {
	}

	/**
	 * A piece of the text of a paragraph.
	 *
	 * @param node what holds it
	 * @param start where it begins, in characters of the paragraph
	 * @param text what it says
	 */
	private record Piece(Element node, int start, String text) {

		int end() {
			return start + text.length();
		}

		Element run() {
			return (Element) node.getParentNode();
		}
	}

	/** Changes the text below {@code root}, and says which run is which tag now. */
	static Map<Element, Tag> separate(Element root) {
		TagRuns runs = new TagRuns();
		WordXml.all(root, "p").forEach(runs::separateParagraph);
		WordXml.all(root, "p").forEach(runs::splitMarks);
		return runs.tags;
	}

	private void separateParagraph(Element paragraph) {
		List<Piece> pieces = new ArrayList<>();
		collect(paragraph, pieces);
		String text = pieces.stream().map(Piece::text).collect(Collectors.joining());
		// from the end, so that what is before stays where it is
		TagReader.read(text).reversed().forEach(found -> tags.put(separate(pieces, found), found.tag()));
	}

	/** Collects the text of a paragraph but not that of others within, such as of a text box. */
	private static void collect(Node node, List<Piece> pieces) {
		for (Element child : PartXml.children(node)) {
			boolean isInRun = WordXml.is(node, "r");
			if (isInRun && WordXml.is(child, "t")) {
				add(child, child.getTextContent(), pieces);
			} else if (isInRun && WordXml.W.equals(child.getNamespaceURI()) && BREAKS.contains(child.getLocalName())) {
				add(child, "\n", pieces);
			} else if (!WordXml.is(child, "p") && !WordXml.is(child, "rt")) {
				collect(child, pieces);
			}
		}
	}

	private static void add(Element node, String text, List<Piece> pieces) {
		pieces.add(new Piece(node, pieces.isEmpty() ? 0 : pieces.getLast().end(), text));
	}

	private static Element separate(List<Piece> pieces, TagReader.Found found) {
		List<Piece> touched = pieces.stream().filter(piece -> piece.end() > found.start() && piece.start() < found.end()).toList();
		Piece first = touched.getFirst();
		Element run = first.run();
		Element own = likeRun(run);
		own.appendChild(WordXml.text(run.getOwnerDocument(), found.tag().written()));
		Element rest = likeRun(run);
		move(first, found, rest);
		run.getParentNode().insertBefore(own, run.getNextSibling());
		if (hasContent(rest)) {
			run.getParentNode().insertBefore(rest, own.getNextSibling());
		}
		touched.stream().skip(1).filter(piece -> piece.run() != null).forEach(piece -> cutStart(piece, found.end()));
		if (!hasContent(run)) {
			run.getParentNode().removeChild(run);
		}
		return own;
	}

	/** Moves what follows a tag in the run where it begins into a run behind it. */
	private static void move(Piece first, TagReader.Found found, Element rest) {
		Element text = first.node();
		String whole = text.getTextContent();
		if (found.end() < first.start() + whole.length()) {
			rest.appendChild(WordXml.text(text.getOwnerDocument(), whole.substring(found.end() - first.start())));
		}
		while (text.getNextSibling() != null) {
			rest.appendChild(text.getNextSibling());
		}
		WordXml.setText(text, whole.substring(0, found.start() - first.start()));
	}

	private static void cutStart(Piece piece, int end) {
		Element run = piece.run();
		if (end >= piece.end()) {
			run.removeChild(piece.node());
		} else {
			WordXml.setText(piece.node(), piece.node().getTextContent().substring(end - piece.start()));
		}
		if (!hasContent(run)) {
			run.getParentNode().removeChild(run);
		}
	}

	private static Element likeRun(Element run) {
		Element copy = (Element) run.cloneNode(false);
		WordXml.child(run, "rPr").ifPresent(format -> copy.appendChild(format.cloneNode(true)));
		return copy;
	}

	private static boolean hasContent(Element run) {
		return PartXml.children(run).stream()
				.anyMatch(child -> !WordXml.is(child, "rPr") && !(WordXml.is(child, "t") && child.getTextContent().isEmpty()));
	}

	/** Gives each of several marks that share a paragraph with nothing else a paragraph of its own. */
	private void splitMarks(Element paragraph) {
		List<Element> marks = PartXml.all(paragraph, tags::containsKey);
		if (marks.size() < 2 || !isMarks(paragraph, tags)) {
			return;
		}
		for (Element mark : marks.subList(0, marks.size() - 1)) {
			Element own = (Element) paragraph.cloneNode(false);
			WordXml.child(paragraph, "pPr").ifPresent(format -> own.appendChild(format.cloneNode(true)));
			WordXml.all(own, "sectPr").forEach(section -> section.getParentNode().removeChild(section));
			own.appendChild(mark);
			paragraph.getParentNode().insertBefore(own, paragraph);
		}
	}

	/** Whether a paragraph holds tags where something begins or ends, and nothing that anybody sees. */
	static boolean isMarks(Element paragraph, Map<Element, Tag> tags) {
		List<Element> runs = WordXml.all(paragraph, "r");
		return runs.stream().anyMatch(tags::containsKey)
				&& runs.stream().allMatch(run -> tags.get(run) instanceof Tag.Open || tags.get(run) instanceof Tag.Close
						|| !tags.containsKey(run) && isBlank(run));
	}

	/** Whether nobody sees a run. */
	static boolean isBlank(Element run) {
		return PartXml.children(run).stream().allMatch(child -> WordXml.is(child, "rPr") || WordXml.is(child, "lastRenderedPageBreak")
				|| WordXml.is(child, "t") && child.getTextContent().isBlank());
	}
}
