package jp.tsunagi.milestone.chart.gantt;

import java.util.List;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.internal.look.Tint;

/** Paints arrows to those that wait, those of the longest chain above the others. */
record LinkPainter(Canvas canvas) {

	private static final double TRIANGLE = 4;

	void paint(List<GanttLink> links) {
		links.stream().filter(link -> !link.isLongest()).forEach(this::paint);
		links.stream().filter(GanttLink::isLongest).forEach(this::paint);
	}

	private void paint(GanttLink link) {
		Rgb color = link.isLongest() ? Tint.CHAIN : link.isSettled() ? Tint.SETTLED : Tint.LINK;
		canvas.stroke(Outline.polyline(link.way()), new Pen(color, link.isLongest() ? 2 : 1, LineStyle.SOLID));
		Point tip = link.way().getLast();
		Point before = link.way().get(link.way().size() - 2);
		double size = link.isLongest() ? TRIANGLE + 1 : TRIANGLE;
		double dx = -Math.signum(tip.x() - before.x()) * size;
		double dy = -Math.signum(tip.y() - before.y()) * size;
		canvas.fill(Outline.polygon(tip, tip.plus(1.6 * dx - dy, 1.6 * dy - dx), tip.plus(1.6 * dx + dy, 1.6 * dy + dx)), Fill.of(color));
	}
}
