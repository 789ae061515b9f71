package jp.tsunagi.milestone.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * The days on one of which something is: one for a day, thirty for a month.
 *
 * @param first the first of them
 * @param last the last of them, not before the first
 */
public record Window(LocalDate first, LocalDate last) {

	/**
	 * Creates a window.
	 *
	 * @throws IllegalArgumentException if {@code last} is before {@code first}
	 */
	public Window {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException(last + " is before " + first);
		}
	}

	/** The days that {@code date} may mean. */
	public static Window of(FuzzyDate date, PlanCalendar calendar) {
		return new Window(calendar.earliest(date), calendar.latest(date));
	}

	/** That one day. */
	public static Window of(LocalDate day) {
		return new Window(day, day);
	}

	/** Whether {@code day} is one of the days. */
	public boolean contains(LocalDate day) {
		return !day.isBefore(first) && !day.isAfter(last);
	}

	/** Whether each day is before each of {@code other}. */
	public boolean isBefore(Window other) {
		return last.isBefore(other.first);
	}

	/** Whether each day is after each of {@code other}. */
	public boolean isAfter(Window other) {
		return other.isBefore(this);
	}

	/** Whether both have a day in common. */
	public boolean overlaps(Window other) {
		return !isBefore(other) && !isAfter(other);
	}

	/** How many days there are, at least one. */
	public long days() {
		return ChronoUnit.DAYS.between(first, last) + 1;
	}

	/** From the later of the first days to the later of the last days: when the later of two things is. */
	public Window later(Window other) {
		return new Window(later(first, other.first), later(last, other.last));
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}
}
