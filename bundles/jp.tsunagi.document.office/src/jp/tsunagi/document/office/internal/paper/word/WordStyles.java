package jp.tsunagi.document.office.internal.paper.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;

/** The styles of a file, each with those that it is based on. */
final class WordStyles {

	private final Map<String, Element> styles = new HashMap<>();

	/** By type, what holds where no style is named. */
	private final Map<String, String> defaults = new HashMap<>();

	private final Optional<Element> document;

	private final Map<String, List<Element>> lineages = new HashMap<>();

	WordStyles(WordFile file) throws IOException {
		Optional<Element> root = file.root("wordprocessingml.styles+xml");
		document = root.flatMap(styles -> Markup.child(styles, "docDefaults"));
		if (root.isPresent()) {
			Markup.children(root.get(), "style").forEach(this::add);
		}
	}

	private void add(Element style) {
		String id = Markup.attribute(style, "styleId");
		styles.put(id, style);
		if (Set.of("1", "true", "on").contains(Markup.attribute(style, "default"))) {
			defaults.put(Markup.attribute(style, "type"), id);
		}
	}

	/** What the document says of all paragraphs ({@code pPr}) or runs ({@code rPr}). */
	Properties ofDocument(String kind) {
		return Properties.NONE.and(document.flatMap(all -> Markup.child(all, kind + "Default", kind)));
	}

	/** The style that holds for a paragraph or table that names {@code id}, which may be empty. */
	String effective(String type, String id) {
		return styles.containsKey(id) ? id : defaults.getOrDefault(type, "");
	}

	/** A style and those that it is based on, the last one of these first. */
	List<Element> lineage(String id) {
		return lineages.computeIfAbsent(id, this::findLineage);
	}

	private List<Element> findLineage(String id) {
		Deque<Element> lineage = new ArrayDeque<>();
		Set<String> seen = new HashSet<>();
		for (String next = id; styles.containsKey(next) && seen.add(next); next = Markup.value(styles.get(next), "basedOn")) {
			lineage.addFirst(styles.get(next));
		}
		return List.copyOf(lineage);
	}

	/** What a style and those that it is based on say of a kind such as {@code pPr}. */
	List<Element> said(String id, String... path) {
		return lineage(id).stream().flatMap(style -> Markup.child(style, path).stream()).toList();
	}
}
