package jp.tsunagi.milestone.chart.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * What stands above a line of time: fiscal years, half-years, months, weeks, days, as fine as there is room.
 *
 * @param calendar says when fiscal years begin
 * @param style how years and months are written
 */
public record TimeBands(PlanCalendar calendar, CalendarStyle style) {

	/** How large letters are, in pixels. */
	public static final double LETTERS = 11;

	/** How many rows there are at most. */
	public static final int MOST = 3;

	/** How wide a unit must be so that it is shown, in pixels. */
	private static final double DAY_ROOM = 16;

	private static final double WEEK_ROOM = 26;

	private static final double MONTH_ROOM = 13.4;

	private static final double HALF_ROOM = 15;

	private static final double YEAR_ROOM = 30;

	/** Of what is cut off so much must be left that it has a name, in pixels. */
	private static final double LEAST = 24;

	private static final double PADDING = 2;

	/** The rows for what is seen on {@code width} pixels, the coarsest first. */
	public List<TimeBand> of(TimeScale scale, double width) {
		List<TimeUnit> units = units(scale.dayWidth());
		return units.stream().map(unit -> band(unit, unit == units.getFirst(), scale, width)).toList();
	}

	private static List<TimeUnit> units(double dayWidth) {
		if (dayWidth >= DAY_ROOM) {
			return List.of(TimeUnit.HALF_YEAR, TimeUnit.MONTH, TimeUnit.DAY);
		}
		if (dayWidth * 7 >= WEEK_ROOM) {
			return List.of(TimeUnit.HALF_YEAR, TimeUnit.MONTH, TimeUnit.WEEK);
		}
		if (dayWidth * 28 >= MONTH_ROOM) {
			return List.of(TimeUnit.FISCAL_YEAR, TimeUnit.HALF_YEAR, TimeUnit.MONTH);
		}
		return dayWidth * 181 >= HALF_ROOM ? List.of(TimeUnit.FISCAL_YEAR, TimeUnit.HALF_YEAR) : List.of(TimeUnit.FISCAL_YEAR);
	}

	/** One row. All that can be seen as a whole is called by names of the same length. */
	private TimeBand band(TimeUnit unit, boolean isFirst, TimeScale scale, double width) {
		List<TimeBand.Cell> cells = cells(unit, scale, width);
		List<List<String>> names = cells.stream().map(cell -> unit.labels(cell.first(), calendar, style)).toList();
		// a half-year's year stands above it, unless it is the first itself
		int longest = unit == TimeUnit.HALF_YEAR && !isFirst ? 1 : 0;
		int shortest = names.stream().mapToInt(List::size).min().orElse(1) - 1;
		int chosen = IntStream.range(longest, shortest).filter(length -> IntStream.range(0, cells.size())
				.filter(cell -> isWhole(cells.get(cell), width))
				.allMatch(cell -> fits(names.get(cell).get(length), cells.get(cell).width()))).findFirst().orElse(shortest);
		// what is cut off may have a shorter name where nothing above says what it is
		return new TimeBand(IntStream.range(0, cells.size()).mapToObj(cell -> cells.get(cell).called(label(cells.get(cell), width,
				names.get(cell).subList(chosen, isFirst && !isWhole(cells.get(cell), width) ? shortest + 1 : chosen + 1)))).toList());
	}

	private static boolean isWhole(TimeBand.Cell cell, double width) {
		return cell.x() >= 0 && cell.x() + cell.width() <= width;
	}

	private static String label(TimeBand.Cell cell, double width, List<String> names) {
		double seen = Math.min(cell.x() + cell.width(), width) - Math.max(cell.x(), 0);
		return seen < Math.min(cell.width(), LEAST) ? "" : names.stream().filter(name -> fits(name, seen)).findFirst().orElse("");
	}

	private static boolean fits(String label, double width) {
		return TextMeasure.standard().width(label, LETTERS, false) + PADDING <= width;
	}

	/** The cells of a row, without names. Where years are too narrow, one cell stands for several. */
	private List<TimeBand.Cell> cells(TimeUnit unit, TimeScale scale, double width) {
		Window shown = scale.shown(width);
		int step = unit == TimeUnit.FISCAL_YEAR ? years(scale.dayWidth()) : 1;
		LocalDate day = unit.begin(TimeScale.nameable(shown.first(), calendar), calendar);
		List<TimeBand.Cell> cells = new ArrayList<>();
		while (!day.isAfter(shown.last())) {
			// the first of several years is a round one, but where time begins
			LocalDate next = step == 1 ? unit.next(day) : day.plusYears(step - Math.floorMod(day.getYear(), step));
			double x = scale.x(day);
			cells.add(new TimeBand.Cell(day, next.minusDays(1), "", x, scale.x(next) - x));
			day = next;
		}
		return cells;
	}

	/** 1, 2, 5, 10, 20 ... years. */
	private static int years(double dayWidth) {
		int ten = 1;
		while (ten * 10 * 365 * dayWidth < YEAR_ROOM) {
			ten *= 10;
		}
		for (int step : new int[] {ten, 2 * ten, 5 * ten}) {
			if (step * 365 * dayWidth >= YEAR_ROOM) {
				return step;
			}
		}
		return 10 * ten;
	}
}
