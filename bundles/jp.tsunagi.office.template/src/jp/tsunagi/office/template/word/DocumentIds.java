package jp.tsunagi.office.template.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What there may be only once in a document although its text is copied, and what only says who wrote the template and when.
 */
final class DocumentIds {

	/** Marks of proofreading, comments, who may edit what, what a content control was filled from. */
	private static final Set<String> LEFT_OUT = Set.of("proofErr", "commentRangeStart", "commentRangeEnd", "commentReference", "permStart",
			"permEnd", "lastRenderedPageBreak", "dataBinding", "placeholder");

	private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/";

	private final Set<String> bookmarks = new HashSet<>();

	private final Map<String, Integer> open = new HashMap<>();

	private int lastBookmark;

	private int lastPicture;

	/** The number of the next picture or shape. */
	int nextPicture() {
		return ++lastPicture;
	}

	/** Whether an element is not to be copied. */
	boolean isLeftOut(Element element) {
		if (!WordXml.W.equals(element.getNamespaceURI())) {
			return false;
		}
		return switch (element.getLocalName()) {
			case "bookmarkStart" -> !begin(element);
			case "bookmarkEnd" -> !open.containsKey(id(element));
			case "id" -> WordXml.is(element.getParentNode(), "sdtPr");
			default -> LEFT_OUT.contains(element.getLocalName());
		};
	}

	/** A bookmark is where it is copied first. */
	private boolean begin(Element bookmark) {
		if (!bookmarks.add(bookmark.getAttributeNS(WordXml.W, "name"))) {
			return false;
		}
		open.put(id(bookmark), ++lastBookmark);
		return true;
	}

	private static String id(Element element) {
		return element.getAttributeNS(WordXml.W, "id");
	}

	/** Takes from a copy what it must not have in common with others, and what is nobody's business. */
	void clean(Element copy) {
		List<Attr> attributes = IntStream.range(0, copy.getAttributes().getLength()).mapToObj(i -> (Attr) copy.getAttributes().item(i))
				.filter(DocumentIds::isPersonal).toList();
		attributes.forEach(copy::removeAttributeNode);
		if (WordXml.is(copy, "bookmarkStart")) {
			copy.setAttributeNS(WordXml.W, "w:id", Integer.toString(open.get(id(copy))));
		} else if (WordXml.is(copy, "bookmarkEnd")) {
			copy.setAttributeNS(WordXml.W, "w:id", Integer.toString(open.remove(id(copy))));
		} else if ("docPr".equals(copy.getLocalName())) {
			copy.setAttribute("id", Integer.toString(nextPicture()));
		}
	}

	private static boolean isPersonal(Node attribute) {
		String space = attribute.getNamespaceURI();
		return space != null && attribute.getLocalName() != null && (space.equals(WordXml.W) && attribute.getLocalName().startsWith("rsid")
				|| space.startsWith(WORD_2010));
	}
}
