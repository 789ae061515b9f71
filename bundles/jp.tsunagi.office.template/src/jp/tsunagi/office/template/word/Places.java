package jp.tsunagi.office.template.word;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.tsunagi.office.PartXml;

/** How people are told of a place: by the heading above it and the row of a table, as nobody knows the pages beforehand. */
final class Places {

	private static final int LONGEST_TEXT = 24;

	private final Set<String> headings;

	/**
	 * Names places.
	 *
	 * @param headings the ids of the styles of headings
	 */
	Places(Set<String> headings) {
		this.headings = headings;
	}

	/** The place of something in a text. */
	String name(Element element, String text) {
		Element paragraph = WordXml.around(element, "p").orElse(element);
		List<Element> before = before(paragraph);
		String where = WordXml.around(paragraph, "txbxContent").isPresent() ? NLS.bind(Messages.textBox, text) : text;
		List<Element> heads = before.stream().filter(this::isHeading).toList();
		if (!heads.isEmpty()) {
			where = NLS.bind(Messages.underHeading, where, shortened(heads.getLast()));
		}
		return where + outermostTable(paragraph).map(table -> inTable(table, paragraph, before)).orElseGet(() -> {
			List<Element> since = heads.isEmpty() ? before : before.subList(before.indexOf(heads.getLast()) + 1, before.size());
			long number = since.stream().filter(each -> WordXml.is(each, "p") && outermostTable(each).isEmpty())
					.filter(each -> isBeside(each, paragraph)).count() + 1;
			return NLS.bind(Messages.paragraph, number, shortened(paragraph));
		});
	}

	private static boolean isBeside(Element one, Element other) {
		return WordXml.around(one, "txbxContent").equals(WordXml.around(other, "txbxContent"));
	}

	private static String inTable(Element table, Element paragraph, List<Element> before) {
		long number = before.stream().filter(each -> outermostTable(each).filter(each::equals).isPresent()).count();
		List<Element> rows = WordXml.rows(table);
		int row = indexOf(rows, paragraph);
		int column = indexOf(WordXml.cells(rows.get(row)), paragraph);
		return NLS.bind(Messages.cell, new Object[] {number, row + 1, column + 1, shortened(paragraph)});
	}

	private static int indexOf(List<Element> elements, Node inside) {
		return (int) elements.stream().takeWhile(each -> !WordXml.isWithin(inside, each)).count();
	}

	/** The paragraphs and tables above a paragraph, and the tables around it. */
	private static List<Element> before(Element paragraph) {
		List<Element> all = PartXml.all(paragraph.getOwnerDocument().getDocumentElement(),
				each -> WordXml.is(each, "p") || WordXml.is(each, "tbl"));
		return all.stream().takeWhile(each -> each != paragraph).toList();
	}

	private boolean isHeading(Element paragraph) {
		return WordXml.value(paragraph, "val", "pPr", "pStyle").filter(headings::contains).isPresent()
				|| WordXml.value(paragraph, "val", "pPr", "outlineLvl").isPresent();
	}

	private static Optional<Element> outermostTable(Node node) {
		return Stream.iterate(node, Objects::nonNull, Node::getParentNode).filter(each -> WordXml.is(each, "tbl")).map(Element.class::cast)
				.reduce((inner, outer) -> outer);
	}

	private static String shortened(Element paragraph) {
		String text = WordXml.all(paragraph, "t").stream().filter(each -> WordXml.around(each, "p").orElse(null) == paragraph)
				.map(Node::getTextContent).collect(Collectors.joining()).strip();
		return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + '…' : text;
	}
}
