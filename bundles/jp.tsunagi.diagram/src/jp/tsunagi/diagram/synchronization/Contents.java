package jp.tsunagi.diagram.synchronization;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.Border;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.LabelStyle;
import jp.tsunagi.diagram.view.LabelStyle.Alignment;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Routing;
import jp.tsunagi.diagram.view.Shape;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Gives elements of a diagram their style, label and tooltip, and says whether they are left out. */
final class Contents {

	/** What is computed of an element that is there. */
	static final Set<Part> PARTS = EnumSet.of(Part.STYLE, Part.TEXT, Part.SEMANTIC_ELEMENTS, Part.FILTER);

	/** How a node looks that the specification has no style for. */
	static final NodeStyle PLAIN_NODE = new NodeStyle(Shape.SQUARE, Rgb.WHITE, Optional.empty(),
			new Border(1, Rgb.BLACK, LineStyle.SOLID), 0, Optional.empty(),
			new LabelStyle(8, Set.of(), Rgb.BLACK, Alignment.CENTER, Optional.empty()), false, OptionalInt.empty(), OptionalInt.empty(),
			false);

	/** How an edge looks that the specification has no style for. */
	static final EdgeStyle PLAIN_EDGE = new EdgeStyle(Rgb.BLACK, LineStyle.SOLID, 1, Arrow.NONE, Arrow.NONE, Routing.STRAIGHT,
			Optional.empty(), Optional.empty(), Optional.empty());

	private final Evaluations evaluations;

	private final DiagramView view;

	private final Map<ViewElement, Look> looks = new HashMap<>();

	/** The filters that are on, in the order of the specification. */
	private List<CompiledFilter> filters = List.of();

	private final Set<String> hidden = new LinkedHashSet<>();

	Contents(Evaluations evaluations, DiagramView view) {
		this.evaluations = evaluations;
		this.view = view;
	}

	void setFilters(List<CompiledFilter> active) {
		filters = active;
	}

	List<CompiledFilter> filters() {
		return filters;
	}

	/** The keys of what somebody has hidden; those of elements that are not there stay. */
	Set<String> hidden() {
		return hidden;
	}

	/** Computes {@code parts} of an element. */
	void refresh(ViewElement element, CompiledMapping mapping, Set<Part> parts, Recorder recorder) {
		Scope scope = Scope.of(element, view.root());
		Object before = recorder.isNew(element) ? element : state(element);
		boolean wasShown = !element.isFiltered() && !element.isHidden();
		boolean otherLook = parts.contains(Part.STYLE) && restyle(element, mapping, scope);
		if (otherLook || parts.contains(Part.TEXT)) {
			write(element, scope);
		}
		if (parts.contains(Part.SEMANTIC_ELEMENTS)) {
			element.setSemanticElements(semanticElements(element, mapping, scope));
		}
		if (parts.contains(Part.FILTER)) {
			element.setFiltered(filters.stream().anyMatch(filter -> filter.leavesOut(element, evaluations, view.root())));
			element.setHidden(hidden.contains(element.key()));
		}
		if (wasShown == (element.isFiltered() || element.isHidden())) {
			recorder.visibilityChanged(element);
		} else if (!recorder.isNew(element) && !before.equals(state(element))) {
			recorder.changed(element);
		}
	}

	/** Chooses and computes the style; returns whether another one was chosen. */
	private boolean restyle(ViewElement element, CompiledMapping mapping, Scope scope) {
		EObject target = element.target();
		Optional<? extends Look> look = mapping.choice().best(evaluations, target, scope);
		switch (element) {
			case ViewNode node -> node.setStyle(look.map(NodeLook.class::cast)
					.map(style -> style.style(evaluations, target, scope)).orElse(PLAIN_NODE));
			case ViewEdge edge -> edge.setStyle(look.map(EdgeLook.class::cast)
					.map(style -> style.style(evaluations, target, scope)).orElse(PLAIN_EDGE));
		}
		Look former = looks.get(element);
		if (former == look.orElse(null)) {
			return false;
		}
		look.ifPresentOrElse(chosen -> looks.put(element, chosen), () -> looks.remove(element));
		return true;
	}

	private void write(ViewElement element, Scope scope) {
		EObject target = element.target();
		switch (looks.get(element)) {
			case NodeLook look -> {
				element.setLabel(evaluations.text(look.label(), target, scope));
				element.setTooltip(evaluations.text(look.tooltip(), target, scope));
			}
			case EdgeLook look when element instanceof ViewEdge edge -> {
				edge.setLabel(evaluations.text(look.center(), target, scope));
				edge.setEndLabels(evaluations.text(look.begin(), target, scope), evaluations.text(look.end(), target, scope));
			}
			case null, default -> {
				element.setLabel("");
				element.setTooltip("");
			}
		}
	}

	private List<EObject> semanticElements(ViewElement element, CompiledMapping mapping, Scope scope) {
		if (mapping.semanticElements().isEmpty()) {
			return mapping instanceof CompiledEdges edge && !edge.hasElements() ? List.of() : List.of(element.target());
		}
		return evaluations.elements(mapping.semanticElements(), element.target(), scope);
	}

	void forgetAll() {
		looks.clear();
	}

	void forget(ViewElement element) {
		looks.remove(element);
	}

	/** The elements that the filters or the user leave out, anew. */
	void refreshShown(Iterable<ViewElement> elements, Recorder recorder) {
		for (ViewElement element : elements) {
			boolean shown = !element.isFiltered() && !element.isHidden();
			element.setFiltered(filters.stream().anyMatch(filter -> filter.leavesOut(element, evaluations, view.root())));
			element.setHidden(hidden.contains(element.key()));
			if (shown == (element.isFiltered() || element.isHidden())) {
				recorder.visibilityChanged(element);
			}
		}
	}

	/** Everything that can be seen or asked of an element and may change. */
	private static Object state(ViewElement element) {
		return switch (element) {
			case ViewNode node -> List.of(node.style(), node.label(), node.tooltip(), node.semanticElements());
			case ViewEdge edge -> List.of(edge.style(), edge.label(), edge.tooltip(), edge.semanticElements(), edge.beginLabel(),
					edge.endLabel());
		};
	}
}
