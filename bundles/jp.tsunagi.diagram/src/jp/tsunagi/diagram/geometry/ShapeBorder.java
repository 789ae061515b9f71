package jp.tsunagi.diagram.geometry;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Shape;

/** Where lines meet the outline of a node. */
final class ShapeBorder {

	/** Points closer than this are the same, in pixels. */
	private static final double NEAR = 1.5;

	private final Shape shape;

	private final Bounds bounds;

	ShapeBorder(Shape shape, Bounds bounds) {
		this.shape = shape;
		this.bounds = shape == Shape.DOT || shape == Shape.RING ? square(bounds) : bounds;
	}

	/** The square in the middle that a circle fills. */
	static Bounds square(Bounds bounds) {
		double side = Math.min(bounds.width(), bounds.height());
		return new Bounds(bounds.center().x() - side / 2, bounds.center().y() - side / 2, side, side);
	}

	/** Whether a point lies in the rectangle of the node, or as good as. */
	boolean holds(Point point) {
		return bounds.grown(NEAR).contains(point);
	}

	/** Whether a point in the rectangle is at the border of the shape. */
	boolean isAtBorder(Point point) {
		return toward(point).distance(point) <= NEAR || straightTo(point).distance(point) <= NEAR
				|| isRectangle() && !bounds.grown(-NEAR).contains(point);
	}

	private boolean isRectangle() {
		return switch (shape) {
			case SQUARE, NOTE, IMAGE -> true;
			default -> false;
		};
	}

	/** Where the line from the middle toward {@code point} leaves the node. */
	Point toward(Point point) {
		Point middle = bounds.center();
		double dx = point.x() - middle.x();
		double dy = point.y() - middle.y();
		if (dx == 0 && dy == 0) {
			return new Point(middle.x(), bounds.y());
		}
		double share = share(Math.abs(dx) / Math.max(1, bounds.width() / 2), dx, dy);
		return middle.plus(dx * share, dy * share);
	}

	private double share(double right, double dx, double dy) {
		double down = Math.abs(dy) / Math.max(1, bounds.height() / 2);
		return switch (shape) {
			case ELLIPSE, DOT, RING -> 1 / Math.hypot(right, down);
			case LOZENGE -> 1 / (right + down);
			// the sides run from the middle of the top to the lower corners
			case TRIANGLE -> 1 / Math.max(dy > 0 ? down : 0, 2 * right - Math.signum(dy) * down);
			default -> 1 / Math.max(right, down);
		};
	}

	/** Where a horizontal or vertical line from {@code point} meets the node; where none does, as {@link #toward}. */
	Point straightTo(Point point) {
		Point middle = bounds.center();
		double right = (point.x() - middle.x()) / Math.max(1, bounds.width() / 2);
		double down = (point.y() - middle.y()) / Math.max(1, bounds.height() / 2);
		if (Math.abs(right) <= 1 && Math.abs(down) >= 1) {
			return new Point(point.x(), middle.y() + Math.signum(down) * bounds.height() / 2 * reach(Math.abs(right)));
		}
		if (Math.abs(down) <= 1 && Math.abs(right) >= 1) {
			return new Point(middle.x() + Math.signum(right) * bounds.width() / 2 * reach(Math.abs(down)), point.y());
		}
		return toward(point);
	}

	/** How far from the middle the border is, as part of the half size, at {@code across} of the other half size. */
	private double reach(double across) {
		return switch (shape) {
			case ELLIPSE, DOT, RING -> Math.sqrt(1 - across * across);
			case LOZENGE -> 1 - across;
			default -> 1;
		};
	}
}
