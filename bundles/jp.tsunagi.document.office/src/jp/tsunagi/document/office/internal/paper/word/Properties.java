package jp.tsunagi.document.office.internal.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

/**
 * What is said of a paragraph, a run or a table: by the document, by styles and by itself.
 *
 * @param levels from the weakest to the strongest
 */
record Properties(List<Element> levels) {

	/** Nothing is said. */
	static final Properties NONE = new Properties(List.of());

	/** These, and stronger ones. */
	Properties and(List<Element> stronger) {
		List<Element> all = new ArrayList<>(levels);
		all.addAll(stronger);
		return new Properties(List.copyOf(all));
	}

	/** These, and one that is stronger, if there is one. */
	Properties and(Optional<Element> stronger) {
		return and(stronger.stream().toList());
	}

	/** The strongest of a name. */
	Optional<Element> last(String name) {
		return levels.reversed().stream().flatMap(level -> Markup.child(level, name).stream()).findFirst();
	}

	/** An attribute of the strongest of a name that has it; an empty text if none has. */
	String attribute(String name, String attribute) {
		return levels.reversed().stream().flatMap(level -> Markup.child(level, name).stream())
				.map(element -> Markup.attribute(element, attribute)).filter(value -> !value.isEmpty()).findFirst().orElse("");
	}

	String value(String name) {
		return attribute(name, "val");
	}

	boolean isOn(String name) {
		return last(name).filter(Markup::isOn).isPresent();
	}

	/** A length in points; 0 if nothing is said. */
	double points(String name, String attribute) {
		return Markup.number(attribute(name, attribute), 0) * Markup.TWIP;
	}
}
