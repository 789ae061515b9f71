package jp.tsunagi.milestone.chart.internal.look;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.schedule.MilestoneState;

/**
 * The sign of a state, which tells it from others without its colour.
 *
 * @param canvas what it is painted on
 */
public record StateSign(Canvas canvas) {

	/** The sign in a circle, as it stands before a name. */
	public void paintBadge(MilestoneState state, Point middle, double radius) {
		Outline circle = Outline.ellipse(new Bounds(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius));
		canvas.fill(circle, Fill.of(state == MilestoneState.UPCOMING || state == MilestoneState.UNDATED ? Tint.PAPER : Tint.fill(state)));
		canvas.stroke(circle, new Pen(Tint.edge(state), 1.2, state == MilestoneState.UNDATED ? LineStyle.DOT : LineStyle.SOLID));
		paint(state, middle);
	}

	/** The sign alone: a check, a pause, an hourglass, a dot, a stroke, or nothing for what is just to come. */
	public void paint(MilestoneState state, Point middle) {
		Rgb ink = Tint.edge(state);
		Pen pen = new Pen(ink, 1.6, LineStyle.SOLID);
		switch (state) {
			case DONE, DONE_EARLY, DONE_LATE -> line(pen, middle.plus(-3, 0.2), middle.plus(-0.8, 2.6), middle.plus(3.2, -2.6));
			case WAITING -> {
				line(pen, middle.plus(-1.7, -2.8), middle.plus(-1.7, 2.8));
				line(pen, middle.plus(1.7, -2.8), middle.plus(1.7, 2.8));
			}
			case LATE -> canvas.fill(Outline.polygon(middle.plus(-2.8, -3.4), middle.plus(2.8, -3.4), middle.plus(-2.8, 3.4),
					middle.plus(2.8, 3.4)), Fill.of(ink));
			case IN_WINDOW -> canvas.fill(Outline.ellipse(new Bounds(middle.x() - 2.2, middle.y() - 2.2, 4.4, 4.4)), Fill.of(ink));
			case DROPPED -> line(pen, middle.plus(-3.6, 0), middle.plus(3.6, 0));
			default -> { }
		}
	}

	private void line(Pen pen, Point... points) {
		new Brush(canvas).line(pen, points);
	}
}
