package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Breaks the layers of what is very wide into rows that a page can hold: first in containers, then those of the diagram itself. */
final class Folding {

	/** Nothing is done up to this ratio of width to height. */
	static final double WIDE = 2.4;

	/** A container up to this width, in pixels, can be read on a page. */
	private static final double PAGE = 1100;

	/** What leads from left to right is folded beyond this width, if it is a mere chain: a tree were no longer one. */
	static final double CHAIN = 640;

	/** What rows and gaps take besides the nodes. */
	private static final double LOOSE = 1.35;

	static final double GAP = 28;

	/** Between rows. */
	static final double ROW_GAP = 44;

	/** Above and below a label of a line between rows. */
	private static final double LABEL_GAP = 17;

	/** How much room labels of lines get between rows of the diagram, at most. */
	private static final double MOST_LABELS = 60;

	private final DiagramView view;

	private final NodeSizes sizes;

	private final Arrangement arrangement;

	private final boolean vertical;

	private final FoldedWays ways;

	/** A folding of {@code view}, whose layers lie below each other if {@code vertical}, else beside each other. */
	Folding(DiagramView view, NodeSizes sizes, Arrangement arrangement, boolean vertical) {
		this.view = view;
		this.sizes = sizes;
		this.arrangement = arrangement;
		this.vertical = vertical;
		this.ways = new FoldedWays(view, arrangement, vertical);
	}

	void fold() {
		if (fold(Optional.empty(), view.nodes())) {
			ways.bend();
		}
	}

	/** Says whether it has moved anything. */
	private boolean fold(Optional<ViewNode> container, Collection<ViewNode> among) {
		Map<ViewNode, Bounds> before = prints(among);
		boolean changed = false;
		for (ViewNode node : before.keySet()) {
			changed |= node.presentation() == ChildPresentation.FREE && fold(Optional.of(node), node.children());
		}
		Bounds all = before.values().stream().reduce(Bounds::union).orElse(new Bounds(0, 0, 1, 1));
		boolean wide = all.width() > WIDE * all.height() && before.size() > 2;
		if (vertical ? !changed && (!wide || container.isPresent() && all.width() <= PAGE)
				: !changed && (all.width() <= Math.max(CHAIN, WIDE * all.height()))) {
			return false;
		}
		Map<ViewNode, Bounds> prints = prints(among);
		Point origin = container.map(node -> new Point(Containers.PADDING, sizes.header(node) + 4)).orElse(all.corner());
		List<List<ViewNode>> layers = layers(before);
		Map<ViewNode, Point> corners = vertical ? stacked(container, layers, prints, origin)
				: Bands.corners(layers, before, prints, origin);
		if (corners.isEmpty()) {
			return false;
		}
		corners.forEach((node, corner) -> move(node, corner.x() - prints.get(node).x(), corner.y() - prints.get(node).y()));
		container.ifPresent(this::fit);
		return true;
	}

	private Map<ViewNode, Bounds> prints(Collection<ViewNode> nodes) {
		Map<ViewNode, Bounds> prints = new LinkedHashMap<>();
		nodes.stream().filter(ViewElement::isVisible).forEach(node -> arrangement.bounds(node.key())
				.ifPresent(bounds -> prints.put(node, sizes.footprint(node, bounds))));
		return prints;
	}

	private void move(ViewNode node, double dx, double dy) {
		arrangement.bounds(node.key()).ifPresent(bounds -> arrangement.place(node.key(), bounds.moved(Math.rint(dx), Math.rint(dy))));
	}

	/** Makes a container as large as what it holds now needs. */
	private void fit(ViewNode container) {
		Bounds held = prints(container.children()).values().stream().reduce(Bounds::union).orElseThrow();
		Size natural = sizes.natural(container);
		double width = Math.max(natural.width(), held.x() + held.width() + Containers.PADDING);
		move(container.children(), Math.max(0, (width - 2 * Containers.PADDING - held.width()) / 2));
		arrangement.bounds(container.key()).ifPresent(bounds -> arrangement.place(container.key(), Bounds.at(bounds.corner(),
				new Size(width, held.y() + held.height() + Containers.PADDING))));
	}

	private void move(Collection<ViewNode> nodes, double dx) {
		nodes.forEach(node -> move(node, dx, 0));
	}

