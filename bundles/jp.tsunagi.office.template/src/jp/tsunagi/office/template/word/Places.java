package jp.tsunagi.office.template.word;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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
		Element root = element.getOwnerDocument().getDocumentElement();
		List<Element> before = before(root, paragraph);
		String where = WordXml.around(paragraph, "txbxContent").isPresent() ? NLS.bind(Messages.textBox, text) : text;
		List<Element> heads = before.stream().filter(this::isHeading).toList();
		if (!heads.isEmpty()) {
			where = NLS.bind(Messages.underHeading, where, shortened(heads.getLast()));
		}
		Element table = outermostTable(paragraph);
		if (table == null) {
			long number = before.stream().filter(each -> WordXml.is(each, "p") && outermostTable(each) == null).count() + 1;
			long above = heads.isEmpty() ? 0 : before.indexOf(heads.getLast()) + 1;
			long skipped = before.stream().limit(above).filter(each -> WordXml.is(each, "p") && outermostTable(each) == null).count();
			return NLS.bind(Messages.paragraph, new Object[] {where, number - skipped, shortened(paragraph)});
		}
		long tables = before.stream().filter(each -> WordXml.is(each, "tbl") && outermostTable(each) == each).count();
		List<Element> rows = WordXml.all(table, "tr").stream().filter(row -> WordXml.around(row, "tbl").orElseThrow() == table).toList();
		Element row = rows.stream().filter(each -> isWithin(paragraph, each)).findFirst().orElseThrow();
		List<Element> cells = WordXml.all(row, "tc").stream().filter(cell -> WordXml.around(cell, "tr").orElseThrow() == row).toList();
		int column = cells.indexOf(cells.stream().filter(each -> isWithin(paragraph, each)).findFirst().orElseThrow());
		return NLS.bind(Messages.cell, new Object[] {where, tables, rows.indexOf(row) + 1, column + 1, shortened(paragraph)});
	}

	private static List<Element> before(Element root, Element paragraph) {
		List<Element> all = WordXml.all(root, each -> WordXml.is(each, "p") || WordXml.is(each, "tbl"));
		return all.subList(0, Math.max(0, all.indexOf(paragraph)));
	}

	private boolean isHeading(Element paragraph) {
		return WordXml.value(paragraph, "val", "pPr", "pStyle").filter(headings::contains).isPresent()
				|| WordXml.value(paragraph, "val", "pPr", "outlineLvl").isPresent();
	}

	private static Element outermostTable(Node node) {
		Element table = null;
		for (Node each = node; each != null; each = each.getParentNode()) {
			if (WordXml.is(each, "tbl")) {
				table = (Element) each;
			}
		}
		return table;
	}

	private static boolean isWithin(Node node, Node outer) {
		Node each = node;
		while (each != null && each != outer) {
			each = each.getParentNode();
		}
		return each != null;
	}

	private static String shortened(Element paragraph) {
		String text = WordXml.all(paragraph, "t").stream().filter(each -> WordXml.around(each, "p").orElse(null) == paragraph)
				.map(Node::getTextContent).collect(Collectors.joining()).strip();
		return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + '…' : text;
	}
}
