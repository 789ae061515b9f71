package jp.tsunagi.diagram.scene;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;

import java.util.List;

/** The end of a line. */
final class ArrowHead {

	/** How long it is at a line of no width, in pixels. */
	private static final double LENGTH = 7;

	/** How much longer for each pixel of the line's width. */
	private static final double GROWTH = 1.9;

	/** Half of how wide it is, in parts of its length. */
	private static final double SLIM = 0.42;

	private final Arrow arrow;

	private final double length;

	ArrowHead(Arrow arrow, double lineWidth) {
		this.arrow = arrow;
		this.length = LENGTH + GROWTH * lineWidth;
	}

	/** How much of the line is covered and must not be drawn, or it would stick out of the tip. */
	double covered() {
		return switch (arrow) {
			case NONE, OUTPUT -> 0;
			case INPUT -> 1;
			case INPUT_CLOSED, OUTPUT_CLOSED, INPUT_FILLED, OUTPUT_FILLED -> length * 0.9;
			case DIAMOND, FILLED_DIAMOND -> length * 1.9;
		};
	}

	/** Paints it with its tip at {@code tip}, for a line that comes from {@code from}. */
	void paint(Canvas canvas, Point tip, Point from, Rgb color, double lineWidth, Rgb paper) {
		double distance = tip.distance(from);
		if (arrow == Arrow.NONE || distance == 0 || length < canvas.finest()) {
			return;
		}
		double dx = (tip.x() - from.x()) / distance;
		double dy = (tip.y() - from.y()) / distance;
		Point back = tip.plus(-dx * length, -dy * length);
		Point left = back.plus(-dy * length * SLIM, dx * length * SLIM);
		Point right = back.plus(dy * length * SLIM, -dx * length * SLIM);
		Pen pen = new Pen(color, Math.max(1, Math.min(2.5, lineWidth)), LineStyle.SOLID);
		switch (arrow) {
			case INPUT -> canvas.stroke(Outline.polyline(List.of(left, tip, right)), pen);
			case OUTPUT -> canvas.stroke(Outline.polyline(List.of(tip.plus(left.x() - back.x(), left.y() - back.y()), back,
					tip.plus(right.x() - back.x(), right.y() - back.y()))), pen);
			case INPUT_FILLED -> canvas.fill(Outline.polygon(tip, left, right), Fill.of(color));
			case INPUT_CLOSED -> hollow(canvas, Outline.polygon(tip, left, right), pen, paper);
			case OUTPUT_FILLED -> canvas.fill(reversed(tip, back, dx, dy), Fill.of(color));
			case OUTPUT_CLOSED -> hollow(canvas, reversed(tip, back, dx, dy), pen, paper);
			case FILLED_DIAMOND -> canvas.fill(diamond(tip, left, right, dx, dy), Fill.of(color));
			case DIAMOND -> hollow(canvas, diamond(tip, left, right, dx, dy), pen, paper);
			default -> throw new IllegalArgumentException(String.valueOf(arrow));
		}
	}

	private Outline reversed(Point tip, Point back, double dx, double dy) {
		return Outline.polygon(back, tip.plus(-dy * length * SLIM, dx * length * SLIM),
				tip.plus(dy * length * SLIM, -dx * length * SLIM));
	}

	private Outline diamond(Point tip, Point left, Point right, double dx, double dy) {
		return Outline.polygon(tip, left, tip.plus(-dx * 2 * length, -dy * 2 * length), right);
	}

	private static void hollow(Canvas canvas, Outline outline, Pen pen, Rgb paper) {
		canvas.fill(outline, Fill.of(paper));
		canvas.stroke(outline, pen);
	}
}
