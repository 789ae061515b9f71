package jp.tsunagi.diagram.ui.internal.keyboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Where a key leads in a diagram: to what lies on that side, along ties, into containers and out of them. */
public enum Way {

	/** What lies to the left. */
	LEFT(-1, 0),
	/** What lies to the right. */
	RIGHT(1, 0),
	/** What lies above. */
	UP(0, -1),
	/** What lies below. */
	DOWN(0, 1),
	/** The next tie of a node, clockwise; from a tie, the next one of the node that one came from. */
	NEXT_TIE(0, 0),
	/** The former tie. */
	FORMER_TIE(0, 0),
	/** The other end of a tie; of a container, the first node in it. */
	INTO(0, 0),
	/** The end of a tie that one came from; of a node, its container. */
	OUT(0, 0);

	/** How much more it costs to go aside than to go ahead. */
	private static final double ASIDE = 2.5;

	/** Up to this slope something counts as level. */
	private static final double LEVEL = 0.25;

	private final int dx;

	private final int dy;

	Way(int dx, int dy) {
		this.dx = dx;
		this.dy = dy;
	}

	/**
	 * Where this way leads.
	 *
	 * @param from where one is
	 * @param origin the node that one was at last, for ties
	 * @param siblings what lies beside {@code from}
	 * @param places where nodes are, in the coordinates of the diagram
	 * @return empty if there is nothing on this way
	 */
	public Optional<ViewElement> follow(ViewElement from, Optional<ViewNode> origin, Collection<ViewNode> siblings,
			Function<ViewNode, Bounds> places) {
		return switch (this) {
			case LEFT, RIGHT, UP, DOWN -> switch (from) {
				case ViewNode node -> beside(places.apply(node), node, siblings, places);
				case ViewEdge edge -> end(edge, origin, places);
			};
			case NEXT_TIE, FORMER_TIE -> tie(from, origin, places);
			case INTO -> switch (from) {
				case ViewNode node -> node.children().stream().filter(ViewNode::isVisible).map(ViewElement.class::cast).findFirst();
				case ViewEdge edge -> Optional.of(near(edge, origin) == edge.sourceNode() ? edge.targetNode() : edge.sourceNode());
			};
			case OUT -> switch (from) {
				case ViewNode node -> node.parent().map(ViewElement.class::cast);
				case ViewEdge edge -> Optional.of(near(edge, origin));
			};
		};
	}

	private Optional<ViewElement> beside(Bounds start, ViewNode from, Collection<ViewNode> siblings, Function<ViewNode, Bounds> places) {
		Point here = start.center();
		return siblings.stream().filter(node -> node != from && node.isVisible())
				.filter(node -> isThatWay(here, places.apply(node).center()))
				.min(Comparator.comparingDouble(node -> cost(here, places.apply(node).center()))).map(ViewElement.class::cast);
	}

	/** What lies almost level with it is beside, not above or below. */
	private boolean isThatWay(Point here, Point there) {
		return ahead(here, there) > aside(here, there) * LEVEL;
	}

	private double ahead(Point here, Point there) {
		return (there.x() - here.x()) * dx + (there.y() - here.y()) * dy;
	}

	private double aside(Point here, Point there) {
		return Math.abs((there.x() - here.x()) * dy) + Math.abs((there.y() - here.y()) * dx);
	}

	private double cost(Point here, Point there) {
		return ahead(here, there) + ASIDE * aside(here, there);
	}

	/** Of a tie, the end that lies on that side. */
	private Optional<ViewElement> end(ViewEdge edge, Optional<ViewNode> origin, Function<ViewNode, Bounds> places) {
		Point source = places.apply(edge.sourceNode()).center();
		Point target = places.apply(edge.targetNode()).center();
		double difference = ahead(source, target);
		return difference == 0 ? Optional.of(near(edge, origin))
				: Optional.of(difference > 0 ? edge.targetNode() : edge.sourceNode());
	}

	private Optional<ViewElement> tie(ViewElement from, Optional<ViewNode> origin, Function<ViewNode, Bounds> places) {
		ViewNode node = from instanceof ViewEdge edge ? near(edge, origin) : (ViewNode) from;
		List<ViewEdge> ties = Stream.concat(node.outgoing().stream(), node.incoming().stream()).distinct().filter(ViewEdge::isVisible)
				.sorted(Comparator.comparingDouble(edge -> angle(node, edge, places))).toList();
		if (ties.isEmpty()) {
			return Optional.empty();
		}
		int index = from instanceof ViewEdge edge ? ties.indexOf(edge) + (this == NEXT_TIE ? 1 : -1) : this == NEXT_TIE ? 0 : -1;
		return Optional.of(ties.get(Math.floorMod(index, ties.size())));
	}

	/** Clockwise from the top. */
	private static double angle(ViewNode node, ViewEdge edge, Function<ViewNode, Bounds> places) {
		ViewNode other = edge.sourceNode() == node ? edge.targetNode() : edge.sourceNode();
		Point here = places.apply(node).center();
		Point there = places.apply(other).center();
		double angle = Math.atan2(there.x() - here.x(), here.y() - there.y());
		return angle < 0 ? angle + 2 * Math.PI : angle;
	}

	private static ViewNode near(ViewEdge edge, Optional<ViewNode> origin) {
		return origin.filter(node -> node == edge.targetNode()).orElse(edge.sourceNode());
	}
}
