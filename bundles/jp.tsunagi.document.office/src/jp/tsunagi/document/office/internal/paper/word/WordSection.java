package jp.tsunagi.document.office.internal.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

/**
 * A part of a document that has paper of its own.
 *
 * @param properties what is said of it
 */
record WordSection(List<Element> blocks, Element properties) {

	/** The sections of a document, from its start to its end; those that differ in columns only are one. */
	static List<WordSection> all(Element body) {
		List<WordSection> sections = new ArrayList<>();
		List<Element> blocks = new ArrayList<>();
		for (Element block : Markup.children(body)) {
			Optional<Element> end = Markup.is(block, "sectPr") ? Optional.of(block) : Markup.child(block, "pPr", "sectPr");
			if (!Markup.is(block, "sectPr")) {
				blocks.add(block);
			}
			if (end.isPresent()) {
				add(sections, new WordSection(List.copyOf(blocks), end.get()));
				blocks.clear();
			}
		}
		if (!blocks.isEmpty()) {
			add(sections, new WordSection(blocks, body.getOwnerDocument().createElementNS(null, "sectPr")));
		}
		return sections;
	}

	private static void add(List<WordSection> sections, WordSection next) {
		WordSection last = sections.isEmpty() ? null : sections.getLast();
		boolean goesOn = last != null && Markup.value(next.properties, "type").equals("continuous")
				&& PageSetup.of(next.properties).isLike(PageSetup.of(last.properties));
		if (goesOn) {
			List<Element> both = new ArrayList<>(last.blocks);
			both.addAll(next.blocks);
			sections.set(sections.size() - 1, new WordSection(both, last.properties));
		} else {
			sections.add(next);
		}
	}

	/** The id of the part with a header or footer; empty if this section names none. */
	Optional<String> furniture(String kind, String type) {
		return Markup.children(properties, kind + "Reference").stream()
				.filter(reference -> Markup.attribute(reference, "type").equals(type))
				.map(reference -> Markup.attribute(reference, "id")).findFirst();
	}

	/** Whether its first page has a header and footer of its own. */
	boolean hasTitlePage() {
		return Markup.isOn(properties, "titlePg");
	}
}
