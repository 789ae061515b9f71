package jp.tsunagi.diagram.geometry;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.diagram.geometry.Outline.Curve;
import jp.tsunagi.diagram.geometry.Outline.Line;
import jp.tsunagi.diagram.geometry.Outline.Move;
import jp.tsunagi.diagram.geometry.Outline.Piece;
import jp.tsunagi.diagram.view.Point;

/**
 * The way of an edge from the border of its source to the border of its target.
 *
 * @param points at least two
 * @param bend how it gets from point to point
 */
public record Route(List<Point> points, Bend bend) {

	/** How the corners of a way look. */
	public enum Bend {
		/** As they are. */
		SHARP,
		/** A little rounded. */
		ROUNDED,
		/** No corners: a curve through all points. */
		CURVED
	}

	/** The radius of rounded corners, in pixels. */
	private static final double RADIUS = 6;

	/** Where the two handles of a smooth curve lie between its points. */
	private static final double TENSION = 1 / 6.0;

	/** How many straight lines a curve is made of where one must count. */
	private static final int FLAT = 8;

	/** Copies the list. */
	public Route {
		points = List.copyOf(points);
	}

	/** Where it leaves its source. */
	public Point start() {
		return points.getFirst();
	}

	/** Where it reaches its target. */
	public Point end() {
		return points.getLast();
	}

	/** The line that is drawn. */
	public Outline outline() {
		if (points.size() < 3 || bend == Bend.SHARP) {
			return Outline.polyline(points);
		}
		return bend == Bend.ROUNDED ? rounded() : curved();
	}

	private Outline rounded() {
		List<Piece> pieces = new ArrayList<>();
		pieces.add(new Move(start()));
		for (int i = 1; i < points.size() - 1; i++) {
			Point corner = points.get(i);
			double radius = Math.min(RADIUS, Math.min(corner.distance(points.get(i - 1)), corner.distance(points.get(i + 1))) / 2);
			Point before = toward(corner, points.get(i - 1), radius);
			Point after = toward(corner, points.get(i + 1), radius);
			pieces.add(new Line(before));
			pieces.add(new Curve(toward(corner, before, radius / 2), toward(corner, after, radius / 2), after));
		}
		pieces.add(new Line(end()));
		return new Outline(pieces);
	}

	private Outline curved() {
		List<Piece> pieces = new ArrayList<>();
		pieces.add(new Move(start()));
		for (int i = 0; i < points.size() - 1; i++) {
			Point from = points.get(i);
			Point to = points.get(i + 1);
			Point before = points.get(Math.max(0, i - 1));
			Point after = points.get(Math.min(points.size() - 1, i + 2));
			pieces.add(new Curve(from.plus((to.x() - before.x()) * TENSION, (to.y() - before.y()) * TENSION),
					to.plus((from.x() - after.x()) * TENSION, (from.y() - after.y()) * TENSION), to));
		}
		return new Outline(pieces);
	}

	/** The same way as straight lines, so short that the eye sees no corners. */
	public List<Point> flattened() {
		if (points.size() < 3 || bend != Bend.CURVED) {
			return points;
		}
		List<Point> flat = new ArrayList<>();
		flat.add(start());
		Point from = start();
		for (Piece piece : curved().pieces()) {
			if (piece instanceof Curve curve) {
				for (int i = 1; i <= FLAT; i++) {
					flat.add(on(from, curve, (double) i / FLAT));
				}
				from = curve.to();
			}
		}
		return flat;
	}

	private static Point on(Point from, Curve curve, double t) {
		double u = 1 - t;
		double a = u * u * u;
		double b = 3 * u * u * t;
		double c = 3 * u * t * t;
		double d = t * t * t;
		return new Point(a * from.x() + b * curve.first().x() + c * curve.second().x() + d * curve.to().x(),
				a * from.y() + b * curve.first().y() + c * curve.second().y() + d * curve.to().y());
	}

	private static Point toward(Point from, Point to, double distance) {
		double length = from.distance(to);
		if (length == 0) {
			return from;
		}
		return from.plus((to.x() - from.x()) / length * distance, (to.y() - from.y()) / length * distance);
	}
}
