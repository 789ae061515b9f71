package jp.tsunagi.diagram.geometry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jp.tsunagi.diagram.geometry.EdgeRoutes.Lane;
import jp.tsunagi.diagram.layout.NodeLabel;
import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/**
 * Where everything of a diagram is, worked out when it is asked for and remembered until it is said to have changed. To be
 * used by one thread at a time.
 */
public final class Geometry {

	private final DiagramView view;

	private final Arrangement arrangement;

	private final NodeSizes sizes;

	private final boolean curved;

	private final Map<ViewNode, Bounds> bounds = new HashMap<>();

	private final Map<ViewNode, Optional<NodeLabel>> labels = new HashMap<>();

	private final Map<ViewEdge, Route> routes = new HashMap<>();

	private final EdgeLabels edgeLabels;

	/**
	 * The geometry of {@code view} with its elements where {@code arrangement} says.
	 *
	 * @param curved whether edges are curves where they bend
	 */
	public Geometry(DiagramView view, Arrangement arrangement, TextMeasure measure, boolean curved) {
		this.view = view;
		this.arrangement = arrangement;
		this.sizes = new NodeSizes(measure);
		this.curved = curved;
		this.edgeLabels = new EdgeLabels(this, sizes);
	}

	/** The diagram. */
	public DiagramView view() {
		return view;
	}

	/** Where a node is; one that has no place yet is in the left upper corner. */
	public Bounds bounds(ViewNode node) {
		Bounds known = bounds.get(node);
		if (known == null) {
			known = located(node);
			bounds.put(node, known);
		}
		return known;
	}

	private Bounds located(ViewNode node) {
		Optional<Bounds> around = node.parent().map(this::bounds);
		if (node.parent().map(ViewNode::presentation).filter(ChildPresentation.LIST::equals).isPresent()) {
			return row(node, node.parent().orElseThrow(), around.orElseThrow());
		}
		Bounds own = arrangement.bounds(node.key()).orElseGet(() -> Bounds.at(new Point(0, 0), sizes.natural(node)));
		return around.map(container -> own.moved(container.x(), container.y())).orElse(own);
	}

	private Bounds row(ViewNode item, ViewNode list, Bounds around) {
		double top = around.y() + sizes.header(list);
		for (ViewNode before : list.children()) {
			if (before == item) {
				break;
			}
			top += before.isVisible() ? sizes.row(before) : 0;
		}
		return new Bounds(around.x(), top, around.width(), sizes.row(item));
	}

	/** Where the label of a node is; empty if it shows none. */
	public Optional<NodeLabel> label(ViewNode node) {
		return labels.computeIfAbsent(node, labelled -> sizes.label(labelled, bounds(labelled)));
	}

	/** How high the part of a container is that holds its label. */
	public double header(ViewNode container) {
		return sizes.header(container);
	}

	/** The way of an edge. */
	public Route route(ViewEdge edge) {
		Route known = routes.get(edge);
		if (known == null) {
			known = EdgeRoutes.of(edge, bounds(edge.sourceNode()), bounds(edge.targetNode()), arrangement.bends(edge.key()),
					lane(edge), curved);
			routes.put(edge, known);
		}
		return known;
	}

	private Lane lane(ViewEdge edge) {
		List<ViewEdge> parallel = parallel(edge);
		return new Lane(Math.max(0, parallel.indexOf(edge)), parallel.size());
	}

	/** The edges between the same two nodes that were not bent by hand or layout, in both directions. */
	private List<ViewEdge> parallel(ViewEdge edge) {
		ViewNode source = edge.sourceNode();
		ViewNode target = edge.targetNode();
		ViewNode quiet = degree(source) <= degree(target) ? source : target;
		ViewNode other = quiet == source ? target : source;
		Stream<ViewEdge> incoming = source == target ? Stream.of()
				: quiet.incoming().stream().filter(tie -> tie.sourceNode() == other);
		return Stream.concat(quiet.outgoing().stream().filter(tie -> tie.targetNode() == other), incoming)
				.filter(tie -> tie.isVisible() && arrangement.bends(tie.key()).isEmpty())
				.sorted(Comparator.comparing(ViewEdge::key)).toList();
	}

	private static int degree(ViewNode node) {
		return node.outgoing().size() + node.incoming().size();
	}

	/** The labels of an edge, where they are in nobody's way. */
	public List<EdgeLabel> labels(ViewEdge edge) {
		return edgeLabels.of(edge);
	}

	/** The smallest rectangle around everything that is to be seen; empty if nothing is. */
	public Optional<Bounds> extent() {
		return view.elements().stream().filter(ViewElement::isVisible).flatMap(this::extents).reduce(Bounds::union);
	}

	private Stream<Bounds> extents(ViewElement element) {
		return switch (element) {
			case ViewNode node -> Stream.concat(Stream.of(bounds(node)), label(node).map(NodeLabel::bounds).stream());
			case ViewEdge edge -> Stream.concat(Stream.of(route(edge).outline().bounds()), labels(edge).stream().map(EdgeLabel::box));
		};
	}

	/** Forgets everything. */
	public void forget() {
		bounds.clear();
		labels.clear();
		routes.clear();
		edgeLabels.forget();
	}

	/**
	 * Forgets where some elements are, and what depends on it; labels of the edges among it find new places between the other labels.
	 *
	 * @return all elements that may be elsewhere now
	 */
	public Set<ViewElement> forget(Set<ViewElement> changed) {
		Set<ViewElement> affected = new LinkedHashSet<>();
		changed.forEach(element -> affect(element, affected));
		edgeLabels.forget(affected);
		for (ViewElement element : affected) {
			switch (element) {
				case ViewNode node -> {
					bounds.remove(node);
					labels.remove(node);
				}
				case ViewEdge edge -> routes.remove(edge);
			}
		}
		return affected;
	}

	private void affect(ViewElement element, Set<ViewElement> affected) {
		switch (element) {
			case ViewNode node -> {
				affected.add(node);
				affected.addAll(node.outgoing());
				affected.addAll(node.incoming());
				node.children().forEach(child -> affect(child, affected));
			}
			case ViewEdge edge -> {
				affected.add(edge);
				affected.addAll(parallel(edge));
			}
		}
	}
}
