package jp.tsunagi.coordination.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A Japanese era (元号) since Meiji. Since the Era Name Act (元号法, 昭和54年法律第43号) an era is fixed by cabinet order
 * (元号を改める政令): Heisei began the day after the death of Emperor Shōwa, Reiwa on 2019-05-01 with the succession. The
 * two earlier changes took effect on the day itself (登極令第2条), so Taishō begins on 1912-07-30 and Shōwa on 1926-12-25.
 * <p>
 * Era years count calendar years: year 1 (元年) runs from the first day of the era to 31 December.
 */
public enum Era {

	/** 明治. Dates are read and written from 明治6年 (1873) only, when Japan adopted the Gregorian calendar. */
	MEIJI("明治", 'M', "Meiji", LocalDate.of(1868, 10, 23)),

	/** 大正, from 1912-07-30. */
	TAISHO("大正", 'T', "Taishō", LocalDate.of(1912, 7, 30)),

	/** 昭和, from 1926-12-25. */
	SHOWA("昭和", 'S', "Shōwa", LocalDate.of(1926, 12, 25)),

	/** 平成, from 1989-01-08. */
	HEISEI("平成", 'H', "Heisei", LocalDate.of(1989, 1, 8)),

	/** 令和, from 2019-05-01; the current era, which has no last day. */
	REIWA("令和", 'R', "Reiwa", LocalDate.of(2019, 5, 1));

	/** The first day of the Gregorian calendar in Japan (明治5年太政官布告第337号); earlier era dates are lunisolar. */
	static final LocalDate FIRST_GREGORIAN_DAY = LocalDate.of(1873, 1, 1);

	/** The last year that is written with an era, so that R2022 is an error and not the year 4040. */
	static final int LAST_YEAR = 999;

	private final String kanji;
	private final char letter;
	private final String romaji;
	private final LocalDate firstDay;

	Era(String kanji, char letter, String romaji, LocalDate firstDay) {
		this.kanji = kanji;
		this.letter = letter;
		this.romaji = romaji;
		this.firstDay = firstDay;
	}

	/** Returns the name in two characters, for example 令和. */
	public String kanji() {
		return kanji;
	}

	/** Returns the letter that stands for the era in short dates, for example R in R4.9.15. */
	public char letter() {
		return letter;
	}

	/** Returns the name in Latin letters, for example Reiwa. */
	public String romaji() {
		return romaji;
	}

	/** Returns the first day of the era. */
	public LocalDate firstDay() {
		return firstDay;
	}

	/** Returns the last day of the era, the day before the next one began; empty for the current era. */
	public Optional<LocalDate> lastDay() {
		Era[] eras = values();
		return ordinal() + 1 < eras.length ? Optional.of(eras[ordinal() + 1].firstDay.minusDays(1)) : Optional.empty();
	}

	/** Returns the Western year of an era year; years after the end of the era are counted on (平成32年 is 2020). */
	public int westernYear(int eraYear) {
		return firstDay.getYear() + eraYear - 1;
	}

	/** Returns the year of this era for a Western year: 1 for the year in which the era began, less before it. */
	public int eraYear(int westernYear) {
		return westernYear - firstDay.getYear() + 1;
	}

	/** Returns the era in force on a day; empty before 1873-01-01. */
	public static Optional<Era> at(LocalDate day) {
		if (day.isBefore(FIRST_GREGORIAN_DAY)) {
			return Optional.empty();
		}
		return Arrays.stream(values()).filter(era -> !day.isBefore(era.firstDay)).max(Comparator.naturalOrder());
	}

	/** Returns the era that names the year of a day; empty if that year is written in the Western calendar only. */
	static Optional<Era> naming(LocalDate day) {
		return at(day).filter(era -> era.eraYear(day.getYear()) <= LAST_YEAR);
	}

	/**
	 * Returns the era that names a fiscal year: the one in force at the end of the calendar year in which it starts. Hence
	 * fiscal 2019 is 令和元年度 although its April still was 平成31年. Empty as for {@link #naming}.
	 */
	static Optional<Era> namingFiscalYear(int startYear) {
		return naming(Year.of(startYear).atMonth(Month.DECEMBER).atEndOfMonth());
	}

	/** Returns era and year as in running text, for example 令和元 or 令和4. */
	String longName(int westernYear) {
		int year = eraYear(westernYear);
		return kanji + (year == 1 ? "元" : Integer.toString(year));
	}

	/** Returns era and year in short, for example R1 or R4. */
	String shortName(int westernYear) {
		return letter + Integer.toString(eraYear(westernYear));
	}
}
