package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttHit;
import jp.tsunagi.milestone.chart.gantt.GanttMark;
import jp.tsunagi.milestone.chart.gantt.GanttRow;
import jp.tsunagi.plan.Milestone;

/** A line is drawn to what waits for the milestone. */
final class LinkDrag implements Drag {

	private final GanttCanvas chart;

	private final GanttActions actions;

	private final Milestone from;

	private final Point start;

	/** Begins at {@code start}, the handle of {@code from}. */
	LinkDrag(Milestone from, Point start, GanttCanvas chart, GanttActions actions) {
		this.chart = chart;
		this.actions = actions;
		this.from = from;
		this.start = start;
	}

	private Optional<GanttRow.Entry> target(GanttFrame frame, Point point) {
		return GanttHit.at(frame, point) instanceof GanttHit.OnMilestone on && on.scheduled().milestone() != from
				? frame.mark(on.row()).map(GanttMark::entry) : Optional.empty();
	}

	@Override
	public void move(Point point) {
		chart.overlay(Optional.of((target, frame) -> {
			target(frame, point).ifPresent(entry -> target.stroke(Outline.rectangle(frame.bounds(frame.rows()
					.places(entry.scheduled().milestone()).getFirst()), 0), new Pen(MilestoneHandle.INK, 2, LineStyle.SOLID)));
			target.stroke(Outline.polyline(List.of(start, point)), new Pen(MilestoneHandle.INK, 2, LineStyle.DASH));
		}));
	}

	@Override
	public void drop(Point point) {
		Optional<GanttRow.Entry> target = chart.frame().flatMap(frame -> target(frame, point));
		chart.overlay(Optional.empty());
		target.ifPresent(entry -> actions.link(entry.scheduled().milestone(), from));
	}
}
