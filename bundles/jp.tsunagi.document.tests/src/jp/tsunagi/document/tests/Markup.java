package jp.tsunagi.document.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A page read as XML, which fails unless it is well-formed. */
final class Markup {

	private final Document document;

	Markup(byte[] page) throws SAXException, IOException, ParserConfigurationException {
		document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page));
	}

	/** All elements of that name. */
	List<Element> all(String name) {
		return all(document.getDocumentElement(), name);
	}

	/** All elements of that name below another. */
	static List<Element> all(Element element, String name) {
		NodeList nodes = element.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
	}

	/** The text of the element with that id. */
	String text(String id) {
		return byId(id).getTextContent();
	}

	/** The element with that id. */
	Element byId(String id) {
		return all("*").stream().filter(element -> id.equals(element.getAttribute("id"))).findFirst().orElseThrow();
	}

	/** Whether there is an element with that id. */
	boolean has(String id) {
		return all("*").stream().anyMatch(element -> id.equals(element.getAttribute("id")));
	}

	/** The cells of a table, row by row. */
	List<List<String>> cells(Element table) {
		List<List<String>> rows = new ArrayList<>();
		for (Element row : all(table, "tr")) {
			rows.add(all(row, "*").stream().filter(cell -> cell.getTagName().matches("t[hd]"))
					.map(Element::getTextContent).toList());
		}
		return rows;
	}
}
