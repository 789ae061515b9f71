package jp.tsunagi.diagram.geometry;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.tsunagi.diagram.geometry.EdgeLabel.Part;
import jp.tsunagi.diagram.internal.space.Grid;
import jp.tsunagi.diagram.layout.TextBlock;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/**
 * Finds places for the labels of edges: on or beside their lines, not on a node, not on another label, on other lines only
 * where it cannot be helped. Each label takes the best place that is left, so the order in which they come matters.
 */
final class LabelPlacement {

	private static final double CELL = 80;

	/** Between labels, and between a label and a node. */
	private static final double GAP = 2;

	/** Between a label and the line beside it. */
	private static final double BESIDE = 3;

	/** How far apart the places are that are tried along a line. */
	private static final double STEP = 12;

	/** At most so many places are tried along one line. */
	private static final int TRIES = 40;

	/** What a crossed line costs, in pixels from the best place. */
	private static final double CROSSING = 60;

	/** Further away from the best place than this, in pixels, each pixel costs a quarter. */
	private static final double NEAR = 60;

	/** What it costs to stand beside the line. */
	private static final double OFF_LINE = 14;

	/** How far away a label may be put if there is no place at its line. */
	private static final double FAR = 240;

	/** Which edge a line belongs to. */
	private record Segment(Point from, Point to, Object edge) {
	}

	private record Candidate(Bounds box, double cost) {
	}

	private final Grid<Object> obstacles = new Grid<>(CELL);

	private final Grid<Segment> lines = new Grid<>(CELL);

	private final Map<Object, List<Segment>> segments = new HashMap<>();

	/** Says where a node is, so that labels stay away. */
	void addNode(Bounds bounds, Object node) {
		obstacles.add(bounds, node);
	}

	/** Says where an edge is, so that the labels of others stay away if they can. */
	void addRoute(Route route, Object edge) {
		List<Point> points = route.flattened();
		List<Segment> own = new ArrayList<>();
		for (int i = 0; i + 1 < points.size(); i++) {
			Segment segment = new Segment(points.get(i), points.get(i + 1), edge);
			own.add(segment);
			lines.addLine(segment.from(), segment.to(), segment);
		}
		segments.put(edge, own);
	}

	/** Says that an edge is no longer where it was. */
	void removeRoute(Object edge) {
		List<Segment> own = segments.remove(edge);
		if (own != null) {
			own.forEach(segment -> lines.removeLine(segment.from(), segment.to(), segment));
		}
	}

	/** A place for a label of {@code edge}, which from now on is taken. */
	Bounds place(Route route, Object edge, Part part, TextBlock text, Object label) {
		Walk walk = new Walk(route.flattened());
		Bounds best = null;
		double lowest = Double.MAX_VALUE;
		for (Candidate candidate : candidates(walk, part, text)) {
			if (candidate.cost() < lowest && isFree(candidate.box())) {
				double cost = candidate.cost() + CROSSING * crossings(candidate.box(), edge);
				if (cost < lowest) {
					lowest = cost;
					best = candidate.box();
				}
			}
		}
		Bounds box = best != null ? best : nearby(walk.at(wanted(walk, part, text)), text);
		obstacles.add(box, label);
		return box;
	}

	/** Frees the place of a node or a label. */
	void remove(Bounds box, Object thing) {
		obstacles.remove(box, thing);
	}

	private boolean isFree(Bounds box) {
		return obstacles.isFree(box.grown(GAP));
	}

	private static double wanted(Walk walk, Part part, TextBlock text) {
		double margin = Math.min(walk.length() / 2, Math.max(text.width(), text.height()) / 2 + BESIDE);
		return switch (part) {
			case BEGIN -> margin;
			case CENTER -> walk.length() / 2;
			case END -> walk.length() - margin;
		};
	}

	private static List<Candidate> candidates(Walk walk, Part part, TextBlock text) {
		double wanted = wanted(walk, part, text);
		double step = Math.max(STEP, walk.length() / TRIES);
		List<Candidate> candidates = new ArrayList<>();
		for (double position = wanted % step; position <= walk.length(); position += step) {
			double distance = Math.abs(position - wanted);
			double away = Math.min(distance, NEAR + (distance - NEAR) / 4);
			Point on = walk.at(position);
			Point across = walk.across(position);
			candidates.add(new Candidate(around(on, text), away));
			double reach = BESIDE + Math.abs(across.x()) * text.width() / 2 + Math.abs(across.y()) * text.height() / 2;
			candidates.add(new Candidate(around(on.plus(-across.x() * reach, -across.y() * reach), text), away + OFF_LINE));
			candidates.add(new Candidate(around(on.plus(across.x() * reach, across.y() * reach), text), away + OFF_LINE + 1));
		}
		return candidates;
	}

	/** The nearest free place around a point, in rings; where there is none, the point itself. */
	private Bounds nearby(Point middle, TextBlock text) {
		for (double radius = STEP; radius <= FAR; radius += STEP) {
			int directions = (int) Math.max(8, radius / 3);
			for (int i = 0; i < directions; i++) {
				double angle = 2 * Math.PI * i / directions;
				Bounds box = around(middle.plus(radius * Math.cos(angle), radius * Math.sin(angle)), text);
				if (isFree(box)) {
					return box;
				}
			}
		}
		return around(middle, text);
	}

	private static Bounds around(Point middle, TextBlock text) {
		return new Bounds(middle.x() - text.width() / 2, middle.y() - text.height() / 2, text.width(), text.height());
	}

	private long crossings(Bounds box, Object edge) {
		return lines.at(box).stream().filter(line -> !line.edge().equals(edge) && crosses(line, box)).map(Segment::edge).distinct()
				.count();
	}

	/** Whether a part of the line lies in the box. */
	private static boolean crosses(Segment line, Bounds box) {
		return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
				.intersectsLine(line.from().x(), line.from().y(), line.to().x(), line.to().y());
	}

	/** A way along straight lines, measured from its start. */
	private static final class Walk {

		private final List<Point> points;

		private final double[] reached;

		Walk(List<Point> points) {
			this.points = points;
			this.reached = new double[points.size()];
			for (int i = 1; i < reached.length; i++) {
				reached[i] = reached[i - 1] + points.get(i).distance(points.get(i - 1));
			}
		}

		double length() {
			return reached[reached.length - 1];
		}

		Point at(double distance) {
			int i = segment(distance);
			double length = reached[i + 1] - reached[i];
			double share = length == 0 ? 0 : (distance - reached[i]) / length;
			Point from = points.get(i);
			Point to = points.get(i + 1);
			return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
		}

		/** The direction to the one side, of length 1. */
		Point across(double distance) {
			int i = segment(distance);
			Point from = points.get(i);
			Point to = points.get(i + 1);
			double length = from.distance(to);
			return length == 0 ? new Point(0, 1) : new Point(-(to.y() - from.y()) / length, (to.x() - from.x()) / length);
		}

		private int segment(double distance) {
			int i = 0;
			while (i < points.size() - 2 && reached[i + 1] < distance) {
				i++;
			}
			return i;
		}
	}
}
