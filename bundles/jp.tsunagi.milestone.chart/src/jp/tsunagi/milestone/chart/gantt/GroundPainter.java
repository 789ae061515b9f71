package jp.tsunagi.milestone.chart.gantt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.chart.internal.look.Brush;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.chart.time.TimeBand;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Milestone;

/** Paints what lies behind milestones: weekends, the edges of months and years, rows and today. */
record GroundPainter(Canvas canvas, GanttFrame frame, Set<Milestone> selected) {

	/** Weekends are shown where a day is that wide, in pixels. */
	private static final double DAY_ROOM = 4;

	void paint(List<TimeBand> bands) {
		Bounds time = frame.time();
		if (bands.size() == TimeBands.MOST && frame.scale().dayWidth() >= DAY_ROOM) {
			paintWeekends();
		}
		bands.reversed().forEach(band -> band.cells().stream().filter(cell -> cell.x() > 0).forEach(cell -> brush()
				.upright(time.x() + cell.x(), time.y(), bottom(), band == bands.getFirst() ? Tint.RULE : Tint.GRID)));
		for (int row = frame.firstRow(); row < frame.endRow(); row++) {
			paintRow(row);
		}
		frame.today().ifPresent(today -> brush().line(new Pen(Tint.TODAY, 1.5, LineStyle.SOLID), new Point(today, time.y()),
				new Point(today, bottom())));
	}

	private void paintWeekends() {
		for (LocalDate day = frame.dayAt(frame.time().x()); frame.x(day) < frame.right(); day = day.plusDays(1)) {
			if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
				brush().fill(clipped(frame.x(day), frame.scale().dayWidth()), Tint.WEEKEND);
			}
		}
	}

	private void paintRow(int row) {
		Bounds bounds = frame.bounds(row);
		switch (frame.rows().rows().get(row)) {
			case GanttRow.Heading heading -> {
				brush().fill(bounds, Tint.HEADING);
				heading.span().ifPresent(span -> paintSpan(span, bounds.center().y()));
			}
			case GanttRow.Entry entry when selected.contains(entry.scheduled().milestone()) -> brush().fill(bounds, Tint.SELECTION);
			case GanttRow.Entry entry -> { }
		}
		brush().level(bounds.x(), frame.right(), bounds.y() + bounds.height(), Tint.GRID);
	}

	/** A bracket over all that stands under a heading. */
	private void paintSpan(Window span, double y) {
		Bounds across = clipped(frame.x(span.first()), frame.x(span.last()) + frame.scale().dayWidth() - frame.x(span.first()));
		if (across.width() > 0) {
			brush().fill(new Bounds(across.x(), y - 1.5, across.width(), 3), Tint.LINK);
			for (double x : new double[] {across.x(), across.x() + across.width() - 2}) {
				brush().fill(new Bounds(x, y - 1.5, 2, 7), Tint.LINK);
			}
		}
	}

	/** The part of the time, over all rows, from {@code x} on. */
	private Bounds clipped(double x, double width) {
		Bounds time = frame.time();
		double from = Math.clamp(x, time.x(), frame.right());
		return new Bounds(from, time.y(), Math.clamp(x + width, from, frame.right()) - from, time.height());
	}

	private double bottom() {
		return frame.time().y() + frame.time().height();
	}

	private Brush brush() {
		return new Brush(canvas);
	}
}
