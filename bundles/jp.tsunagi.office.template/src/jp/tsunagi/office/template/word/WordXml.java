package jp.tsunagi.office.template.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML of the parts of a document. */
final class WordXml {

	/** The namespace of text. */
	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	/** The namespace of the attributes that name relationships. */
	static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private WordXml() {
	}

	static Document parse(InputStream in) throws IOException {
		try (in) {
			DocumentBuilder builder = builder();
			// else the parser writes to the console
			builder.setErrorHandler(new DefaultHandler());
			return builder.parse(in);
		} catch (SAXException wrong) {
			throw new IOException(wrong);
		}
	}

	static Document create() {
		return builder().newDocument();
	}

	private static DocumentBuilder builder() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
			return factory.newDocumentBuilder();
		} catch (ParserConfigurationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	static void write(Document document, OutputStream out) throws IOException {
		try (out) {
			Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
			document.setXmlStandalone(true);
			transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
			transformer.transform(new DOMSource(document), new StreamResult(out));
		} catch (TransformerException wrong) {
			throw new IOException(wrong);
		}
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

	/** The elements below {@code root}, in the order of the text. */
	static List<Element> all(Node root, Predicate<Element> filter) {
		List<Element> found = new ArrayList<>();
		collect(root, filter, found);
		return found;
	}

	/** The elements of text of that name below {@code root}. */
	static List<Element> all(Node root, String name) {
		return all(root, element -> is(element, name));
	}

	/** The rows of a table, without those of tables within. */
	static List<Element> rows(Element table) {
		return all(table, element -> is(element, "tr") && around(element, "tbl").orElseThrow() == table);
	}

	/** The cells of a row, without those of tables within. */
	static List<Element> cells(Element row) {
		return all(row, element -> is(element, "tc") && around(element, "tr").orElseThrow() == row);
	}

	/** Whether {@code node} is {@code outer} or is in it. */
	static boolean isWithin(Node node, Node outer) {
		Node each = node;
		while (each != null && each != outer) {
			each = each.getParentNode();
		}
		return each != null;
	}

	private static void collect(Node node, Predicate<Element> filter, List<Element> found) {
		for (Element child : children(node)) {
			if (filter.test(child)) {
				found.add(child);
			}
			collect(child, filter, found);
		}
	}

	static List<Element> children(Node node) {
		List<Element> children = new ArrayList<>();
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	static Optional<Element> child(Node node, String name) {
		return children(node).stream().filter(child -> is(child, name)).findFirst();
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
