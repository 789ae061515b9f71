package jp.tsunagi.document.office.internal.paper.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;

/** Footnotes and endnotes; both stand at the foot of the page. */
final class WordNotes {

	private final Map<String, Element> notes = new HashMap<>();

	WordNotes(WordFile file) throws IOException {
		add(file.root("wordprocessingml.footnotes+xml"), "footnote");
		add(file.root("wordprocessingml.endnotes+xml"), "endnote");
	}

	private void add(Optional<Element> root, String kind) {
		root.ifPresent(all -> Markup.children(all, kind).forEach(note -> notes.put(kind + Markup.attribute(note, "id"), note)));
	}

	/** The note that a reference leads to. */
	Optional<Element> find(Element reference) {
		return Optional.ofNullable(notes.get(reference.getLocalName().replace("Reference", "") + Markup.attribute(reference, "id")));
	}
}
