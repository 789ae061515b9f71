package jp.tsunagi.diagram.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.tsunagi.diagram.geometry.Route.Bend;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Routing;
import jp.tsunagi.diagram.view.ViewEdge;

/** Finds the ways of edges between nodes whose places are known. */
final class EdgeRoutes {

	/** Between parallel edges, in pixels. */
	private static final double SPACING = 22;

	/** Parallel edges never bulge more than this part of their length. */
	private static final double BULGE = 0.6;

	private static final double LOOP = 18;

	private static final double LOOP_STEP = 9;

	/** Which of the edges between the same two nodes an edge is. */
	record Lane(int index, int count) {

		/** How far it is from the middle, in pixels. */
		double offset(double room) {
			double widest = (count - 1) / 2.0 * SPACING;
			double spacing = widest > room ? SPACING * room / widest : SPACING;
			return (index - (count - 1) / 2.0) * spacing;
		}
	}

	private EdgeRoutes() {
	}

	/** The way of {@code edge}; {@code curved} asks for curves where it bends. */
	static Route of(ViewEdge edge, Bounds source, Bounds target, List<Point> bends, Lane lane, boolean curved) {
		if (edge.sourceNode() == edge.targetNode()) {
			return loop(source, bends, lane);
		}
		ShapeBorder from = new ShapeBorder(edge.sourceNode().style().shape(), source);
		ShapeBorder to = new ShapeBorder(edge.targetNode().style().shape(), target);
		boolean orthogonal = edge.style().routing() != Routing.STRAIGHT && !curved;
		if (holds(source, target) || holds(target, source)) {
			return nested(source, target, bends);
		}
		if (!bends.isEmpty()) {
			return along(from, to, bends, orthogonal, curved);
		}
		return orthogonal ? orthogonal(source, target, lane) : direct(from, to, source, target, lane, isReversed(edge));
	}

	/** Edges of both directions share their lanes, so they are counted from the same side. */
	private static boolean isReversed(ViewEdge edge) {
		return edge.sourceNode().key().compareTo(edge.targetNode().key()) > 0;
	}

	private static Route along(ShapeBorder from, ShapeBorder to, List<Point> bends, boolean orthogonal, boolean curved) {
		List<Point> points = new ArrayList<>(bends);
		finish(points, to, orthogonal);
		Collections.reverse(points);
		finish(points, from, orthogonal);
		Collections.reverse(points);
		return new Route(points, curved ? Bend.CURVED : orthogonal ? Bend.ROUNDED : Bend.SHARP);
	}

	/** Lets a way end at a node: in its last point if that lies on the border. Points in the node are none of the way's. */
	private static void finish(List<Point> points, ShapeBorder node, boolean orthogonal) {
		while (points.size() > 1 && node.holds(points.getLast()) && node.holds(points.get(points.size() - 2))) {
			points.removeLast();
		}
		if (!node.holds(points.getLast())) {
			points.add(orthogonal ? node.straightTo(points.getLast()) : node.toward(points.getLast()));
		} else if (!node.isAtBorder(points.getLast()) && points.size() > 1) {
			points.removeLast();
			points.add(orthogonal ? node.straightTo(points.getLast()) : node.toward(points.getLast()));
		}
	}

	private static Route direct(ShapeBorder from, ShapeBorder to, Bounds source, Bounds target, Lane lane, boolean reversed) {
		Point start = source.center();
		Point end = target.center();
		double length = start.distance(end);
		double offset = lane.offset(length * BULGE / 2) * (reversed ? -1 : 1);
		if (length == 0 || offset == 0) {
			return new Route(List.of(from.toward(end), to.toward(start)), Bend.SHARP);
		}
		Point middle = new Point((start.x() + end.x()) / 2 - (end.y() - start.y()) / length * offset,
				(start.y() + end.y()) / 2 + (end.x() - start.x()) / length * offset);
		return new Route(List.of(from.toward(middle), middle, to.toward(middle)), Bend.CURVED);
	}

