package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;

/**
 * The handle behind the end of a milestone, which lines to others are drawn from.
 *
 * @param center where it is
 */
record MilestoneHandle(Point center) {

	/** The colour of what is being done. */
	static final Rgb INK = new Rgb(0, 118, 128);

	/** How far behind the milestone it is, and from how far it is caught. */
	private static final double REACH = 6;

	private static final double SIZE = 4;

	/** That of the milestone in {@code row}, if it is to be seen. */
	static Optional<MilestoneHandle> of(GanttFrame frame, int row) {
		return row < frame.firstRow() || row >= frame.endRow() ? Optional.empty()
				: frame.mark(row).stream().flatMap(mark -> Stream.of(mark.forecast(), mark.body())).flatMap(Optional::stream)
						.map(box -> new Point(box.x() + box.width() + REACH, box.center().y()))
						.filter(point -> frame.time().contains(point)).findFirst().map(MilestoneHandle::new);
	}

	boolean isAt(Point point) {
		return center.distance(point) <= REACH;
	}

	void paint(Canvas target) {
		Outline circle = Outline.ellipse(new Bounds(center.x() - SIZE, center.y() - SIZE, 2 * SIZE, 2 * SIZE));
		target.fill(circle, Fill.of(Rgb.WHITE));
		target.stroke(circle, new Pen(INK, 2, LineStyle.SOLID));
	}
}
