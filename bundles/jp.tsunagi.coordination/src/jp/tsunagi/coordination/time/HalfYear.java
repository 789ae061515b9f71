package jp.tsunagi.coordination.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/**
 * A half of a fiscal year: 上半期 is April to September, 下半期 October to March. The order is that of time.
 *
 * @param year the fiscal year
 * @param half which half of it
 */
public record HalfYear(FiscalYear year, Half half) implements Comparable<HalfYear> {

	private static final Comparator<HalfYear> IN_TIME = Comparator.comparing(HalfYear::year).thenComparing(HalfYear::half);

	/** Creates a half year. */
	public HalfYear {
		Objects.requireNonNull(year);
		Objects.requireNonNull(half);
	}

	/**
	 * Returns the half that contains a day.
	 *
	 * @throws IllegalArgumentException if its fiscal year is not between 1 and 9999
	 */
	public static HalfYear containing(LocalDate day) {
		HalfYear first = new HalfYear(FiscalYear.of(day), Half.FIRST);
		return day.isAfter(first.lastDay()) ? first.next() : first;
	}

	/**
	 * Reads a half year: 令和4年度上半期, R4上期, 2022年度下半期, 2022H1 or FY2022H2, in half- or full-width characters.
	 *
	 * @throws FuzzyDateFormatException if the text is anything else
	 */
	public static HalfYear parse(CharSequence text) {
		return FuzzyDateParser.parseHalfYear(text);
	}

	/** Returns 1 April or 1 October. */
	public LocalDate firstDay() {
		return firstMonth().atDay(1);
	}

	/** Returns 30 September or 31 March. */
	public LocalDate lastDay() {
		return firstMonth().plusMonths(Half.MONTHS - 1L).atEndOfMonth();
	}

	/**
	 * Returns the half year before.
	 *
	 * @throws IllegalArgumentException if this is the first half of year 1
	 */
	public HalfYear previous() {
		return switch (half) {
			case FIRST -> new HalfYear(year.previous(), Half.SECOND);
			case SECOND -> new HalfYear(year, Half.FIRST);
		};
	}

	/**
	 * Returns the half year after.
	 *
	 * @throws IllegalArgumentException if this is the second half of year 9999
	 */
	public HalfYear next() {
		return switch (half) {
			case FIRST -> new HalfYear(year, Half.SECOND);
			case SECOND -> new HalfYear(year.next(), Half.FIRST);
		};
	}

	/** Returns the name in a style: 令和4年度上半期, 2022年度上半期 or FY2022H1. */
	public String label(CalendarStyle style) {
		return year.label(style) + switch (style) {
			case JAPANESE, WESTERN -> half == Half.FIRST ? "上半期" : "下半期";
			case ISO -> "H" + half.number();
		};
	}

	@Override
	public int compareTo(HalfYear other) {
		return IN_TIME.compare(this, other);
	}

	/** Returns April or October. */
	YearMonth firstMonth() {
		return year.firstMonth().plusMonths(half.monthsBefore());
	}
}
