package jp.tsunagi.milestone.chart.time;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of years, months or the like above a chart.
 *
 * @param cells from left to right, without gaps
 */
public record TimeBand(List<Cell> cells) {

	/** Keeps its own copy. */
	public TimeBand {
		cells = List.copyOf(cells);
	}

	/**
	 * A year, a month or the like.
	 *
	 * @param first its first day
	 * @param last its last day
	 * @param label as much of its name as there is room for; empty for none
	 * @param x where it begins, in pixels, also if that is not to be seen
	 * @param width in pixels
	 */
	public record Cell(LocalDate first, LocalDate last, String label, double x, double width) {

		/** The same with a name. */
		Cell called(String name) {
			return new Cell(first, last, name, x, width);
		}
	}
}
