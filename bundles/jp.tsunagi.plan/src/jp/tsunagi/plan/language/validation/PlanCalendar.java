package jp.tsunagi.plan.language.validation;

import java.time.LocalDate;
import java.util.Optional;

import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Half;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Period;

/**
 * What the vague dates of a plan mean where fiscal years need not begin in April. All questions are answered generously: a
 * date is outside a period only if none of its days is within.
 *
 * @param fiscal the fiscal years of the municipality
 */
public record PlanCalendar(FiscalCalendar fiscal) {

	private static final int HALF = 6;

	/** The first day {@code date} may mean. */
	public LocalDate earliest(FuzzyDate date) {
		return date.earliest().plusMonths(shift(date));
	}

	/** The last day {@code date} may mean. */
	public LocalDate latest(FuzzyDate date) {
		return date.latest().plusDays(1).plusMonths(shift(date)).minusDays(1);
	}

	/** Vague dates take fiscal years from April. */
	private int shift(FuzzyDate date) {
		return switch (date.precision()) {
			case FISCAL_YEAR_PART, FISCAL_QUARTER, FISCAL_HALF_YEAR, FISCAL_YEAR -> fiscal.startMonth() - FiscalCalendar.APRIL.startMonth();
			case DAY, MONTH_PART, MONTH, YEAR_PART, SEASON, HALF_YEAR, YEAR -> 0;
		};
	}

	/** Whether each day of {@code date} is before each of {@code other}. */
	public boolean isBefore(FuzzyDate date, FuzzyDate other) {
		return latest(date).isBefore(earliest(other));
	}

	/** The first day of {@code period}; empty if its start is open. */
	public Optional<LocalDate> firstDay(Period period) {
		return period.from().map(this::earliest);
	}

	/** The last day of {@code period}; empty if its end is open. */
	public Optional<LocalDate> lastDay(Period period) {
		return period.to().map(this::latest);
	}

	/** Whether no day between {@code first} and {@code last} is in {@code period}. */
	public boolean isOutside(LocalDate first, LocalDate last, Period period) {
		return firstDay(period).filter(last::isBefore).isPresent() || lastDay(period).filter(first::isAfter).isPresent();
	}

	/** Whether no day of {@code date} is in {@code period}. */
	public boolean isOutside(FuzzyDate date, Period period) {
		return isOutside(earliest(date), latest(date), period);
	}

	/** The first day of {@code half}. */
	public LocalDate firstDay(HalfYear half) {
		return fiscal.firstDay(half.year()).plusMonths(half.half() == Half.FIRST ? 0 : HALF);
	}

	/** The last day of {@code half}. */
	public LocalDate lastDay(HalfYear half) {
		return firstDay(half).plusMonths(HALF).minusDays(1);
	}

	/** The half-year that {@code day} is in. */
	public HalfYear halfOf(LocalDate day) {
		HalfYear first = fiscal.yearOf(day).half(Half.FIRST);
		return day.isAfter(lastDay(first)) ? first.next() : first;
	}

	/** How many fiscal years {@code period} touches at least; empty if it is open. */
	public Optional<Integer> fiscalYears(Period period) {
		return period.from().map(this::latest).flatMap(from -> period.to().map(this::earliest)
				.map(to -> fiscal.yearOf(to).startYear() - fiscal.yearOf(from).startYear() + 1));
	}

	/** Whether no day of {@code year} is in {@code period}. */
	public boolean isOutside(FiscalYear year, Period period) {
		return isOutside(fiscal.firstDay(year), fiscal.lastDay(year), period);
	}
}
