package jp.tsunagi.office.template.word;

import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.tsunagi.office.PartXml;

/** What there is in the XML of a document of Word. */
final class WordXml {

	/** The namespace of text. */
	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private WordXml() {
	}

	/** Whether it is an element of text of that name. */
	static boolean is(Node node, String name) {
		return node instanceof Element && name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
	}

	/** The innermost element of that name that is or holds {@code node}. */
	static Optional<Element> around(Node node, String name) {
		Node each = node;
		while (each != null && !is(each, name)) {
			each = each.getParentNode();
		}
		return Optional.ofNullable((Element) each);
	}

	/** The elements of text of that name below {@code root}. */
	static List<Element> all(Node root, String name) {
		return PartXml.all(root, element -> is(element, name));
	}

	/** The rows of a table, without those of tables within. */
	static List<Element> rows(Element table) {
		return PartXml.all(table, element -> is(element, "tr") && around(element, "tbl").orElseThrow() == table);
	}

	/** The cells of a row, without those of tables within. */
	static List<Element> cells(Element row) {
		return PartXml.all(row, element -> is(element, "tc") && around(element, "tr").orElseThrow() == row);
	}

	/** Whether {@code node} is {@code outer} or is in it. */
	static boolean isWithin(Node node, Node outer) {
		Node each = node;
		while (each != null && each != outer) {
			each = each.getParentNode();
		}
		return each != null;
	}

	static Optional<Element> child(Node node, String name) {
		return PartXml.children(node).stream().filter(child -> is(child, name)).findFirst();
	}

	/** What the element below {@code node} at that path has as its attribute. */
	static Optional<String> value(Node node, String attribute, String... path) {
		Optional<Element> element = Optional.of((Element) node);
		for (String name : path) {
			element = element.flatMap(each -> child(each, name));
		}
		return element.filter(each -> each.hasAttributeNS(W, attribute)).map(each -> each.getAttributeNS(W, attribute));
	}

	static Element element(Document document, String name) {
		return document.createElementNS(W, "w:" + name);
	}

	/** An element with a text of which no blank is lost. */
	static Element text(Document document, String text) {
		Element element = element(document, "t");
		setText(element, text);
		return element;
	}

	static void setText(Element element, String text) {
		element.setTextContent(text);
		element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
	}
}
