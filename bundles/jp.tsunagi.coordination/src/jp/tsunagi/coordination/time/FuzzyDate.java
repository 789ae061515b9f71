package jp.tsunagi.coordination.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A date that is only as precise as it was written: a day, a month, an autumn, a fiscal year, "about" one of these. It
 * covers the days from {@link #earliest()} to {@link #latest()}, both included, and keeps its writing for
 * {@link #toString()}.
 * <p>
 * Two dates are equal if they cover the same days with the same {@linkplain #precision() precision} and both or neither
 * are {@linkplain #isApproximate() approximate}; the writing does not count, so 令和4年9月 equals 2022-09. April 2022 does not
 * equal the beginning of fiscal 2022, nor a season a quarter. The order is by earliest day, latest day, precision, and
 * approximate after exact; it is consistent with equals.
 */
public final class FuzzyDate implements Comparable<FuzzyDate> {

	private static final Comparator<FuzzyDate> ORDER = Comparator
			.comparingInt((FuzzyDate date) -> date.earliestEpochDay)
			.thenComparingInt(date -> date.latestEpochDay)
			.thenComparing(FuzzyDate::precision)
			.thenComparing(FuzzyDate::isApproximate);

	/** Days are kept as epoch days, without an object for each: models hold very many dates. */
	private final int earliestEpochDay;
	private final int latestEpochDay;
	private final Precision precision;
	private final boolean approximate;
	private final String written;

	FuzzyDate(LocalDate earliest, LocalDate latest, Precision precision, boolean approximate, String written) {
		this.earliestEpochDay = Math.toIntExact(earliest.toEpochDay());
		this.latestEpochDay = Math.toIntExact(latest.toEpochDay());
		this.precision = precision;
		this.approximate = approximate;
		this.written = written;
	}

	/**
	 * Reads a date in any of the written forms, in half- or full-width characters:
	 * <ul>
	 * <li>days, months and years: 2022-09-15, 2022/9, 2022年, 令和4年9月15日, 平成元年, R4.9.15, H28, ㋿4年;</li>
	 * <li>parts of months and years: 9月上旬, 9月末, 年初, 年末, 前半, 令和4年秋, autumn 2022;</li>
	 * <li>fiscal years and parts of them: 令和4年度, FY2022, 年度当初, 年度末, 上半期, 2022H1, 第1四半期, FY2022Q1;</li>
	 * <li>any of these with 頃, ごろ, ころ, 約, about, around or "c.";</li>
	 * <li>a day with its weekday（木）, a year with the year of the other calendar（2022年）; both must agree.</li>
	 * </ul>
	 * A year of an era that had ended is counted on (平成32年 is 2020, 平成31年 all of 2019), because documents written before
	 * the change say so. The first year of an era begins with the era: 令和元年 is 2019-05-01 to 2019-12-31, while 令和元年度 is
	 * the whole fiscal year, the same as 平成31年度.
	 *
	 * @throws FuzzyDateFormatException if the text is not such a date, for example because the day does not exist, lies
	 *         before its era, or is another weekday
	 */
	public static FuzzyDate parse(CharSequence text) {
		return FuzzyDateParser.parse(text);
	}

	/** Reads a date like {@link #parse}; empty if the text is not a date. */
	public static Optional<FuzzyDate> tryParse(CharSequence text) {
		try {
			return Optional.of(parse(text));
		} catch (FuzzyDateFormatException notADate) {
			return Optional.empty();
		}
	}

	/**
	 * Returns a day, written in ISO style.
	 *
	 * @throws IllegalArgumentException if its year is not between 1 and 9999
	 */
	public static FuzzyDate of(LocalDate day) {
		WesternYear.require(day.getYear());
		return of(new DateUnit.Day(day));
	}

	/**
	 * Returns a month, written in ISO style.
	 *
	 * @throws IllegalArgumentException if its year is not between 1 and 9999
	 */
	public static FuzzyDate ofMonth(YearMonth month) {
		WesternYear.require(month.getYear());
		return of(new DateUnit.WholeMonth(month));
	}

	/**
	 * Returns a calendar year, written in ISO style.
	 *
	 * @throws IllegalArgumentException if it is not between 1 and 9999
	 */
	public static FuzzyDate ofYear(Year year) {
		WesternYear.require(year.getValue());
		return of(new DateUnit.WholeYear(year));
	}

	/** Returns a fiscal year, written in ISO style. */
	public static FuzzyDate ofFiscalYear(FiscalYear year) {
		return of(new DateUnit.WholeFiscalYear(year));
	}

	/** Returns half of a fiscal year, written in ISO style. */
	public static FuzzyDate ofHalfYear(HalfYear half) {
		return of(new DateUnit.HalfOfFiscalYear(half));
	}

	/**
	 * Returns the season that begins in a year, written in ISO style.
	 *
	 * @throws IllegalArgumentException if the year is not between 1 and 9999
	 */
	public static FuzzyDate ofSeason(int year, Season season) {
		return of(new DateUnit.SeasonOfYear(Year.of(WesternYear.require(year)), season));
	}

	private static FuzzyDate of(DateUnit unit) {
		String written = FuzzyDateFormatter.print(unit, unit.first(), CalendarStyle.ISO);
		return new FuzzyDate(unit.first(), unit.last(), unit.precision(), false, written);
	}

	/** Returns the first day the date may mean. */
	public LocalDate earliest() {
		return LocalDate.ofEpochDay(earliestEpochDay);
	}

	/** Returns the last day the date may mean. */
	public LocalDate latest() {
		return LocalDate.ofEpochDay(latestEpochDay);
	}

	/** Returns how precisely the date is written. */
	public Precision precision() {
		return precision;
	}

	/** Returns whether the date is only about right (頃, 約); its range is then widened by the margin of its precision. */
	public boolean isApproximate() {
		return approximate;
	}

	/** Returns whether the date may mean this day. */
	public boolean contains(LocalDate day) {
		return earliestEpochDay <= day.toEpochDay() && day.toEpochDay() <= latestEpochDay;
	}

	/** Returns whether this date is certainly before another: each of its days before each of the other's. */
	public boolean isBefore(FuzzyDate other) {
		return latestEpochDay < other.earliestEpochDay;
	}

	/** Returns whether this date is certainly after another: each of its days after each of the other's. */
	public boolean isAfter(FuzzyDate other) {
		return other.isBefore(this);
	}

	/** Returns whether this date and another may mean the same day. */
	public boolean overlaps(FuzzyDate other) {
		return !isBefore(other) && !isAfter(other);
	}

	/**
	 * Prints the date in a style with the same precision and vagueness. The text reads back as an equal date. A weekday is
	 * not printed. Where an era began within the unit and a Western year alone would say too much, the era is added:
	 * 令和元年 prints as 2019年（令和元年） and as 2019 (R1).
	 */
	public String format(CalendarStyle style) {
		return FuzzyDateFormatter.print(this, style);
	}

	@Override
	public int compareTo(FuzzyDate other) {
		return ORDER.compare(this, other);
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof FuzzyDate other && ORDER.compare(this, other) == 0;
	}

	@Override
	public int hashCode() {
		return Objects.hash(earliestEpochDay, latestEpochDay, precision.ordinal(), approximate);
	}

	/** Returns the date exactly as it was written. */
	@Override
	public String toString() {
		return written;
	}
}
