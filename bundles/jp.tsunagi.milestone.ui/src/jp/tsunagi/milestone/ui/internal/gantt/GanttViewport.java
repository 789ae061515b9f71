package jp.tsunagi.milestone.ui.internal.gantt;

import java.time.LocalDate;
import java.util.Optional;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.milestone.schedule.Window;

/** Which rows and days of a chart are to be seen. What is read anew stays where it was. */
final class GanttViewport {

	/** What a step of the wheel or of a key makes larger. */
	static final double STEP = 1.25;

	private static final double NAMES = 290;

	private static final double FEWEST_NAMES = 90;

	/** How much of the width names take at most. */
	private static final double MOST_NAMES = 0.6;

	private static final int MONTHS_BEFORE = 4;

	private static final int MONTHS_BEHIND = 14;

	/** How much there is beside the first and last day, as a part of the days between. */
	private static final double MARGIN = 0.06;

	private static final int MONTHS_AROUND = 12;

	private double nameWidth = NAMES;

	private double width = 1;

	private double height = 1;

	private double scroll;

	/** What somebody chose, or has seen; until then, what fits. */
	private Optional<TimeScale> scale = Optional.empty();

	private GanttRows rows;

	private TimeBands bands;

	/** Shows other rows. The days that were seen before stay, so that nothing jumps if others would fit better now. */
	void show(GanttRows others, TimeBands above) {
		scale = frame().filter(seen -> seen.rows().span().isPresent()).map(GanttFrame::scale).or(() -> scale);
		rows = others;
		bands = above;
	}

	void resize(double wide, double high) {
		width = wide;
		height = high;
		scrollTo(scroll);
	}

	/** What is to be seen, once there is anything. */
	Optional<GanttFrame> frame() {
		if (rows == null || width <= 1) {
			return Optional.empty();
		}
		return Optional.of(frame(scale.orElseGet(this::firstScale)));
	}

	private GanttFrame frame(TimeScale days) {
		return new GanttFrame(rows, bands, days, new Bounds(0, 0, width, height), names(), 0).scrolled(scroll);
	}

	private double names() {
		return Math.clamp(nameWidth, FEWEST_NAMES, Math.max(FEWEST_NAMES, width * MOST_NAMES));
	}

	private double timeWidth() {
		return Math.max(1, width - names());
	}

	/** The months around today if anything is then, else all. */
	private TimeScale firstScale() {
		LocalDate today = rows.schedule().today();
		Window near = new Window(today.minusMonths(MONTHS_BEFORE), today.plusMonths(MONTHS_BEHIND));
		return rows.nearSpan().filter(all -> !all.overlaps(near)).map(this::showing).orElseGet(() -> TimeScale.showing(near, timeWidth()));
	}

	private TimeScale showing(Window window) {
		double days = window.days() * (1 + 2 * MARGIN);
		return TimeScale.of(window.first(), Math.max(days, TimeScale.FEWEST_DAYS), timeWidth())
				.moved(-timeWidth() * MARGIN);
	}

	/** Shows all days on which anything is, but for what is absurdly far away. */
	void fit() {
		scale = Optional.ofNullable(rows).flatMap(GanttRows::nearSpan).map(this::showing).or(() -> scale);
	}

	/** Makes days wider or narrower; what is at {@code x} stays there. */
	void zoom(double factor, double x) {
		scale = frame().map(frame -> frame.scale().zoomed(factor, x - names(), timeWidth()));
	}

	/** Makes days wider or narrower around the middle. */
	void zoom(double factor) {
		zoom(factor, names() + timeWidth() / 2);
	}

	/** How wide days are between the narrowest that one zooms out to, 0, and the widest, 1. */
	double zoomShare() {
		double least = timeWidth() / TimeScale.MOST_DAYS;
		double most = timeWidth() / TimeScale.FEWEST_DAYS;
		return frame().map(frame -> Math.max(0, Math.log(frame.scale().dayWidth() / least) / Math.log(most / least))).orElse(0.0);
	}

	/** Makes days as wide as {@code share} says. */
	void zoomTo(double share) {
		double least = timeWidth() / TimeScale.MOST_DAYS;
		double most = timeWidth() / TimeScale.FEWEST_DAYS;
		frame().ifPresent(frame -> zoom(least * Math.pow(most / least, share) / frame.scale().dayWidth()));
	}

	/** Shows other days. */
	void moveTime(double pixels) {
		scale = frame().map(frame -> frame.scale().moved(pixels));
	}

	/** Shows {@code day} in the middle. */
	void showDay(LocalDate day) {
		frame().ifPresent(frame -> moveTime(frame.scale().middle(day) - timeWidth() / 2));
	}

	/** Shows other rows, no further than there are. */
	void scrollTo(double pixels) {
		scroll = Math.max(0, pixels);
		scroll = frame().map(frame -> frame.scrolled(scroll).scroll()).orElse(scroll);
	}

	double scroll() {
		return scroll;
	}

	/** The row that stays where it is when there are others: {@code selected} if that is to be seen, else the first; -1 for none. */
	int anchor(int selected) {
		return frame().map(frame -> selected >= frame.firstRow() && selected < frame.endRow() ? selected
				: scroll > 0 ? frame.firstRow() : -1).orElse(-1);
	}

	/** Shows the row that was {@code before} and is {@code now} where it was; -1 for none. */
	void keep(int before, int now) {
		if (before >= 0 && now >= 0) {
			scrollTo(scroll + (now - before) * GanttFrame.ROW);
		}
	}

	/** Shows a row, moving no more than it takes. */
	void reveal(int row) {
		frame().ifPresent(frame -> {
			double top = row * GanttFrame.ROW;
			double room = frame.time().height();
			scrollTo(top < scroll ? top : top + GanttFrame.ROW > scroll + room ? top + GanttFrame.ROW - room : scroll);
		});
	}

	/** Shows some of these days, if none is to be seen. */
	void reveal(Window days) {
		frame().filter(frame -> !frame.scale().shown(timeWidth()).overlaps(days)).ifPresent(frame -> showDay(days.first()));
	}

	/** Gives the names another width. */
	void nameWidth(double wide) {
		nameWidth = wide;
		nameWidth = names();
	}

	/** All days that one can scroll to: those of milestones, today, those that are seen, and some beside them. */
	Window days() {
		Window shown = frame().orElseThrow().scale().shown(timeWidth());
		Window all = rows.span().map(span -> around(span, shown)).orElse(shown);
		Window withToday = around(all, Window.of(rows.schedule().today()));
		LocalDate first = withToday.first().minusMonths(MONTHS_AROUND);
		LocalDate last = withToday.last().plusMonths(MONTHS_AROUND);
		return new Window(first.isBefore(TimeScale.FIRST) ? TimeScale.FIRST : first, last.isAfter(TimeScale.LAST) ? TimeScale.LAST : last);
	}

	private static Window around(Window one, Window other) {
		return new Window(one.first().isBefore(other.first()) ? one.first() : other.first(),
				one.last().isAfter(other.last()) ? one.last() : other.last());
	}
}
