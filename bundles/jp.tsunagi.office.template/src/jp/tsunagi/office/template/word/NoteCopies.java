package jp.tsunagi.office.template.word;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.internal.Filling;

/** The notes of a document: each copy of a reference has one of its own, filled in like the text around the reference. */
final class NoteCopies {

	/** Notes up to this number are the lines above notes. */
	private static final int LAST_SEPARATOR = 10;

	private final WordSource source;

	private final Map<TextKind, WordCopy> copies = new EnumMap<>(TextKind.class);

	private final Map<TextKind, Integer> last = new EnumMap<>(TextKind.class);

	NoteCopies(WordSource source) {
		this.source = source;
	}

	/** Begins the notes of that kind with the lines above them. */
	void begin(TextKind kind, Document notes, WordCopy copy, Filling filling) {
		copies.put(kind, copy);
		Element root = copy.copyEmpty(notes.getDocumentElement());
		copy.result().appendChild(root);
		PartXml.children(notes.getDocumentElement()).stream()
				.filter(note -> !Set.of("", "normal").contains(note.getAttributeNS(WordXml.W, "type")))
				.forEach(separator -> copy.copy(separator, root, filling));
	}

	/** The notes of that kind. */
	Document result(TextKind kind) {
		return copies.get(kind).result();
	}

	/** Copies the note that an element refers to, if it does. */
	void refer(Element reference, Element copy, Filling filling) {
		Optional<TextKind> kind = copies.keySet().stream().filter(each -> each.isReference(reference)).findFirst();
		if (kind.isEmpty()) {
			return;
		}
		source.note(reference).ifPresent(note -> {
			String id = Integer.toString(last.merge(kind.get(), LAST_SEPARATOR, (number, ignored) -> number + 1));
			Element root = copies.get(kind.get()).result().getDocumentElement();
			copies.get(kind.get()).copy(note, root, filling);
			((Element) root.getLastChild()).setAttributeNS(WordXml.W, "w:id", id);
			copy.setAttributeNS(WordXml.W, "w:id", id);
		});
	}
}
