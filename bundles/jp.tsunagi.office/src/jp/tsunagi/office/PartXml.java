package jp.tsunagi.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML of a part of a file, read as a tree. */
public final class PartXml {

	private PartXml() {
	}

	/**
	 * Reads a part.
	 *
	 * @param in closed afterwards
	 */
	public static Document parse(InputStream in) throws IOException {
		try (in) {
			DocumentBuilder builder = builder();
			// else the parser writes to the console
			builder.setErrorHandler(new DefaultHandler());
			return builder.parse(in);
		} catch (SAXException wrong) {
			throw new IOException(wrong);
		}
	}

	/** A part without anything. */
	public static Document create() {
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

	/**
	 * Writes a part.
	 *
	 * @param out closed afterwards
	 */
	public static void write(Document document, OutputStream out) throws IOException {
		try (out) {
			Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
			document.setXmlStandalone(true);
			transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
			transformer.transform(new DOMSource(document), new StreamResult(out));
		} catch (TransformerException wrong) {
			throw new IOException(wrong);
		}
	}

	/** The elements below {@code root}, in the order of the text. */
	public static List<Element> all(Node root, Predicate<Element> filter) {
		List<Element> found = new ArrayList<>();
		collect(root, filter, found);
		return found;
	}

	private static void collect(Node node, Predicate<Element> filter, List<Element> found) {
		for (Element child : children(node)) {
			if (filter.test(child)) {
				found.add(child);
			}
			collect(child, filter, found);
		}
	}

	/** The elements directly below a node as they are now, which may be removed meanwhile. */
	public static List<Element> children(Node node) {
		List<Element> children = new ArrayList<>();
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	/** The text within a node; the elements of XMLBeans do not tell it themselves. */
	public static String text(Node node) {
		StringBuilder text = new StringBuilder();
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			text.append(child instanceof Text part ? part.getData() : text(child));
		}
		return text.toString();
	}
}
