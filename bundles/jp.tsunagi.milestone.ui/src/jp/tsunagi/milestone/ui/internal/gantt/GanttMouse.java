package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttHit;
import jp.tsunagi.milestone.ui.internal.edit.MilestoneActions;
import jp.tsunagi.plan.Milestone;

/** What the mouse does: chooses, folds, moves milestones, links them, moves what is to be seen. */
final class GanttMouse {

	/** How far beside the edge of the names one still means it. */
	private static final double NEAR = 4;

	/** How much further to the right names under a heading begin. */
	static final int INDENT = 14;

	/** How much of that is left for what stands before names. */
	static final int TRIANGLE = 20;

	/** Near the edges, what is dragged takes the days along. */
	static final double EDGE = 24;

	private final GanttCanvas chart;

	private final Canvas canvas;

	private final GanttViewport viewport;

	private final GanttSelection selection;

	private final GanttActions actions;

	private Optional<Drag> drag = Optional.empty();

	GanttMouse(GanttCanvas chart, GanttViewport viewport, GanttSelection selection, GanttActions actions) {
		this.chart = chart;
		this.viewport = viewport;
		this.selection = selection;
		this.actions = actions;
		canvas = chart.control();
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseDoubleClick, this::open);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, event -> moveTime(event, event.count));
	}

	/** Leaves everything as it was before the button was pressed; returns whether there was anything to leave. */
	boolean cancel() {
		boolean was = drag.isPresent();
		drag = Optional.empty();
		chart.overlay(Optional.empty());
		return was;
	}

	private void down(Event event) {
		canvas.forceFocus();
		canvas.setToolTipText(null);
		Point point = new Point(event.x, event.y);
		chart.frame().ifPresent(frame -> {
			GanttHit hit = GanttHit.at(frame, point);
			if (event.button == 1) {
				drag = press(frame, hit, point);
			} else {
				select(hit);
			}
			chart.update();
		});
	}

	private Optional<Drag> press(GanttFrame frame, GanttHit hit, Point point) {
		if (isAtNamesEdge(frame, point)) {
			return Optional.of(dragging(to -> viewport.nameWidth(to.x())));
		}
		Optional<Milestone> linked = isAtHandle(frame, point) ? selection.milestone() : Optional.empty();
		if (linked.isPresent()) {
			return Optional.of(new LinkDrag(linked.get(), point, chart, actions));
		}
		select(hit);
		return switch (hit) {
			case GanttHit.OnHeading heading when point.x() < heading.heading().depth() * INDENT + TRIANGLE -> {
				actions.toggle(heading.heading());
				yield Optional.empty();
			}
			case GanttHit.OnMilestone on when isMovable(on) -> Optional.of(new MoveDrag(on, point, chart, viewport, actions));
			case GanttHit.OnTime on -> Optional.of(panning(point));
			case GanttHit.OnHeader on -> Optional.of(panning(point));
			default -> Optional.empty();
		};
	}

	private void select(GanttHit hit) {
		switch (hit) {
			case GanttHit.OnMilestone on -> selection.select(on.row());
			case GanttHit.OnHeading on -> selection.select(on.row());
			case GanttHit.OnTime on -> on.row().ifPresent(selection::select);
			case GanttHit.OnLink on -> selection.select(on.link());
			case GanttHit.OnHeader on -> { }
			case GanttHit.Nothing on -> { }
		}
	}

	private static boolean isMovable(GanttHit.OnMilestone on) {
		return (on.part() == GanttHit.Part.BODY || on.part() == GanttHit.Part.FORECAST)
				&& MilestoneActions.isOpen(on.scheduled().milestone());
	}

	private static boolean isAtNamesEdge(GanttFrame frame, Point point) {
		return Math.abs(point.x() - frame.time().x()) < NEAR && point.y() > frame.time().y();
	}

	private boolean isAtHandle(GanttFrame frame, Point point) {
		return MilestoneHandle.of(frame, selection.row()).filter(handle -> handle.isAt(point)).isPresent();
	}

	private void move(Event event) {
		Point point = new Point(event.x, event.y);
		if (drag.isPresent()) {
			drag.get().move(point);
			return;
		}
		chart.frame().ifPresent(frame -> {
			GanttHit hit = GanttHit.at(frame, point);
			boolean isHandle = isAtHandle(frame, point);
			int cursor = isAtNamesEdge(frame, point) || hit instanceof GanttHit.OnMilestone on && isMovable(on) ? SWT.CURSOR_SIZEWE
					: isHandle ? SWT.CURSOR_CROSS : SWT.CURSOR_ARROW;
			canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor));
			String told = isHandle ? Messages.handleTooltip : tooltip(hit);
			if (!told.equals(canvas.getToolTipText())) {
				canvas.setToolTipText(told);
			}
		});
	}

	private static String tooltip(GanttHit hit) {
		return switch (hit) {
			case GanttHit.OnMilestone on -> MilestoneSummary.of(on.scheduled());
			case GanttHit.OnHeading on -> on.heading().label();
			case GanttHit.OnLink on -> MilestoneSummary.of(on.link());
			case GanttHit.OnHeader on -> "";
			case GanttHit.OnTime on -> "";
			case GanttHit.Nothing on -> "";
		};
	}

	private void up(Event event) {
		Optional<Drag> ended = drag;
		drag = Optional.empty();
		ended.ifPresent(dragged -> dragged.drop(new Point(event.x, event.y)));
	}

	private void open(Event event) {
		chart.frame().ifPresent(frame -> {
			switch (GanttHit.at(frame, new Point(event.x, event.y))) {
				case GanttHit.OnMilestone on -> actions.openText();
				case GanttHit.OnHeading on -> actions.toggle(on.heading());
				default -> { }
			}
		});
	}

	/** With Ctrl zooms, with Shift goes through time; else GTK moves the scroll bar. */
	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			viewport.zoom(Math.pow(GanttViewport.STEP, Math.signum(event.count)), event.x);
			actions.viewChanged();
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			moveTime(event, -event.count);
		}
	}

	private void moveTime(Event event, int count) {
		event.doit = false;
		viewport.moveTime(count * EDGE);
		actions.viewChanged();
	}

	private interface Reach {

		void to(Point point);
	}

	private Drag dragging(Reach reach) {
		return new Drag() {
			@Override
			public void move(Point point) {
				reach.to(point);
				chart.update();
			}

			@Override
			public void drop(Point point) {
				actions.viewChanged();
			}
		};
	}

	private Drag panning(Point from) {
		Point[] last = {from};
		return dragging(to -> {
			viewport.moveTime(last[0].x() - to.x());
			viewport.scrollTo(viewport.scroll() + last[0].y() - to.y());
			last[0] = to;
		});
	}
}
