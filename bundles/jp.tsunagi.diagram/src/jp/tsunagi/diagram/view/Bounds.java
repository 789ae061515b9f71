package jp.tsunagi.diagram.view;

/** A rectangle in a diagram, in pixels at 96 dpi, from its left upper corner. */
public record Bounds(double x, double y, double width, double height) {

	/** The rectangle of that size at {@code corner}. */
	public static Bounds at(Point corner, Size size) {
		return new Bounds(corner.x(), corner.y(), size.width(), size.height());
	}

	/** The left upper corner. */
	public Point corner() {
		return new Point(x, y);
	}

	/** The middle. */
	public Point center() {
		return new Point(x + width / 2, y + height / 2);
	}

	/** How large it is. */
	public Size size() {
		return new Size(width, height);
	}

	/** The same rectangle, {@code dx} to the right and {@code dy} below. */
	public Bounds moved(double dx, double dy) {
		return new Bounds(x + dx, y + dy, width, height);
	}

	/** The rectangle that is larger by {@code margin} on each side. */
	public Bounds grown(double margin) {
		return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}

	/** The smallest rectangle around both. */
	public Bounds union(Bounds other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Bounds(left, top, Math.max(x + width, other.x + other.width) - left,
				Math.max(y + height, other.y + other.height) - top);
	}

	/** The largest rectangle with the proportions of {@code shape} that this one holds, in its middle. */
	public Bounds fitted(Size shape) {
		double scale = Math.min(width / shape.width(), height / shape.height());
		return new Bounds(x + (width - shape.width() * scale) / 2, y + (height - shape.height() * scale) / 2, shape.width() * scale,
				shape.height() * scale);
	}

	/** Whether both share more than an edge. */
	public boolean intersects(Bounds other) {
		return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
	}

	/** Whether {@code point} lies in it. */
	public boolean contains(Point point) {
		return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
	}
}
