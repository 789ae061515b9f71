package jp.tsunagi.document.office.internal.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Reads elements of a file of Word by their local names, which are the same in its strict and its transitional form. */
final class Markup {

	/** A twentieth of a point, which Word counts in. */
	static final double TWIP = 1 / 20.0;

	/** Of a drawing, 12,700 of which are a point. */
	static final double EMU = 1 / 12_700.0;

	/** What only groups others. */
	private static final Set<String> GROUPS = Set.of("ins", "moveTo", "smartTag", "customXml", "sdtContent", "dir", "bdo");

	private Markup() {
	}

	/** The child at the end of a path; empty if any part of the path is not there. */
	static Optional<Element> child(Node parent, String... path) {
		Node current = parent;
		for (String name : path) {
			Node child = current.getFirstChild();
			while (child != null && !name.equals(child.getLocalName())) {
				child = child.getNextSibling();
			}
			if (child == null) {
				return Optional.empty();
			}
			current = child;
		}
		return Optional.of((Element) current);
	}

	/** The children that are shown: controls, insertions and alternatives opened, deletions left out. */
	static List<Element> children(Node parent) {
		List<Element> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				add(element, children);
			}
		}
		return children;
	}

	/** The children of that name that are shown. */
	static List<Element> children(Node parent, String name) {
		return children(parent).stream().filter(child -> is(child, name)).toList();
	}

	private static void add(Element element, List<Element> children) {
		String name = element.getLocalName();
		if (GROUPS.contains(name)) {
			children.addAll(children(element));
		} else if (name.equals("sdt")) {
			child(element, "sdtContent").ifPresent(content -> children.addAll(children(content)));
		} else if (name.equals("AlternateContent")) {
			child(element, "Choice").or(() -> child(element, "Fallback")).ifPresent(choice -> children.addAll(children(choice)));
		} else if (!name.equals("del") && !name.equals("moveFrom")) {
			children.add(element);
		}
	}

	/** The first element of a name anywhere below. */
	static Optional<Element> below(Element parent, String name) {
		return Optional.ofNullable((Element) parent.getElementsByTagNameNS("*", name).item(0));
	}

	static boolean is(Node node, String name) {
		return name.equals(node.getLocalName());
	}

	/** The value of an attribute by its local name; an empty text if there is none. */
	static String attribute(Element element, String name) {
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			Node attribute = attributes.item(i);
			if (name.equals(attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName())) {
				return attribute.getNodeValue();
			}
		}
		return "";
	}

	/** The attribute {@code val} of a child; an empty text if there is none. */
	static String value(Element parent, String... path) {
		return child(parent, path).map(child -> attribute(child, "val")).orElse("");
	}

	/** Whether a child says yes. */
	static boolean isOn(Element parent, String name) {
		return child(parent, name).filter(Markup::isOn).isPresent();
	}

	/** Whether an element that is there says yes. */
	static boolean isOn(Element element) {
		return !Set.of("0", "false", "off", "none").contains(attribute(element, "val"));
	}

	/** A number of an attribute; {@code otherwise} if there is none. Newer files may name a unit. */
	static double number(String text, double otherwise) {
		try {
			if (text.endsWith("pt")) {
				return Double.parseDouble(text.substring(0, text.length() - 2)) / TWIP;
			}
			return text.isEmpty() ? otherwise : Double.parseDouble(text.replace("%", ""));
		} catch (NumberFormatException broken) {
			return otherwise;
		}
	}

	/** A length in points of an attribute in twips. */
	static double points(Element element, String attribute) {
		return number(attribute(element, attribute), 0) * TWIP;
	}
}
