package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.Optional;

import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttHit;
import jp.tsunagi.plan.Milestone;

/** A milestone is moved through time. */
final class MoveDrag implements Drag {

	/** How far the mouse goes before it drags. */
	private static final double STILL = 4;

	private final GanttCanvas chart;

	private final GanttViewport viewport;

	private final GanttActions actions;

	private final Milestone milestone;

	private final int row;

	private final Point from;

	/** Where it was taken, in days from its own plan. */
	private final long start;

	/** How far the days were taken along, in pixels. */
	private double taken;

	private Optional<Ghost> ghost = Optional.empty();

	/** Begins at {@code from}, where {@code on} was pressed. */
	MoveDrag(GanttHit.OnMilestone on, Point from, GanttCanvas chart, GanttViewport viewport, GanttActions actions) {
		this.chart = chart;
		this.viewport = viewport;
		this.actions = actions;
		milestone = on.scheduled().milestone();
		row = on.row();
		start = on.part() == GanttHit.Part.FORECAST ? Ghost.daysToForecast(on.scheduled()) : 0;
		this.from = from;
	}

	@Override
	public void move(Point point) {
		GanttFrame frame = chart.frame().orElseThrow();
		double beyond = Math.min(0, point.x() - frame.time().x() - GanttMouse.EDGE)
				+ Math.max(0, point.x() - frame.time().x() - frame.time().width() + GanttMouse.EDGE);
		if (Math.abs(point.x() - from.x()) + Math.abs(taken) > STILL) {
			viewport.moveTime(beyond);
			taken += beyond;
			long days = Math.round((point.x() - from.x() + taken) / frame.scale().dayWidth());
			ghost = Ghost.of(milestone, row, start + days, frame.bands().calendar());
		}
		chart.overlay(ghost.map(shown -> shown::paint));
	}

	@Override
	public void drop(Point point) {
		actions.finish(ghost);
	}
}
