package jp.tsunagi.coordination.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;

/**
 * A calendar of fiscal years that begin on the first day of some month. A fiscal year is named after the calendar year in
 * which it begins. Municipal budgets begin in April (地方自治法第208条); bodies a municipality works with may differ.
 *
 * @param startMonth the month in which a year begins, 1 to 12
 */
public record FiscalCalendar(int startMonth) {

	/** The fiscal years of the Japanese state and of its municipalities, April to March. */
	public static final FiscalCalendar APRIL = new FiscalCalendar(4);

	private static final int MONTHS = 12;

	/**
	 * Creates a calendar.
	 *
	 * @throws DateTimeException if {@code startMonth} is not between 1 and 12
	 */
	public FiscalCalendar {
		ChronoField.MONTH_OF_YEAR.checkValidValue(startMonth);
	}

	/**
	 * Returns the fiscal year that contains a day.
	 *
	 * @throws IllegalArgumentException if that year is not between 1 and 9999
	 */
	public FiscalYear yearOf(LocalDate day) {
		return new FiscalYear(day.minusMonths(startMonth - 1L).getYear());
	}

	/** Returns the first day of a fiscal year. */
	public LocalDate firstDay(FiscalYear year) {
		return firstMonth(year).atDay(1);
	}

	/** Returns the last day of a fiscal year. */
	public LocalDate lastDay(FiscalYear year) {
		return firstMonth(year).plusMonths(MONTHS - 1L).atEndOfMonth();
	}

	private YearMonth firstMonth(FiscalYear year) {
		return YearMonth.of(year.startYear(), startMonth);
	}
}
