package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Breaks the layers of a very wide diagram into rows that a page can hold. */
final class Folding {

	/** Nothing is done up to this ratio of width to height. */
	private static final double WIDE = 2.4;

	/** What rows and gaps take besides the nodes. */
	private static final double LOOSE = 1.35;

	private static final double GAP = 28;

	private static final double ROW_GAP = 44;

	private final DiagramView view;

	private final Arrangement arrangement;

	private final Map<ViewNode, Bounds> prints = new HashMap<>();

	Folding(DiagramView view, NodeSizes sizes, Arrangement arrangement) {
		this.view = view;
		this.arrangement = arrangement;
		view.nodes().stream().filter(ViewElement::isVisible).forEach(node -> arrangement.bounds(node.key())
				.ifPresent(bounds -> prints.put(node, sizes.footprint(node, bounds))));
	}

	void fold() {
		Bounds all = prints.values().stream().reduce(Bounds::union).orElse(new Bounds(0, 0, 1, 1));
		if (prints.size() < 3 || all.width() <= WIDE * all.height()) {
			return;
		}
		double area = prints.values().stream().mapToDouble(print -> print.width() * print.height()).sum();
		double widest = prints.values().stream().mapToDouble(Bounds::width).max().orElse(0);
		double width = Math.max(widest, Math.sqrt(area * LOOSE * Packing.PAPER));
		Map<ViewNode, Point> moves = new HashMap<>();
		double y = all.y();
		for (List<ViewNode> layer : layers()) {
			for (List<ViewNode> row : rows(layer, width)) {
				y += put(row, all.x(), width, y, moves) + ROW_GAP;
			}
		}
		moves.forEach((node, move) -> arrangement.bounds(node.key())
				.ifPresent(bounds -> arrangement.place(node.key(), bounds.moved(Math.rint(move.x()), Math.rint(move.y())))));
		bend(moves);
	}

	/** Nodes side by side, from left to right; those that nothing connects in the order of the diagram. */
	private List<List<ViewNode>> layers() {
		List<List<ViewNode>> layers = new ArrayList<>();
		List<ViewNode> fromTop = view.nodes().stream().filter(prints::containsKey)
				.sorted(Comparator.comparingDouble(node -> prints.get(node).center().y())).toList();
		double bottom = -Double.MAX_VALUE;
		for (ViewNode node : fromTop) {
			if (layers.isEmpty() || prints.get(node).center().y() > bottom) {
				layers.add(new ArrayList<>());
				bottom = prints.get(node).y() + prints.get(node).height();
			}
			layers.getLast().add(node);
		}
		boolean connected = view.edges().stream().anyMatch(edge -> top(edge.sourceNode()) != top(edge.targetNode()));
		List<ViewNode> order = List.copyOf(view.nodes());
		layers.forEach(layer -> layer.sort(connected ? Comparator.comparingDouble(node -> prints.get(node).x())
				: Comparator.comparingInt(order::indexOf)));
		return layers;
	}

	private static ViewNode top(ViewNode node) {
		return node.parent().map(Folding::top).orElse(node);
	}

	/** As few rows as fit into the width, all about as long. */
	private List<List<ViewNode>> rows(List<ViewNode> layer, double width) {
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

	/** Puts a row in the middle of the width; says how high it is. */
	private double put(List<ViewNode> row, double left, double width, double top, Map<ViewNode, Point> moves) {
		double length = row.stream().mapToDouble(node -> prints.get(node).width() + GAP).sum() - GAP;
		double x = left + (width - length) / 2;
		for (ViewNode node : row) {
			Bounds print = prints.get(node);
			moves.put(node, new Point(x - print.x(), top - print.y()));
			x += print.width() + GAP;
		}
		return row.stream().mapToDouble(node -> prints.get(node).height()).max().orElse(0);
	}

	/** Lines within a node go with it, others go straight. */
	private void bend(Map<ViewNode, Point> moves) {
		view.edges().forEach(edge -> {
			ViewNode around = top(edge.sourceNode());
			Point move = moves.get(around);
			boolean inside = around == top(edge.targetNode()) && move != null;
			arrangement.bend(edge.key(), inside ? arrangement.bends(edge.key()).stream()
					.map(bend -> bend.plus(Math.rint(move.x()), Math.rint(move.y()))).toList() : List.of());
		});
	}
}
