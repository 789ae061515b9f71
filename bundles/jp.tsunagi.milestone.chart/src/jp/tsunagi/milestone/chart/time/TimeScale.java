package jp.tsunagi.milestone.chart.time;

import java.time.LocalDate;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * Which day is where on a line of time. Days are as wide as each other; the line may begin in the middle of one.
 *
 * @param start what is at 0, in days since 1970-01-01
 * @param dayWidth how wide a day is, in pixels, more than 0
 */
public record TimeScale(double start, double dayWidth) {

	/** The first day there is; years before have no name. */
	public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

	/** The last day there is. */
	public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	/** The fewest days that are shown on a width. */
	public static final double FEWEST_DAYS = 7;

	/** The most days to which one zooms out on a width: five years. */
	public static final double MOST_DAYS = 5 * 366;

	/** Days that begin less than this before a place are taken to begin there: numbers are not exact. */
	private static final double ROUNDING = 1e-6;

	/** Checks the value. */
	public TimeScale {
		if (!(dayWidth > 0) || !Double.isFinite(dayWidth) || !Double.isFinite(start)) {
			throw new IllegalArgumentException(start + " " + dayWidth);
		}
	}

	/** {@code day}, or the first or last day that is in a fiscal year with a name. */
	public static LocalDate nameable(LocalDate day, PlanCalendar calendar) {
		LocalDate first = calendar.fiscal().firstDay(new FiscalYear(FIRST.getYear()));
		return day.isBefore(first) ? first : day.isAfter(LAST) ? LAST : day;
	}

	/** A scale that shows {@code days} from {@code first} on {@code width} pixels. */
	public static TimeScale of(LocalDate first, double days, double width) {
		return new TimeScale(first.toEpochDay(), Math.max(1, width) / days);
	}

	/** A scale that shows {@code window} on {@code width} pixels, but never less than a week. */
	public static TimeScale showing(Window window, double width) {
		double days = Math.max(FEWEST_DAYS, window.days());
		return new TimeScale(window.first().toEpochDay() - (days - window.days()) / 2, Math.max(1, width) / days);
	}

	/** Where {@code day} begins. */
	public double x(LocalDate day) {
		return (day.toEpochDay() - start) * dayWidth;
	}

	/** Where {@code day} ends and the next one begins. */
	public double end(LocalDate day) {
		return x(day) + dayWidth;
	}

	/** The middle of {@code day}. */
	public double middle(LocalDate day) {
		return x(day) + dayWidth / 2;
	}

	/** The day that is at {@code x}, or the first or last day there is. */
	public LocalDate dayAt(double x) {
		return day(x / dayWidth + start + ROUNDING);
	}

	private static LocalDate day(double day) {
		return LocalDate.ofEpochDay((long) Math.clamp(Math.floor(day), FIRST.toEpochDay(), LAST.toEpochDay()));
	}

	/** The days that are at least in part on {@code width} pixels. */
	public Window shown(double width) {
		LocalDate first = dayAt(0);
		LocalDate last = day(width / dayWidth + start - ROUNDING);
		return new Window(first, last.isBefore(first) ? first : last);
	}

	/** The same with time moved so that what was at {@code pixels} is at 0; no further than there are days. */
	public TimeScale moved(double pixels) {
		return new TimeScale(Math.clamp(start + pixels / dayWidth, FIRST.toEpochDay(), LAST.toEpochDay()), dayWidth);
	}

	/**
	 * The same with days that are {@code factor} times as wide, where what is at {@code x} stays there. From a week to five years
	 * are to be seen, or as many as there were.
	 *
	 * @param width how many pixels are to be seen
	 */
	public TimeScale zoomed(double factor, double x, double width) {
		double wide = Math.clamp(dayWidth * factor, Math.min(dayWidth, width / MOST_DAYS), width / FEWEST_DAYS);
		return new TimeScale(start + x / dayWidth - x / wide, wide);
	}
}
