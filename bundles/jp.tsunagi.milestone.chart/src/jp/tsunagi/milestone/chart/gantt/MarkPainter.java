package jp.tsunagi.milestone.chart.gantt;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.internal.look.Brush;
import jp.tsunagi.milestone.chart.internal.look.StateSign;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.schedule.MilestoneState;

/**
 * Paints where milestones are along time.
 *
 * @param canvas what is painted on
 * @param paper the colour behind
 */
record MarkPainter(Canvas canvas, Rgb paper) {

	/** How long the soft end of a window is at most. */
	private static final double SOFT = 16;

	private static final double SOFT_SHARE = 0.35;

	/** A milestone with what is written beside it, or on it. */
	void paint(GanttMark mark, GanttText text) {
		MilestoneState state = mark.entry().scheduled().state();
		mark.baseline().ifPresent(this::paintBaseline);
		mark.forecast().ifPresent(expected -> {
			mark.body().ifPresent(body -> paintDelay(body, expected, state));
			paintForecast(expected, state);
		});
		mark.body().ifPresent(body -> {
			paintBody(body, mark.isDay(), state);
			new StateSign(canvas).paint(state, text.sign(body));
		});
	}

	/** A bar or a diamond with its sign, as an example. */
	void paintSample(Bounds body, boolean isDay, MilestoneState state) {
		paintBody(body, isDay, state);
		new StateSign(canvas).paint(state, body.center());
	}

	/** A day is a diamond; days are a bar whose ends are soft, since nobody knows the day. */
	private void paintBody(Bounds body, boolean isDay, MilestoneState state) {
		if (isDay) {
			canvas.fill(GanttMark.diamond(body), Fill.of(Tint.fill(state)));
			canvas.stroke(GanttMark.diamond(body), new Pen(Tint.edge(state), 1.4, LineStyle.SOLID));
		} else {
			paintSoft(body, Tint.fill(state), Tint.edge(state));
		}
	}

	private void paintSoft(Bounds body, Rgb fill, Rgb edge) {
		double soft = Math.min(SOFT, body.width() * SOFT_SHARE);
		double from = body.x() + soft;
		double to = body.x() + body.width() - soft;
		canvas.fill(Outline.rectangle(new Bounds(body.x(), body.y(), soft, body.height()), 0), new Fill(paper, fill));
		canvas.fill(Outline.rectangle(new Bounds(to, body.y(), soft, body.height()), 0), new Fill(fill, paper));
		new Brush(canvas).fill(new Bounds(from, body.y(), to - from, body.height()), fill);
		for (double y : new double[] {body.y(), body.y() + body.height()}) {
			line(new Pen(edge, 1, LineStyle.SOLID), new Point(from, y), new Point(to, y));
		}
	}

	/** A ghost below what counts now. */
	void paintBaseline(Bounds baseline) {
		Outline outline = outline(baseline);
		canvas.fill(outline, Fill.of(Tint.GRID));
		canvas.stroke(outline, new Pen(Tint.LINK, 0.8, LineStyle.SOLID));
	}

	/** Only an edge: it is not planned, but it looks like this. */
	void paintForecast(Bounds expected, MilestoneState state) {
		canvas.fill(outline(expected), Fill.of(paper));
		canvas.stroke(outline(expected), new Pen(Tint.edge(state), 1.2, isDay(expected) ? LineStyle.SOLID : LineStyle.DASH));
	}

	private static Outline outline(Bounds box) {
		return isDay(box) ? GanttMark.diamond(box) : Outline.rectangle(box, box.height() / 2);
	}

	/** Days are squares, and nothing else is. */
	private static boolean isDay(Bounds box) {
		return box.width() == box.height();
	}

	/** Dots from what was planned to what is expected. */
	private void paintDelay(Bounds body, Bounds expected, MilestoneState state) {
		double from = body.x() + body.width();
		if (expected.x() > from) {
			double y = body.center().y();
			line(new Pen(Tint.edge(state), 1.4, LineStyle.DOT), new Point(from + 1, y), new Point(expected.x(), y));
		}
	}

	private void line(Pen pen, Point from, Point to) {
		new Brush(canvas).line(pen, from, to);
	}
}