	private static Route orthogonal(Bounds source, Bounds target, Lane lane) {
		double across = gap(source.x(), source.width(), target.x(), target.width());
		double down = gap(source.y(), source.height(), target.y(), target.height());
		if (across >= down) {
			return flipped(vertical(flipped(source), flipped(target), lane));
		}
		return vertical(source, target, lane);
	}

	/** From bottom to top or the other way round. */
	private static Route vertical(Bounds source, Bounds target, Lane lane) {
		boolean downwards = source.center().y() <= target.center().y();
		double startY = downwards ? source.y() + source.height() : source.y();
		double endY = downwards ? target.y() : target.y() + target.height();
		double left = Math.max(source.x(), target.x());
		double right = Math.min(source.x() + source.width(), target.x() + target.width());
		if (right - left > SPACING / 2) {
			double x = (left + right) / 2 + lane.offset((right - left) / 2);
			return new Route(List.of(new Point(x, startY), new Point(x, endY)), Bend.SHARP);
		}
		double startX = source.center().x() + lane.offset(source.width() / 2);
		double endX = target.center().x() + lane.offset(target.width() / 2);
		double middle = (startY + endY) / 2 + lane.offset(Math.abs(endY - startY) / 2);
		return new Route(List.of(new Point(startX, startY), new Point(startX, middle), new Point(endX, middle),
				new Point(endX, endY)), Bend.ROUNDED);
	}

	private static double gap(double one, double oneSize, double other, double otherSize) {
		return Math.max(one - other - otherSize, other - one - oneSize);
	}

	private static Bounds flipped(Bounds bounds) {
		return new Bounds(bounds.y(), bounds.x(), bounds.height(), bounds.width());
	}

	private static Route flipped(Route route) {
		return new Route(route.points().stream().map(point -> new Point(point.y(), point.x())).toList(), route.bend());
	}

	private static Route loop(Bounds node, List<Point> bends, Lane lane) {
		double reach = LOOP + lane.index() * LOOP_STEP;
		double right = node.x() + node.width();
		double inset = Math.min(LOOP, Math.min(node.width(), node.height()) / 2) + lane.index();
		List<Point> points = new ArrayList<>();
		points.add(new Point(right - inset, node.y()));
		if (bends.isEmpty()) {
			points.add(new Point(right - inset, node.y() - reach));
			points.add(new Point(right + reach, node.y() - reach));
			points.add(new Point(right + reach, node.y() + inset));
		} else {
			points.addAll(bends);
		}
		points.add(new Point(right, node.y() + inset));
		return new Route(points, Bend.ROUNDED);
	}

	private static boolean holds(Bounds outer, Bounds inner) {
		return outer.x() <= inner.x() && outer.y() <= inner.y() && outer.x() + outer.width() >= inner.x() + inner.width()
				&& outer.y() + outer.height() >= inner.y() + inner.height();
	}

	/** Between a container and what it holds: from the side of the one to the nearest side of the other. */
	private static Route nested(Bounds source, Bounds target, List<Point> bends) {
		boolean outwards = holds(target, source);
		Bounds outer = outwards ? target : source;
		Point middle = (outwards ? source : target).center();
		double left = middle.x() - outer.x();
		double right = outer.x() + outer.width() - middle.x();
		Bounds inner = outwards ? source : target;
		boolean leftwards = left < right;
		Point onOuter = new Point(leftwards ? outer.x() : outer.x() + outer.width(), middle.y());
		Point onInner = new Point(leftwards ? inner.x() : inner.x() + inner.width(), middle.y());
		List<Point> points = new ArrayList<>();
		points.add(outwards ? onInner : onOuter);
		points.addAll(bends);
		points.add(outwards ? onOuter : onInner);
		return new Route(points, Bend.SHARP);
	}
}
