package jp.tsunagi.diagram.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/**
 * A line or the edge of a surface.
 *
 * @param pieces in order; the first is a {@link Move}
 */
public record Outline(List<Piece> pieces) {

	/** How far the handles of a curve lie from its ends so that it is a quarter of a circle of radius 1. */
	private static final double QUARTER = 0.5522847498;

	/** A part of an outline. */
	public sealed interface Piece {

		/** The points that say where it goes. */
		default Stream<Point> points() {
			return switch (this) {
				case Move move -> Stream.of(move.to());
				case Line line -> Stream.of(line.to());
				case Curve curve -> Stream.of(curve.first(), curve.second(), curve.to());
				case Close close -> Stream.of();
			};
		}
	}

	/** Goes on elsewhere. */
	public record Move(Point to) implements Piece {
	}

	/** Straight ahead. */
	public record Line(Point to) implements Piece {
	}

	/** A cubic Bézier curve with two handles. */
	public record Curve(Point first, Point second, Point to) implements Piece {
	}

	/** Back to where the last move went. */
	public record Close() implements Piece {
	}

	/** Copies the list. */
	public Outline {
		pieces = List.copyOf(pieces);
	}

	/** A rectangle; {@code radius} rounds its corners. */
	public static Outline rectangle(Bounds bounds, double radius) {
		double r = Math.min(radius, Math.min(bounds.width(), bounds.height()) / 2);
		double left = bounds.x();
		double top = bounds.y();
		double right = left + bounds.width();
		double bottom = top + bounds.height();
		if (r <= 0) {
			return polygon(new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom));
		}
		double handle = r * (1 - QUARTER);
		return build(pieces -> {
			pieces.add(new Move(new Point(left + r, top)));
			pieces.add(new Line(new Point(right - r, top)));
			pieces.add(new Curve(new Point(right - handle, top), new Point(right, top + handle), new Point(right, top + r)));
			pieces.add(new Line(new Point(right, bottom - r)));
			pieces.add(new Curve(new Point(right, bottom - handle), new Point(right - handle, bottom),
					new Point(right - r, bottom)));
			pieces.add(new Line(new Point(left + r, bottom)));
			pieces.add(new Curve(new Point(left + handle, bottom), new Point(left, bottom - handle), new Point(left, bottom - r)));
			pieces.add(new Line(new Point(left, top + r)));
			pieces.add(new Curve(new Point(left, top + handle), new Point(left + handle, top), new Point(left + r, top)));
			pieces.add(new Close());
		});
	}

	/** The ellipse that fills {@code bounds}. */
	public static Outline ellipse(Bounds bounds) {
		Point middle = bounds.center();
		double a = bounds.width() / 2;
		double b = bounds.height() / 2;
		double h = a * QUARTER;
		double v = b * QUARTER;
		return build(pieces -> {
			pieces.add(new Move(middle.plus(-a, 0)));
			pieces.add(new Curve(middle.plus(-a, -v), middle.plus(-h, -b), middle.plus(0, -b)));
			pieces.add(new Curve(middle.plus(h, -b), middle.plus(a, -v), middle.plus(a, 0)));
			pieces.add(new Curve(middle.plus(a, v), middle.plus(h, b), middle.plus(0, b)));
			pieces.add(new Curve(middle.plus(-h, b), middle.plus(-a, v), middle.plus(-a, 0)));
			pieces.add(new Close());
		});
	}

	/** A surface with straight edges. */
	public static Outline polygon(Point... corners) {
		return build(pieces -> {
			pieces.addAll(polyline(Arrays.asList(corners)).pieces());
			pieces.add(new Close());
		});
	}

	/** A line through {@code points}. */
	public static Outline polyline(List<Point> points) {
		return build(pieces -> {
			pieces.add(new Move(points.getFirst()));
			points.stream().skip(1).map(Line::new).forEach(pieces::add);
		});
	}

	/** The smallest rectangle that holds its points and handles. */
	public Bounds bounds() {
		List<Point> points = pieces.stream().flatMap(Piece::points).toList();
		double left = points.stream().mapToDouble(Point::x).min().orElse(0);
		double top = points.stream().mapToDouble(Point::y).min().orElse(0);
		double right = points.stream().mapToDouble(Point::x).max().orElse(0);
		double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
		return new Bounds(left, top, right - left, bottom - top);
	}

	private static Outline build(Consumer<List<Piece>> builder) {
		List<Piece> pieces = new ArrayList<>();
		builder.accept(pieces);
		return new Outline(pieces);
	}
}
