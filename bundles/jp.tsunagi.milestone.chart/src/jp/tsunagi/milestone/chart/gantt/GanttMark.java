package jp.tsunagi.milestone.chart.gantt;

import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;

/**
 * How a milestone is shown along time. What lies far outside is cut off near the edge.
 *
 * @param row its row
 * @param entry the milestone
 * @param body where it is done or planned; empty if it has no date
 * @param isDay whether that is one day
 * @param baseline where it was planned at first; empty if that is the same
 * @param forecast where it is expected; empty unless that is later than planned
 */
public record GanttMark(int row, GanttRow.Entry entry, Optional<Bounds> body, boolean isDay, Optional<Bounds> baseline,
		Optional<Bounds> forecast) {

	/** How far what is cut off reaches over the edge: enough that its end is not to be seen. */
	static final double OVERLAP = 40;

	private static final double BODY = 12;

	private static final double DIAMOND = 14;

	/** How high the bar of a first plan is. */
	static final double GHOST = 4;

	static final double GHOST_DIAMOND = 7;

	/** How far below the top of the row the middle of the body is. */
	private static final double MIDDLE = 11;

	private static final double GHOST_MIDDLE = 21.5;

	/** What is narrower is not to be seen. */
	private static final double NARROWEST = 9;

	static GanttMark of(GanttFrame frame, int row, GanttRow.Entry entry) {
		ScheduledMilestone scheduled = entry.scheduled();
		Optional<Window> current = scheduled.current();
		Optional<Bounds> body = current.map(window -> place(frame, row, window));
		return new GanttMark(row, entry, body, isDay(current),
				frame.rows().firstPlan(scheduled).map(window -> place(frame, window, frame.top(row) + GHOST_MIDDLE, GHOST, GHOST_DIAMOND)),
				later(scheduled).map(window -> behind(body, place(frame, row, window))));
	}

	/** When a milestone is expected, if that may be after its own plan. */
	static Optional<Window> later(ScheduledMilestone scheduled) {
		return scheduled.forecast().filter(expected -> scheduled.isOpen()
				&& scheduled.current().filter(own -> !expected.last().isAfter(own.last())).isEmpty());
	}

	/** What of the forecast is not hidden by the body. */
	private static Bounds behind(Optional<Bounds> body, Bounds expected) {
		double end = expected.x() + expected.width();
		double from = Math.clamp(body.map(own -> own.x() + own.width()).orElse(expected.x()), expected.x(), end);
		return expected.width() == DIAMOND ? expected
				: new Bounds(from, expected.y(), Math.max(NARROWEST, end - from), expected.height());
	}

	static boolean isDay(Optional<Window> window) {
		return window.filter(days -> days.days() == 1).isPresent();
	}

	/** Where the milestone of a row is if it is on one of these days. */
	static Bounds place(GanttFrame frame, int row, Window window) {
		return place(frame, window, frame.top(row) + MIDDLE, BODY, DIAMOND);
	}

	/** A square for one day, else a bar. */
	private static Bounds place(GanttFrame frame, Window window, double middle, double height, double diamond) {
		if (window.days() == 1) {
			double x = Math.clamp(frame.x(window.first()) + frame.scale().dayWidth() / 2, left(frame), right(frame));
			return new Bounds(x - diamond / 2, middle - diamond / 2, diamond, diamond);
		}
		double from = Math.clamp(frame.x(window.first()), left(frame), right(frame));
		double to = Math.clamp(frame.x(window.last()) + frame.scale().dayWidth(), left(frame), right(frame));
		double missing = Math.max(0, NARROWEST - (to - from)) / 2;
		return new Bounds(from - missing, middle - height / 2, to - from + 2 * missing, height);
	}

	/** The shape of one day: a rectangle with its corners at the middles of the sides of {@code box}. */
	public static Outline diamond(Bounds box) {
		Point middle = box.center();
		return Outline.polygon(middle.plus(0, -box.height() / 2), middle.plus(box.width() / 2, 0), middle.plus(0, box.height() / 2),
				middle.plus(-box.width() / 2, 0));
	}

	private static double left(GanttFrame frame) {
		return frame.time().x() - OVERLAP;
	}

	private static double right(GanttFrame frame) {
		return frame.time().x() + frame.time().width() + OVERLAP;
	}

	/** All that is shown, but for text; empty if there is nothing. */
	public Optional<Bounds> extent() {
		return Stream.of(body, baseline, forecast).flatMap(Optional::stream).reduce(Bounds::union);
	}

	/** The last that is shown of it; empty if there is nothing. */
	Optional<Bounds> end() {
		return forecast.or(() -> body);
	}

	/** The first that is shown of it; empty if there is nothing. */
	Optional<Bounds> start() {
		return body.or(() -> forecast);
	}

	/** What lines lead from and to: what is planned or done and what is expected; empty if there is nothing. */
	Optional<Bounds> anchor() {
		return Stream.of(body, forecast).flatMap(Optional::stream).reduce(Bounds::union);
	}
}
