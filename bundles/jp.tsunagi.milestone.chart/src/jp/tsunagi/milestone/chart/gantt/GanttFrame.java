package jp.tsunagi.milestone.chart.gantt;

import java.time.LocalDate;
import java.util.Optional;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.chart.time.TimeScale;

/**
 * What of a chart is to be seen, and where. On its left stand the names, above are years and months; what lies below and to the
 * right of these is the time.
 *
 * @param rows all rows, also those that are not to be seen
 * @param bands what stands above
 * @param scale which day is where, from the left edge of the time
 * @param area all of it, in pixels
 * @param nameWidth how wide the names are, in pixels
 * @param scroll how much of the rows lies above, in pixels
 */
public record GanttFrame(GanttRows rows, TimeBands bands, TimeScale scale, Bounds area, double nameWidth, double scroll) {

	/** How high a row is, in pixels. */
	public static final double ROW = 26;

	/** How high a row of years or months is, in pixels. */
	static final double BAND = 17;

	/** How high the line is on which today is marked, in pixels. */
	static final double TODAY = 16;

	/** How high years, months and today are together, in pixels. */
	public static final double HEADER = TimeBands.MOST * BAND + TODAY;

	/** Where time is. */
	public Bounds time() {
		return new Bounds(area.x() + nameWidth, area.y() + HEADER, Math.max(1, area.width() - nameWidth),
				Math.max(1, area.height() - HEADER));
	}

	/** How high all rows are together, without what stands above them, in pixels. */
	public double height() {
		return rows.rows().size() * ROW;
	}

	/** The first row that is at least in part to be seen. */
	public int firstRow() {
		return (int) Math.clamp(Math.floor(scroll / ROW), 0, rows.rows().size());
	}

	/** The first row below those that are to be seen. */
	public int endRow() {
		return (int) Math.clamp(Math.ceil((scroll + time().height()) / ROW), 0, rows.rows().size());
	}

	/** Where a row is, with its name. */
	public Bounds bounds(int row) {
		return new Bounds(area.x(), top(row), area.width(), ROW);
	}

	double top(int row) {
		return area.y() + HEADER + row * ROW - scroll;
	}

	/** The row at a height; empty if there is none. */
	Optional<Integer> rowAt(double y) {
		int row = (int) Math.floor((y - area.y() - HEADER + scroll) / ROW);
		return row >= 0 && row < rows.rows().size() ? Optional.of(row) : Optional.empty();
	}

	/** Where a day begins. */
	public double x(LocalDate day) {
		return time().x() + scale.x(day);
	}

	/** The day at a place. */
	public LocalDate dayAt(double x) {
		return scale.dayAt(x - time().x());
	}

	/** Where time ends at the right. */
	double right() {
		return area.x() + Math.max(area.width(), nameWidth + 1);
	}

	/** Where the middle of today is; empty if that is not to be seen. */
	Optional<Double> today() {
		double middle = x(rows.schedule().today()) + scale.dayWidth() / 2;
		return Optional.of(middle).filter(x -> x >= time().x() && x <= right());
	}

	/** How the milestone of a row is shown; empty if the row is a heading. */
	public Optional<GanttMark> mark(int row) {
		return rows.rows().get(row) instanceof GanttRow.Entry entry ? Optional.of(GanttMark.of(this, row, entry)) : Optional.empty();
	}

	/** The same with other rows to be seen; no further than there are rows. */
	public GanttFrame scrolled(double pixels) {
		return new GanttFrame(rows, bands, scale, area, nameWidth, Math.clamp(pixels, 0, Math.max(0, height() - time().height())));
	}

	/** The same with other days to be seen. */
	public GanttFrame with(TimeScale other) {
		return new GanttFrame(rows, bands, other, area, nameWidth, scroll);
	}
}
