package jp.tsunagi.milestone.chart.internal.look;

import java.util.List;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;

/**
 * Paints plain surfaces and lines, of which charts mostly consist.
 *
 * @param canvas what is painted on
 */
public record Brush(Canvas canvas) {

	/** A surface of one colour. */
	public void fill(Bounds bounds, Rgb color) {
		canvas.fill(Outline.rectangle(bounds, 0), Fill.of(color));
	}

	/** A line from point to point. */
	public void line(Pen pen, Point... points) {
		canvas.stroke(Outline.polyline(List.of(points)), pen);
	}

	/** A thin level line. */
	public void level(double from, double to, double y, Rgb color) {
		line(thin(color), new Point(from, y), new Point(to, y));
	}

	/** A thin upright line. */
	public void upright(double x, double from, double to, Rgb color) {
		line(thin(color), new Point(x, from), new Point(x, to));
	}

	private static Pen thin(Rgb color) {
		return new Pen(color, 1, LineStyle.SOLID);
	}
}
