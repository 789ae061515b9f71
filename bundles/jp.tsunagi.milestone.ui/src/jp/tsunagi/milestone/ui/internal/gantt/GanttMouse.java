package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttHit;
import jp.tsunagi.milestone.chart.gantt.GanttMark;
import jp.tsunagi.milestone.chart.gantt.GanttRow;
import jp.tsunagi.milestone.ui.internal.edit.MilestoneActions;
import jp.tsunagi.plan.Milestone;

/** What the mouse does: chooses, folds, moves milestones, links them, moves what is to be seen. */
final class GanttMouse {

	private static final Rgb INK = new Rgb(0, 118, 128);

	/** How far the mouse goes before it drags. */
	private static final double STILL = 4;

	/** How far beside the edge of the names one still means it. */
	private static final double NEAR = 4;

	/** The handle that lines are drawn from, behind the end of a milestone. */
	private static final double HANDLE = 6;

	private static final double HANDLE_SIZE = 4;

	private static final int INDENT = 14;

	private static final int TRIANGLE = 20;

	/** Near the edges, what is dragged takes the days along. */
	private static final double EDGE = 24;

	private final GanttCanvas chart;

	private final Canvas canvas;

	private final GanttViewport viewport;

	private final GanttSelection selection;

	private final GanttActions actions;

	private Optional<Drag> drag = Optional.empty();

	/** What was pressed, and what comes of it when the mouse moves. */
	private interface Drag {

		/** The mouse is at {@code point}. */
		void move(Point point);

		/** The button was released at {@code point}. */
		void drop(Point point);
	}

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
		Optional<Milestone> linked = handle(frame).filter(handle -> handle.distance(point) <= HANDLE).flatMap(at -> selection.milestone());
		if (linked.isPresent()) {
			return Optional.of(new Linking(linked.get(), point));
		}
		select(hit);
		return switch (hit) {
			case GanttHit.OnHeading heading when point.x() < heading.heading().depth() * INDENT + TRIANGLE -> {
				actions.toggle(heading.heading());
				yield Optional.empty();
			}
			case GanttHit.OnMilestone on when isMovable(on) -> Optional.of(new Moving(on, point));
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

	/** Where the handle of the selected milestone is, if that is to be seen. */
	private Optional<Point> handle(GanttFrame frame) {
		return selection.row() < frame.firstRow() || selection.row() >= frame.endRow() ? Optional.empty()
				: frame.mark(selection.row()).stream().flatMap(mark -> Stream.of(mark.forecast(), mark.body())).flatMap(Optional::stream)
						.map(box -> new Point(box.x() + box.width() + HANDLE, box.center().y()))
						.filter(point -> frame.time().contains(point)).findFirst();
	}

	/** Paints the handle of the selected milestone. */
	void paintHandle(jp.tsunagi.diagram.scene.Canvas target, GanttFrame frame) {
		handle(frame).ifPresent(at -> {
			Outline circle = Outline.ellipse(new Bounds(at.x() - HANDLE_SIZE, at.y() - HANDLE_SIZE, 2 * HANDLE_SIZE, 2 * HANDLE_SIZE));
			target.fill(circle, Fill.of(Rgb.WHITE));
			target.stroke(circle, new Pen(INK, 2, LineStyle.SOLID));
		});
	}

	private void move(Event event) {
		Point point = new Point(event.x, event.y);
		if (drag.isPresent()) {
			drag.get().move(point);
			return;
		}
		chart.frame().ifPresent(frame -> {
			GanttHit hit = GanttHit.at(frame, point);
			boolean isHandle = handle(frame).filter(handle -> handle.distance(point) <= HANDLE).isPresent();
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

	/** A milestone is moved through time. */
	private final class Moving implements Drag {

		private final Milestone milestone;

		private final int row;

		private final Point from;

		/** Where it was taken, in days from its own plan. */
		private final long start;

		/** How far the days were taken along, in pixels. */
		private double taken;

		private Optional<Ghost> ghost = Optional.empty();

		Moving(GanttHit.OnMilestone on, Point from) {
			milestone = on.scheduled().milestone();
			row = on.row();
			start = on.part() == GanttHit.Part.FORECAST ? Ghost.daysToForecast(on.scheduled()) : 0;
			this.from = from;
		}

		@Override
		public void move(Point point) {
			GanttFrame frame = chart.frame().orElseThrow();
			double beyond = Math.min(0, point.x() - frame.time().x() - EDGE)
					+ Math.max(0, point.x() - frame.time().x() - frame.time().width() + EDGE);
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

	/** A line is drawn to what waits for the milestone. */
	private final class Linking implements Drag {

		private final Milestone from;

		private final Point start;

		Linking(Milestone from, Point start) {
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
						.places(entry.scheduled().milestone()).getFirst()), 0), new Pen(INK, 2, LineStyle.SOLID)));
				target.stroke(Outline.polyline(List.of(start, point)), new Pen(INK, 2, LineStyle.DASH));
			}));
		}

		@Override
		public void drop(Point point) {
			Optional<GanttRow.Entry> target = chart.frame().flatMap(frame -> target(frame, point));
			chart.overlay(Optional.empty());
			target.ifPresent(entry -> actions.link(entry.scheduled().milestone(), from));
		}
	}
}
