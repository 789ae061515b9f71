package jp.tsunagi.diagram.view;

/** A place in a diagram, in pixels at 96 dpi; y grows downwards. */
public record Point(double x, double y) {

	/** The place that lies {@code dx} to the right and {@code dy} below. */
	public Point plus(double dx, double dy) {
		return new Point(x + dx, y + dy);
	}

	/** How far {@code other} is from here. */
	public double distance(Point other) {
		return Math.hypot(x - other.x, y - other.y);
	}
}
