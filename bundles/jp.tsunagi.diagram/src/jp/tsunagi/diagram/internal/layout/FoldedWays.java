package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** The ways of lines after {@link Folding}: around what now stands before a row, and between rows. */
final class FoldedWays {

	/** Between a way and the nodes that it passes. */
	private static final double BESIDE = 6;

	private final DiagramView view;

	private final Arrangement arrangement;

	private final boolean vertical;

	private final Map<ViewNode, Point> before = new HashMap<>();

	private final Map<ViewNode, Cell> cells = new HashMap<>();

	/**
	 * Where a node stands in a grid.
	 *
	 * @param rows all of the grid
	 * @param row its own
	 * @param width of each column
	 */
	private record Cell(List<List<ViewNode>> rows, int row, double width) {
	}

	FoldedWays(DiagramView view, Arrangement arrangement, boolean vertical) {
		this.view = view;
		this.arrangement = arrangement;
		this.vertical = vertical;
		view.elements().stream().filter(ViewElement::isVisible).forEach(element -> {
			if (element instanceof ViewNode node && arrangement.bounds(node.key()).isPresent()) {
				before.put(node, bounds(node).corner());
			}
		});
	}

	/** Where a node is in the diagram. */
	private Bounds bounds(ViewNode node) {
		Bounds own = arrangement.bounds(node.key()).orElse(new Bounds(0, 0, 0, 0));
		return node.parent().map(this::bounds).map(around -> own.moved(around.x(), around.y())).orElse(own);
	}

	/** Whether lines lead from one of {@code nodes}, or what is in it, to another. */
	boolean connect(Collection<ViewNode> nodes) {
		return view.edges().stream().anyMatch(edge -> among(edge.sourceNode(), nodes).filter(source -> among(edge.targetNode(), nodes)
				.filter(target -> target != source).isPresent()).isPresent());
	}

	private static Optional<ViewNode> among(ViewNode inner, Collection<ViewNode> nodes) {
		return nodes.contains(inner) ? Optional.of(inner) : inner.parent().flatMap(around -> among(around, nodes));
	}

	private static boolean isIn(ViewNode inner, ViewNode container) {
		return inner == container || inner.parent().filter(around -> isIn(around, container)).isPresent();
	}

	/** How high the labels are of lines that come into {@code container}. */
	List<Double> labels(ViewNode container, NodeSizes sizes) {
		return view.edges().stream().filter(edge -> edge.isVisible() && !edge.label().isBlank()
				&& isIn(edge.sourceNode(), container) != isIn(edge.targetNode(), container))
				.flatMap(edge -> edge.style().center().stream().map(style -> sizes.edgeLabel(edge.label(), style).height())).toList();
	}

	/** Says which nodes stand in rows and columns, all as wide as {@code cell}. */
	void setGrid(List<List<ViewNode>> rows, double cell) {
		for (int i = 0; i < rows.size(); i++) {
			Cell own = new Cell(rows, i, cell);
			rows.get(i).forEach(node -> cells.put(node, own));
		}
	}

	/** Ways between nodes that have moved together move with them, others are found anew. */
	void bend() {
		view.edges().stream().filter(ViewElement::isVisible).forEach(edge -> {
			Point source = moved(edge.sourceNode());
			boolean together = source.distance(moved(edge.targetNode())) < 0.1;
			arrangement.bend(edge.key(), together
					? arrangement.bends(edge.key()).stream().map(bend -> bend.plus(source.x(), source.y())).toList() : way(edge));
		});
	}

	private Point moved(ViewNode node) {
		Point now = bounds(node).corner();
		Point was = before.getOrDefault(node, now);
		return new Point(now.x() - was.x(), now.y() - was.y());
	}

	private List<Point> way(ViewEdge edge) {
		if (!vertical) {
			return betweenBands(edge);
		}
		List<Point> way = new ArrayList<>(intoGrid(edge.sourceNode(), edge.targetNode()).reversed());
		way.addAll(intoGrid(edge.targetNode(), edge.sourceNode()));
		return way;
	}

	/** From outside of a grid through the gaps between its columns to the row of a node. */
	private List<Point> intoGrid(ViewNode node, ViewNode other) {
		Cell cell = cells.get(node);
		if (cell == null || cells.get(other) != null && cells.get(other).rows() == cell.rows()) {
			return List.of();
		}
		Bounds own = bounds(node);
		Point from = bounds(other).center();
		boolean down = from.y() < own.y();
		List<ViewNode> passed = (down ? cell.rows().subList(0, cell.row()) : cell.rows().subList(cell.row() + 1, cell.rows().size()))
				.stream().flatMap(List::stream).toList();
		if (passed.isEmpty()) {
			return List.of();
		}
		Bounds obstacle = passed.stream().map(this::bounds).reduce(Bounds::union).orElseThrow();
		int rows = down ? cell.row() : cell.rows().size() - 1 - cell.row();
		double aside = cell.width() / 2 + rows * BESIDE;
		double x = own.center().x() + (from.x() < own.center().x() ? -aside : aside);
		double near = obstacle.y() - BESIDE;
		double far = obstacle.y() + obstacle.height() + BESIDE;
		return List.of(new Point(x, down ? near : far), new Point(x, down ? far : near));
	}

	/** As the eye goes from the end of one line of a text to the start of the next. */
	private List<Point> betweenBands(ViewEdge edge) {
		Bounds source = bounds(edge.sourceNode());
		Bounds target = bounds(edge.targetNode());
		Optional<ViewNode> around = edge.targetNode().parent().filter(parent -> !isIn(edge.sourceNode(), parent));
		Bounds outer = around.map(this::bounds).orElse(target);
		double y = outer.y() - Folding.ROW_GAP / 2;
		if (y >= source.y() + source.height()) {
			Point out = new Point(source.center().x(), y);
			// not through the heading
			double x = outer.x() + Containers.PADDING / 2;
			return around.isEmpty() ? List.of(out, new Point(target.center().x(), y))
					: List.of(out, new Point(x, y), new Point(x, target.center().y()));
		}
		double x = outer.x() - Containers.PADDING;
		return x > source.x() + source.width() ? List.of(new Point(x, source.center().y()), new Point(x, target.center().y())) : List.of();
	}
}