	/** Nodes of one layer, in their order; those that nothing connects in the order of the diagram. */
	private List<List<ViewNode>> layers(Map<ViewNode, Bounds> prints) {
		List<List<ViewNode>> layers = new ArrayList<>();
		List<ViewNode> inOrder = prints.keySet().stream()
				.sorted(Comparator.comparingDouble(node -> start(prints.get(node)) + length(prints.get(node)) / 2)).toList();
		double end = -Double.MAX_VALUE;
		for (ViewNode node : inOrder) {
			Bounds print = prints.get(node);
			if (layers.isEmpty() || start(print) + length(print) / 2 > end) {
				layers.add(new ArrayList<>());
				end = start(print) + length(print);
			}
			layers.getLast().add(node);
		}
		List<ViewNode> order = List.copyOf(prints.keySet());
		layers.forEach(layer -> layer.sort(ways.connect(order) ? Comparator.comparingDouble(
				node -> vertical ? prints.get(node).x() : prints.get(node).y()) : Comparator.comparingInt(order::indexOf)));
		return layers;
	}

	/** Where something starts, seen in the direction of the layers. */
	private double start(Bounds bounds) {
		return vertical ? bounds.y() : bounds.x();
	}

	private double length(Bounds bounds) {
		return vertical ? bounds.height() : bounds.width();
	}

	static double max(Stream<Double> values) {
		return values.mapToDouble(Double::doubleValue).max().orElse(0);
	}

	/** How wide all of them are if they stand in rows, with that ratio of width to height. */
	static double width(Map<ViewNode, Bounds> prints, double gap, double rowGap, double ratio) {
		double area = prints.values().stream().mapToDouble(print -> (print.width() + gap) * (print.height() + rowGap)).sum();
		return Math.max(max(prints.values().stream().map(Bounds::width)), Math.sqrt(area * ratio));
	}

	/** Layers below each other, each in as many rows as it needs. */
	private Map<ViewNode, Point> stacked(Optional<ViewNode> container, List<List<ViewNode>> layers, Map<ViewNode, Bounds> prints,
			Point origin) {
		double label = container.map(node -> max(ways.labels(node, sizes).stream())).orElse(0.0);
		double between = layers.stream().flatMap(List::stream).mapToDouble(
				node -> ways.labels(node, sizes).stream().mapToDouble(height -> height / 2).sum()).max().orElse(0);
		double rowGap = container.isEmpty() ? ROW_GAP + Math.min(between, MOST_LABELS)
				: Math.max(ROW_GAP, label > 0 ? label + 2 * LABEL_GAP : 0);
		// of a container is only a part of the page, with others above and below
		double width = container.isPresent() ? width(prints, GAP, rowGap, WIDE) : width(prints, 0, 0, LOOSE * Packing.PAPER);
		Map<ViewNode, Point> corners = new HashMap<>();
		// lines come in from above
		double y = origin.y() + (label > 0 ? label + LABEL_GAP : 0);
		for (List<ViewNode> layer : layers) {
			List<List<ViewNode>> rows = rows(layer, prints, width);
			double cell = container.isPresent() && rows.size() > 1
					? max(layer.stream().map(node -> prints.get(node).width())) : 0;
			for (List<ViewNode> row : rows) {
				double length = cell > 0 ? width : row.stream().mapToDouble(node -> prints.get(node).width() + GAP).sum() - GAP;
				double x = origin.x() + (width - length) / 2;
				for (ViewNode node : row) {
					double taken = cell > 0 ? cell : prints.get(node).width();
					corners.put(node, new Point(x + (taken - prints.get(node).width()) / 2, y));
					x += taken + GAP;
				}
				y += max(row.stream().map(node -> prints.get(node).height())) + rowGap;
			}
			if (cell > 0) {
				ways.setGrid(rows, cell);
			}
		}
		return corners;
	}

	/** As few rows as fit into the width, all about as long. */
	private static List<List<ViewNode>> rows(List<ViewNode> layer, Map<ViewNode, Bounds> prints, double width) {
		double length = layer.stream().mapToDouble(node -> prints.get(node).width() + GAP).sum();
		double each = length / Math.ceil(length / (width + GAP));
		List<List<ViewNode>> rows = new ArrayList<>();
		double x = Double.MAX_VALUE;
		for (ViewNode node : layer) {
			if (x + prints.get(node).width() / 2 > each) {
				rows.add(new ArrayList<>());
				x = 0;
			}
			rows.getLast().add(node);
			x += prints.get(node).width() + GAP;
		}
		return rows;
	}
}
