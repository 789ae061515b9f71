package jp.tsunagi.diagram.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.LabelStyle.Format;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/**
 * What the colours, pictures and lines of a diagram mean; only of what is to be seen in it.
 *
 * @param entries in the order of the diagram, nodes before lines
 */
public record Legend(List<Entry> entries) {

	/** No legend. */
	public static final Legend NONE = new Legend(List.of());

	/** A line of a legend. */
	public sealed interface Entry {

		/** What it says. */
		String label();
	}

	/** Nodes of one kind. */
	public record Node(String label, NodeStyle style) implements Entry {
	}

	/** Edges of one look. */
	public record Line(String label, EdgeStyle style) implements Entry {
	}

	/** Copies the list. */
	public Legend {
		entries = List.copyOf(entries);
	}

	/**
	 * The legend of what {@code view} shows.
	 *
	 * @param mappingLabel how the mapping of an element is called; a kind from the vocabulary says more and comes before it
	 */
	public static Legend of(DiagramView view, Function<ViewElement, String> mappingLabel) {
		return of(view, mappingLabel, element -> "");
	}

	/**
	 * The legend of what {@code view} shows.
	 *
	 * @param mappingLabel how the mapping of an element is called; a kind from the vocabulary says more and comes before it
	 * @param look what the look of an element says besides its kind; empty for nothing
	 */
	public static Legend of(DiagramView view, Function<ViewElement, String> mappingLabel, Function<ViewElement, String> look) {
		List<Entry> entries = new ArrayList<>(nodes(view.elements(), mappingLabel));
		Map<String, Entry> looks = new LinkedHashMap<>();
		Map<String, List<ViewEdge>> byMapping = new LinkedHashMap<>();
		for (ViewElement element : view.elements()) {
			String word = element.isVisible() ? look.apply(element) : "";
			switch (element) {
				case ViewNode node when !word.isEmpty() && !isRow(node) -> looks.putIfAbsent(word, new Node(word, node.style()));
				case ViewEdge edge when !word.isEmpty() && !(looks.get(word) instanceof Node) ->
						looks.putIfAbsent(word, new Line(word, edge.style()));
				case ViewEdge edge when edge.isVisible() ->
						byMapping.computeIfAbsent(edge.mapping(), none -> new ArrayList<>()).add(edge);
				default -> { }
			}
		}
		looks.values().stream().filter(Node.class::isInstance).forEach(entries::add);
		looks.values().stream().filter(Line.class::isInstance).forEach(entries::add);
		byMapping.values().forEach(edges -> entries.addAll(LineLanguage.entries(edges, mappingLabel.apply(edges.getFirst()))));
		return new Legend(entries.stream().filter(entry -> !entry.label().isBlank()).distinct().toList());
	}

	private static Collection<Entry> nodes(Collection<ViewElement> elements, Function<ViewElement, String> mappingLabel) {
		Map<String, NodeStyle> styles = new LinkedHashMap<>();
		for (ViewElement element : elements) {
			if (element instanceof ViewNode node && node.isVisible() && !isRow(node)) {
				String label = kind(node.target()).orElseGet(() -> mappingLabel.apply(node));
				styles.merge(label, node.style(), Legend::plainer);
			}
		}
		return styles.entrySet().stream().<Entry>map(style -> new Node(style.getKey(), style.getValue())).toList();
	}

	private static boolean isRow(ViewNode node) {
		return node.parent().filter(parent -> parent.presentation() == ChildPresentation.LIST).isPresent();
	}

	/** Of two looks of one kind the one that says nothing but the kind. */
	private static NodeStyle plainer(NodeStyle one, NodeStyle other) {
		return oddities(other) < oddities(one) ? other : one;
	}

	private static int oddities(NodeStyle style) {
		return (style.border().line() == LineStyle.SOLID ? 0 : 2) + (style.label().formats().contains(Format.ITALIC) ? 1 : 0)
				+ (style.label().formats().contains(Format.STRIKE_THROUGH) ? 1 : 0);
	}

	/** The kind or category that the vocabulary of the element's project has for it. */
	private static Optional<String> kind(EObject element) {
		return element.eClass().getEAllAttributes().stream()
				.flatMap(feature -> TermList.of(feature).flatMap(list -> Optional.ofNullable(element.eGet(feature))
						.flatMap(id -> Vocabularies.of(element).term(list, id.toString()))).stream())
				.map(Term::label).findFirst();
	}
}
