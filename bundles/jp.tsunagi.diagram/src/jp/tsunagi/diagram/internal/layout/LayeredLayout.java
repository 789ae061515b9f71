package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Routing;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Lays out a whole diagram in layers, across the borders of containers, with ways for its edges. */
final class LayeredLayout {

	private static final double MARGIN = 20;

	private final DiagramView view;

	private final NodeSizes sizes;

	private final LayoutChoice choice;

	private final Arrangement arrangement;

	private final Map<ViewNode, ElkNode> nodes = new LinkedHashMap<>();

	private final Map<ViewNode, Bounds> prints = new HashMap<>();

	private final Set<ViewEdge> backward = new HashSet<>();

	LayeredLayout(DiagramView view, NodeSizes sizes, LayoutChoice choice, Arrangement arrangement) {
		this.view = view;
		this.sizes = sizes;
		this.choice = choice;
		this.arrangement = arrangement;
	}

	/** Whether a diagram can be laid out in layers in a time that somebody waits. */
	static boolean isSmallEnough(DiagramView view) {
		long visible = view.elements().stream().filter(ViewElement::isVisible).count();
		return visible <= 3 * LevelLayout.LARGE_LAYERED;
	}

	void run(IProgressMonitor monitor) {
		ElkNode root = ElkGraphUtil.createGraph();
		configure(root);
		root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, true);
		root.setProperty(CoreOptions.ASPECT_RATIO, Packing.PAPER);
		root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
		root.setProperty(CoreOptions.EDGE_ROUTING, routing());
		add(view.nodes(), root);
		Map<ViewNode, Integer> order = new HashMap<>();
		nodes.keySet().forEach(node -> order.put(node, order.size()));
		Map<ViewEdge, ElkEdge> edges = new LinkedHashMap<>();
		view.edges().stream().filter(edge -> edge.isVisible() && edge.sourceNode() != edge.targetNode()).forEach(edge -> {
			if (nodes.get(end(edge.sourceNode())) != nodes.get(end(edge.targetNode()))) {
				edges.put(edge, line(edge, order));
			}
		});
		Elk.run(root, monitor);
		nodes.forEach(this::place);
		edges.forEach((edge, line) -> arrangement.bend(edge.key(), backward.contains(edge) ? bends(line).reversed() : bends(line)));
		new Folding(view, sizes, arrangement, isVertical()).fold();
	}

	/** Options are not inherited by what is inside. */
	private void configure(ElkNode graph) {
		Elk.configure(graph, LayoutChoice.LAYERED, ElkDefaults.with(choice, LayoutChoice.LAYERED, 0));
		graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
	}

	private boolean isVertical() {
		String direction = choice.options().getOrDefault(CoreOptions.DIRECTION.getId(), "");
		return direction.equals(Direction.DOWN.name()) || direction.equals(Direction.UP.name());
	}

	/** A line without a direction, or with both, leads from what comes first in the diagram. */
	private ElkEdge line(ViewEdge edge, Map<ViewNode, Integer> order) {
		ElkNode source = nodes.get(end(edge.sourceNode()));
		ElkNode target = nodes.get(end(edge.targetNode()));
		boolean directed = edge.style().sourceArrow() == Arrow.NONE ^ edge.style().targetArrow() == Arrow.NONE;
		boolean backwards = !directed && order.get(end(edge.sourceNode())) > order.get(end(edge.targetNode()));
		ElkEdge line = backwards ? ElkGraphUtil.createSimpleEdge(target, source) : ElkGraphUtil.createSimpleEdge(source, target);
		edge.style().center().map(style -> sizes.edgeLabel(edge.label(), style)).filter(text -> !text.isEmpty()).ifPresent(text -> {
			ElkLabel label = ElkGraphUtil.createLabel(line);
			label.setDimensions(text.width(), text.height());
			label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
		});
		if (backwards) {
			backward.add(edge);
		}
		return line;
	}

	private EdgeRouting routing() {
		long orthogonal = view.edges().stream().filter(edge -> edge.style().routing() != Routing.STRAIGHT).count();
		return orthogonal * 2 > view.edges().size() && !choice.isCurved() ? EdgeRouting.ORTHOGONAL
				: EdgeRouting.POLYLINE;
	}

	/** Lines of a list are laid out by their list. */
	private static ViewNode end(ViewNode node) {
		return node.parent().filter(parent -> parent.presentation() != ChildPresentation.FREE).map(LayeredLayout::end).orElse(node);
	}

	private void add(Collection<ViewNode> among, ElkNode parent) {
		among.stream().filter(ViewElement::isVisible).forEach(node -> {
			ElkNode box = ElkGraphUtil.createNode(parent);
			nodes.put(node, box);
			if (node.presentation() == ChildPresentation.FREE && node.children().stream().anyMatch(ViewElement::isVisible)) {
				Size natural = sizes.natural(node);
				configure(box);
				box.setProperty(CoreOptions.PADDING, new ElkPadding(sizes.header(node) + 4, Containers.PADDING,
						Containers.PADDING, Containers.PADDING));
				box.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
				// the kernel turns graphs that go up or down, but not this
				box.setProperty(CoreOptions.NODE_SIZE_MINIMUM, isVertical() ? new KVector(natural.height(), natural.width())
						: new KVector(natural.width(), natural.height()));
				add(node.children(), box);
			} else {
				Size size = new Containers(sizes, arrangement).needed(node, origin -> sizes.natural(node), this::stacked);
				Bounds print = sizes.footprint(node, new Bounds(0, 0, size.width(), size.height()));
				prints.put(node, print);
				arrangement.place(node.key(), new Bounds(0, 0, size.width(), size.height()));
				box.setDimensions(print.width(), print.height());
			}
		});
	}

	private Size stacked(ViewNode part) {
		return new Containers(sizes, arrangement).needed(part, origin -> sizes.natural(part), this::stacked);
	}

	private void place(ViewNode node, ElkNode box) {
		Bounds print = prints.get(node);
		if (print == null) {
			arrangement.place(node.key(), new Bounds(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
		} else {
			Size size = arrangement.bounds(node.key()).orElseThrow().size();
			arrangement.place(node.key(), Bounds.at(new Point(box.getX() - print.x(), box.getY() - print.y()), size));
		}
	}

	/**
	 * What the way of a line must go through. From a bend of horizontal and vertical pieces follows where they start and end; of
	 * a straight one its middle says it. Of other lines start and end are told, since they need not lead from middle to middle.
	 */
	private static List<Point> bends(ElkEdge line) {
		List<Point> bends = new ArrayList<>();
		Point origin = origin(line.getContainingNode());
		for (ElkEdgeSection section : line.getSections()) {
			bends.add(origin.plus(section.getStartX(), section.getStartY()));
			section.getBendPoints().forEach(bend -> bends.add(origin.plus(bend.getX(), bend.getY())));
			bends.add(origin.plus(section.getEndX(), section.getEndY()));
		}
		if (!isOrthogonal(bends)) {
			return bends;
		}
		return bends.size() > 2 ? bends.subList(1, bends.size() - 1)
				: List.of(new Point((bends.getFirst().x() + bends.getLast().x()) / 2, (bends.getFirst().y() + bends.getLast().y()) / 2));
	}

	private static boolean isOrthogonal(List<Point> way) {
		for (int i = 1; i < way.size(); i++) {
			if (Math.abs(way.get(i).x() - way.get(i - 1).x()) > 0.1 && Math.abs(way.get(i).y() - way.get(i - 1).y()) > 0.1) {
				return false;
			}
		}
		return !way.isEmpty();
	}

	/** Where the container is that the points of a line count from. */
	private static Point origin(ElkNode container) {
		Point origin = new Point(0, 0);
		for (ElkNode around = container; around != null && around.getParent() != null; around = around.getParent()) {
			origin = origin.plus(around.getX(), around.getY());
		}
		return origin;
	}
}
