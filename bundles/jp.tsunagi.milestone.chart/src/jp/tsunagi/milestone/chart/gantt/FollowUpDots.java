package jp.tsunagi.milestone.chart.gantt;

import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.followup.FollowUpSchedule;
import jp.tsunagi.milestone.followup.OccurrenceState;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.FollowUp;

/** The times of what follows a milestone: small dots below it, full for what was done. */
record FollowUpDots(Canvas canvas) {

	private static final double RADIUS = 2.3;

	/** How far below the top of the row they are. */
	private static final double MIDDLE = 21.5;

	/** Dots that would cover each other are one. */
	private static final double APART = 2 * RADIUS + 0.5;

	/**
	 * One time.
	 *
	 * @param middle where it is
	 * @param isDone whether it was done
	 */
	private record Dot(Point middle, boolean isDone) {
	}

	/** Paints those that are to be seen of the milestone of a row. */
	void paint(GanttFrame frame, GanttMark mark) {
		List<FollowUp> followUps = mark.entry().scheduled().milestone().getFollowUps();
		Bounds time = frame.time();
		for (FollowUp followUp : followUps) {
			double last = Double.NEGATIVE_INFINITY;
			for (Dot dot : dots(frame, mark, followUp)) {
				double x = dot.middle().x();
				if (x - last >= APART && x > time.x() && x < time.x() + time.width()) {
					paint(dot.middle(), dot.isDone());
					last = x;
				}
			}
		}
	}

	private static List<Dot> dots(GanttFrame frame, GanttMark mark, FollowUp followUp) {
		ScheduledMilestone scheduled = mark.entry().scheduled();
		FollowUpSchedule schedule = FollowUpSchedule.of(followUp, scheduled, frame.bands().calendar(), frame.rows().schedule().today());
		double y = frame.top(mark.row()) + MIDDLE;
		Stream<Dot> times = schedule.occurrences().stream().map(time -> new Dot(new Point(middle(frame,
				time.visit().map(visit -> Window.of(visit.getDate(), frame.bands().calendar())).orElseGet(time::window)), y),
				time.state() == OccurrenceState.VISITED));
		Stream<Dot> others = schedule.others().stream()
				.map(visit -> new Dot(new Point(middle(frame, Window.of(visit.getDate(), frame.bands().calendar())), y), true));
		return Stream.concat(times, others).toList();
	}

	private static double middle(GanttFrame frame, Window window) {
		return (frame.x(window.first()) + frame.x(window.last()) + frame.scale().dayWidth()) / 2;
	}

	/** A full dot for what was done, a ring for what is to come or not written down. */
	void paint(Point middle, boolean isDone) {
		Outline dot = Outline.ellipse(new Bounds(middle.x() - RADIUS, middle.y() - RADIUS, 2 * RADIUS, 2 * RADIUS));
		canvas.fill(dot, Fill.of(isDone ? Tint.edge(MilestoneState.DONE) : Tint.PAPER));
		canvas.stroke(dot, new Pen(Tint.edge(isDone ? MilestoneState.DONE : MilestoneState.UPCOMING), 1, LineStyle.SOLID));
	}
}
