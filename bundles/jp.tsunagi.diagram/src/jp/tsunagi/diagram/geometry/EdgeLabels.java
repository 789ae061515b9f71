package jp.tsunagi.diagram.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.tsunagi.diagram.geometry.EdgeLabel.Part;
import jp.tsunagi.diagram.layout.NodeLabel;
import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.layout.TextBlock;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LabelStyle;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** The labels of the edges of a diagram; after a change only those of what has moved find new places. */
final class EdgeLabels {

	/** In diagrams with more edges than this labels may stand on other lines: nobody could tell lines apart anyway. */
	private static final int CAREFUL = 2500;

	private final Geometry geometry;

	private final NodeSizes sizes;

	private final Map<ViewEdge, List<EdgeLabel>> placed = new HashMap<>();

	private final Map<ViewNode, List<Bounds>> obstacles = new HashMap<>();

	private final Set<ViewElement> pending = new LinkedHashSet<>();

	private LabelPlacement placement;

	EdgeLabels(Geometry geometry, NodeSizes sizes) {
		this.geometry = geometry;
		this.sizes = sizes;
	}

	List<EdgeLabel> of(ViewEdge edge) {
		if (placement == null) {
			placement = new LabelPlacement();
			pending.addAll(geometry.view().elements());
		}
		if (!pending.isEmpty()) {
			List<ViewElement> waiting = pending.stream().filter(ViewElement::isVisible).toList();
			pending.clear();
			waiting.forEach(this::addObstacle);
			// short edges have the fewest places to choose from
			waiting.stream().filter(ViewEdge.class::isInstance).map(ViewEdge.class::cast)
					.sorted(Comparator.comparingDouble(this::reach)).forEach(this::place);
		}
		return placed.getOrDefault(edge, List.of());
	}

	private double reach(ViewEdge edge) {
		Route route = geometry.route(edge);
		return route.start().distance(route.end());
	}

	void forget() {
		placement = null;
		placed.clear();
		obstacles.clear();
		pending.clear();
	}

	/** Before their places change: forgets the labels of edges, and that nodes are in the way of labels. */
	void forget(Set<ViewElement> affected) {
		if (placement == null) {
			return;
		}
		for (ViewElement element : affected) {
			switch (element) {
				case ViewNode node -> Optional.ofNullable(obstacles.remove(node)).orElse(List.of())
						.forEach(bounds -> placement.remove(bounds, node));
				case ViewEdge edge -> {
					placement.removeRoute(edge);
					Optional.ofNullable(placed.remove(edge)).orElse(List.of())
							.forEach(label -> placement.remove(label.box(), id(edge, label.part())));
				}
			}
		}
		pending.addAll(affected);
		// an edge with another end is another element with the same key
		pending.removeIf(element -> geometry.view().element(element.key()).filter(shown -> shown == element).isEmpty());
	}

	private void addObstacle(ViewElement element) {
		switch (element) {
			case ViewNode node -> {
				List<Bounds> own = new ArrayList<>();
				if (!node.isContainer()) {
					own.add(geometry.bounds(node));
				}
				geometry.label(node).map(NodeLabel::bounds).ifPresent(own::add);
				own.forEach(bounds -> placement.addNode(bounds, node));
				obstacles.put(node, own);
			}
			case ViewEdge edge -> {
				if (geometry.view().edges().size() <= CAREFUL) {
					placement.addRoute(geometry.route(edge), edge);
				}
			}
		}
	}

	private void place(ViewEdge edge) {
		List<EdgeLabel> own = new ArrayList<>();
		place(edge, Part.CENTER, edge.label(), edge.style().center(), own);
		place(edge, Part.BEGIN, edge.beginLabel(), edge.style().begin(), own);
		place(edge, Part.END, edge.endLabel(), edge.style().end(), own);
		placed.put(edge, own);
	}

	private void place(ViewEdge edge, Part part, String label, Optional<LabelStyle> style, List<EdgeLabel> own) {
		if (style.isPresent() && !label.isBlank()) {
			TextBlock text = sizes.edgeLabel(label, style.get());
			Bounds box = placement.place(geometry.route(edge), edge, part, text, id(edge, part));
			own.add(new EdgeLabel(part, text, style.get(), box));
		}
	}

	private static Object id(ViewEdge edge, Part part) {
		return edge.key() + ' ' + part;
	}
}
