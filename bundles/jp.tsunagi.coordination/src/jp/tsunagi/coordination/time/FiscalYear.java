package jp.tsunagi.coordination.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fiscal year (年度), named after the calendar year in which it begins. The methods of this class assume April to March;
 * for any other start month see {@link FiscalCalendar}. The order is that of time.
 *
 * @param startYear the Western calendar year in which the fiscal year begins, 1 to 9999
 */
public record FiscalYear(int startYear) implements Comparable<FiscalYear> {

	/**
	 * Creates a fiscal year.
	 *
	 * @throws IllegalArgumentException if {@code startYear} is not between 1 and 9999
	 */
	public FiscalYear {
		WesternYear.require(startYear);
	}

	/**
	 * Returns the fiscal year that contains a day: 2023-03-31 is in 2022, 2023-04-01 in 2023.
	 *
	 * @throws IllegalArgumentException if that year is not between 1 and 9999
	 */
	public static FiscalYear of(LocalDate day) {
		return FiscalCalendar.APRIL.yearOf(day);
	}

	/**
	 * Reads a fiscal year: 令和4年度, R4, H28, 2022年度, FY2022 or 2022, in half- or full-width characters. 平成31年度 is
	 * the same year as 令和元年度. A year marked as a calendar year (令和4年) is refused.
	 *
	 * @throws FuzzyDateFormatException if the text is anything else
	 */
	public static FiscalYear parse(CharSequence text) {
		return FuzzyDateParser.parseFiscalYear(text);
	}

	/**
	 * Returns all fiscal years from one to another, both included, in the order of time.
	 *
	 * @throws IllegalArgumentException if {@code from} is after {@code to}
	 */
	public static List<FiscalYear> range(FiscalYear from, FiscalYear to) {
		if (from.compareTo(to) > 0) {
			throw new IllegalArgumentException(from.label(CalendarStyle.ISO) + " is after " + to.label(CalendarStyle.ISO));
		}
		return IntStream.rangeClosed(from.startYear, to.startYear).mapToObj(FiscalYear::new).toList();
	}

	/** Returns 1 April of the start year. */
	public LocalDate firstDay() {
		return FiscalCalendar.APRIL.firstDay(this);
	}

	/** Returns 31 March of the year after the start year. */
	public LocalDate lastDay() {
		return FiscalCalendar.APRIL.lastDay(this);
	}

	/** Returns one half of this year. */
	public HalfYear half(Half half) {
		return new HalfYear(this, half);
	}

	/**
	 * Returns the year before.
	 *
	 * @throws IllegalArgumentException if this is year 1
	 */
	public FiscalYear previous() {
		return new FiscalYear(startYear - 1);
	}

	/**
	 * Returns the year after.
	 *
	 * @throws IllegalArgumentException if this is year 9999
	 */
	public FiscalYear next() {
		return new FiscalYear(startYear + 1);
	}

	/**
	 * Returns the name in a style: 令和4年度, 2022年度 or FY2022. A year in which the era changed goes by the new era, as
	 * the ministries agreed for 令和元年度 (改元に伴う元号による年表示の取扱いについて, 関係省庁連絡会議申合せ 2019-04-01).
	 */
	public String label(CalendarStyle style) {
		String digits = WesternYear.digits(startYear);
		return switch (style) {
			case JAPANESE -> Era.namingFiscalYear(startYear).map(era -> era.longName(startYear)).orElse(digits) + "年度";
			case WESTERN -> digits + "年度";
			case ISO -> "FY" + digits;
		};
	}

	/** Returns the era letter and year: R4, H28, and R1 for 2019; four digits where no era names the year. */
	public String shortLabel() {
		return Era.namingFiscalYear(startYear).map(era -> era.shortName(startYear)).orElse(WesternYear.digits(startYear));
	}

	/** Returns April of the start year. */
	YearMonth firstMonth() {
		return YearMonth.from(firstDay());
	}

	@Override
	public int compareTo(FiscalYear other) {
		return Integer.compare(startYear, other.startYear);
	}
}
