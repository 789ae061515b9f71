package jp.tsunagi.office.template.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.tag.Tag;
import jp.tsunagi.office.template.tag.TagTree;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** A template as it was read: its texts, which runs are tags, and what they repeat. */
final class WordSource {

	private final Map<TextKind, Map<String, Document>> texts;

	private final WordStyles styles;

	private final Map<Element, Tag> tags = new IdentityHashMap<>();

	private final Map<Node, List<Range>> ranges = new IdentityHashMap<>();

	private final Set<Element> marks = new HashSet<>();

	private final Map<String, Integer> order = new HashMap<>();

	private final List<TagTree<Element>> trees = new ArrayList<>();

	private final List<TemplateFinding> findings = new ArrayList<>();

	private WordSource(Map<TextKind, Map<String, Document>> texts, WordStyles styles) {
		this.texts = texts;
		this.styles = styles;
	}

	static WordSource read(OPCPackage file) throws IOException, InvalidFormatException {
		Map<TextKind, Map<String, Document>> texts = new LinkedHashMap<>();
		for (TextKind kind : TextKind.values()) {
			texts.put(kind, new LinkedHashMap<>());
			for (PackagePart part : file.getPartsByContentType(kind.contentType())) {
				texts.get(kind).put(part.getPartName().getName(), PartXml.parse(part.getInputStream()));
			}
		}
		WordSource source = new WordSource(texts, WordStyles.read(file));
		source.prepare();
		Unfillable.find(file, (place, message) -> source.findings.add(new TemplateFinding(place, message)));
		return source;
	}

	private void prepare() {
		texts.values().stream().flatMap(some -> some.values().stream()).map(Document::getDocumentElement).forEach(root -> {
			tags.putAll(TagRuns.separate(root));
			WordXml.all(root, "p").stream().filter(paragraph -> TagRuns.isMarks(paragraph, tags)).forEach(marks::add);
		});
		for (TextKind kind : List.of(TextKind.BODY, TextKind.HEADER, TextKind.FOOTER)) {
			texts.get(kind).values().forEach(text -> pair(text.getDocumentElement()));
		}
		texts.values().stream().flatMap(some -> some.values().stream())
				.forEach(text -> Unfillable.find(text.getDocumentElement(), tags, this::complain));
	}

	/** Finds what belongs together in a text; notes belong to where they are referred to. */
	private void pair(Element root) {
		List<Element> runs = new ArrayList<>();
		collect(root, runs);
		runs.forEach(run -> order.putIfAbsent(place(run), order.size()));
		TagTree<Element> tree = new TagTree<>(this::place);
		runs.forEach(run -> tree.add(tags.get(run), run));
		tree.end();
		trees.add(tree);
		ranges.putAll(new RangeFinder(tags, runs, this::complain).find(tree.parts()));
	}

	private void collect(Element element, List<Element> runs) {
		for (Element child : PartXml.children(element)) {
			if (tags.containsKey(child)) {
				runs.add(child);
			} else {
				note(child).ifPresentOrElse(note -> collect(note, runs), () -> collect(child, runs));
			}
		}
	}

	private void complain(Element element, String message) {
		findings.add(new TemplateFinding(place(element), message));
	}

	private String place(Element element) {
		String text = texts.entrySet().stream().filter(kind -> kind.getValue().containsValue(element.getOwnerDocument()))
				.map(kind -> kind.getKey().label()).findFirst().orElseThrow();
		return new Places(styles.headings()).name(element, text);
	}

	/** The texts of that kind, by the names of their parts. */
	Map<String, Document> texts(TextKind kind) {
		return texts.get(kind);
	}

	/** The text with the sizes of pages. */
	Element body() {
		return texts.get(TextKind.BODY).values().iterator().next().getDocumentElement();
	}

	/** The note that an element refers to. */
	Optional<Element> note(Element reference) {
		return Stream.of(TextKind.FOOTNOTES, TextKind.ENDNOTES).filter(kind -> kind.isReference(reference))
				.flatMap(kind -> texts.get(kind).values().stream())
				.flatMap(text -> PartXml.children(text.getDocumentElement()).stream())
				.filter(note -> note.getAttributeNS(WordXml.W, "id").equals(reference.getAttributeNS(WordXml.W, "id"))).findFirst();
	}

	/** The tag that a run is. */
	Optional<Tag> tag(Node run) {
		return Optional.ofNullable(tags.get(run));
	}

	/** What is repeated from here on, the outer before the inner. */
	List<Range> ranges(Node first) {
		return ranges.getOrDefault(first, List.of());
	}

	/** Whether a paragraph was only there for the tags in it, and not for a new page. */
	boolean isMark(Node paragraph) {
		return marks.contains(paragraph) && WordXml.child(paragraph, "pPr").stream().flatMap(format -> PartXml.children(format).stream())
				.noneMatch(each -> WordXml.is(each, "sectPr") || WordXml.is(each, "pageBreakBefore"));
	}

	/** Whether a paragraph tells people what to write. */
	boolean isGuidance(Element paragraph) {
		return WordXml.value(paragraph, "val", "pPr", "pStyle").filter(styles.guidance()::contains).isPresent();
	}

	/** All that is wrong, in the order of the text. */
	List<TemplateFinding> findings(Scope blank) {
		return Stream.concat(trees.stream().flatMap(tree -> tree.findings(blank).stream()), findings.stream()).distinct()
				.sorted(Comparator.comparingInt(finding -> order.getOrDefault(finding.place(), 0))).toList();
	}
}
