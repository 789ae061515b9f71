package jp.tsunagi.coordination.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A stretch of the calendar that has a name of its own; what a date means before 頃 widens it. */
sealed interface DateUnit {

	int QUARTER_MONTHS = 3;
	int QUARTERS = 4;

	record Day(LocalDate date) implements DateUnit {
	}

	record PartOfMonth(YearMonth month, MonthPart part) implements DateUnit {
	}

	record WholeMonth(YearMonth month) implements DateUnit {
	}

	record EdgeOfYear(Year year, Edge edge) implements DateUnit {
	}

	record EdgeOfFiscalYear(FiscalYear year, Edge edge) implements DateUnit {
	}

	record SeasonOfYear(Year year, Season season) implements DateUnit {
	}

	/** A quarter; {@code number} is 1 to 4. */
	record QuarterOfFiscalYear(FiscalYear year, int number) implements DateUnit {
	}

	record HalfOfYear(Year year, Half half) implements DateUnit {
	}

	record HalfOfFiscalYear(HalfYear half) implements DateUnit {
	}

	record WholeYear(Year year) implements DateUnit {
	}

	record WholeFiscalYear(FiscalYear year) implements DateUnit {
	}

	/**
	 * Returns the unit of a precision that ends on {@code last}. A unit is known by its end because its beginning may have
	 * been cut off: 令和元年 begins on 1 May.
	 */
	static DateUnit of(Precision precision, LocalDate first, LocalDate last) {
		YearMonth firstMonth = YearMonth.from(last).minusMonths(Math.max(precision.months() - 1L, 0));
		Year year = Year.from(firstMonth);
		return switch (precision) {
			case DAY -> new Day(last);
			case MONTH_PART -> new PartOfMonth(firstMonth, MonthPart.of(first, last));
			case MONTH -> new WholeMonth(firstMonth);
			case YEAR_PART -> new EdgeOfYear(year, Edge.of(firstMonth, Month.JANUARY));
			case FISCAL_YEAR_PART -> new EdgeOfFiscalYear(FiscalYear.of(last), Edge.of(firstMonth, Month.APRIL));
			case SEASON -> new SeasonOfYear(year, Season.beginningIn(firstMonth.getMonth()));
			case FISCAL_QUARTER -> quarter(FiscalYear.of(last), firstMonth);
			case HALF_YEAR -> new HalfOfYear(year, firstMonth.getMonth() == Month.JANUARY ? Half.FIRST : Half.SECOND);
			case FISCAL_HALF_YEAR -> new HalfOfFiscalYear(HalfYear.containing(last));
			case YEAR -> new WholeYear(year);
			case FISCAL_YEAR -> new WholeFiscalYear(FiscalYear.of(last));
		};
	}

	private static DateUnit quarter(FiscalYear year, YearMonth firstMonth) {
		long monthsBefore = ChronoUnit.MONTHS.between(year.firstDay(), firstMonth.atDay(1));
		return new QuarterOfFiscalYear(year, Math.toIntExact(monthsBefore / QUARTER_MONTHS) + 1);
	}

	/** Returns the precision a date has that names this unit. */
	default Precision precision() {
		return switch (this) {
			case Day day -> Precision.DAY;
			case PartOfMonth part -> Precision.MONTH_PART;
			case WholeMonth month -> Precision.MONTH;
			case EdgeOfYear edge -> Precision.YEAR_PART;
			case EdgeOfFiscalYear edge -> Precision.FISCAL_YEAR_PART;
			case SeasonOfYear season -> Precision.SEASON;
			case QuarterOfFiscalYear quarter -> Precision.FISCAL_QUARTER;
			case HalfOfYear half -> Precision.HALF_YEAR;
			case HalfOfFiscalYear half -> Precision.FISCAL_HALF_YEAR;
			case WholeYear year -> Precision.YEAR;
			case WholeFiscalYear year -> Precision.FISCAL_YEAR;
		};
	}

	/** Returns the month that contains the first day of the unit. */
	default YearMonth firstMonth() {
		return switch (this) {
			case Day(LocalDate date) -> YearMonth.from(date);
			case PartOfMonth(YearMonth month, MonthPart part) -> month;
			case WholeMonth(YearMonth month) -> month;
			case EdgeOfYear(Year year, Edge edge) -> edge.month(year.atMonth(Month.JANUARY));
			case EdgeOfFiscalYear(FiscalYear year, Edge edge) -> edge.month(year.firstMonth());
			case SeasonOfYear(Year year, Season season) -> season.firstMonth(year);
			case QuarterOfFiscalYear(FiscalYear year, int number) ->
				year.firstMonth().plusMonths((number - 1L) * QUARTER_MONTHS);
			case HalfOfYear(Year year, Half half) -> year.atMonth(Month.JANUARY).plusMonths(half.monthsBefore());
			case HalfOfFiscalYear(HalfYear half) -> half.firstMonth();
			case WholeYear(Year year) -> year.atMonth(Month.JANUARY);
			case WholeFiscalYear(FiscalYear year) -> year.firstMonth();
		};
	}

	/** Returns the first day of the unit. */
	default LocalDate first() {
		return switch (this) {
			case Day(LocalDate date) -> date;
			case PartOfMonth(YearMonth month, MonthPart part) -> part.firstDay(month);
			default -> firstMonth().atDay(1);
		};
	}

	/** Returns the last day of the unit. */
	default LocalDate last() {
		return switch (this) {
			case Day(LocalDate date) -> date;
			case PartOfMonth(YearMonth month, MonthPart part) -> part.lastDay(month);
			default -> firstMonth().plusMonths(precision().months() - 1L).atEndOfMonth();
		};
	}
}
