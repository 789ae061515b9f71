package jp.tsunagi.diagram.internal.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

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

/** Makes a drawing a part of another one. */
final class InlineSvg {

	private InlineSvg() {
	}

	/**
	 * The drawing as a group of 100 by 100; empty if it has ids of its own, which could be the same as others, or no size.
	 *
	 * @param id that the group gets
	 */
	static Optional<String> of(byte[] svg, String id) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
			Element root = document.getDocumentElement();
			String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+");
			return box.length != 4 || hasIds(root) ? Optional.empty() : Optional.of(group(root, id, box));
		} catch (ParserConfigurationException | SAXException | IOException | TransformerException | NumberFormatException odd) {
			// then it is put in as a picture
			return Optional.empty();
		}
	}

	private static boolean hasIds(Element root) {
		for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && (element.hasAttribute("id") || hasIds(element))) {
				return true;
			}
		}
		return false;
	}

	private static String group(Element root, String id, String[] box) throws TransformerException {
		double scaleX = 100 / Double.parseDouble(box[2]);
		double scaleY = 100 / Double.parseDouble(box[3]);
		SvgText out = new SvgText();
		out.open("g", "id", id, "transform", "scale(" + SvgText.number(scaleX) + ' ' + SvgText.number(scaleY) + ") translate("
				+ SvgText.number(-Double.parseDouble(box[0])) + ' ' + SvgText.number(-Double.parseDouble(box[1])) + ')');
		Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
		transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
		for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				StringWriter writer = new StringWriter();
				transformer.transform(new DOMSource(element), new StreamResult(writer));
				out.raw(writer.toString().replace(" xmlns=\"" + root.getNamespaceURI() + '"', "") + '\n');
			}
		}
		out.close("g");
		return out.toString();
	}
}
