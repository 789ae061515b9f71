package jp.tsunagi.coordination.time;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;

/**
 * A season by the meteorological division the Japan Meteorological Agency uses (気象庁「時に関する用語」). Winter belongs
 * to the year in which it begins: 令和4年冬 is December 2022 to February 2023.
 */
public enum Season {

	/** 春, March to May. */
	SPRING("春", "spring", Month.MARCH),

	/** 夏, June to August. */
	SUMMER("夏", "summer", Month.JUNE),

	/** 秋, September to November. */
	AUTUMN("秋", "autumn", Month.SEPTEMBER),

	/** 冬, December to February of the following year. */
	WINTER("冬", "winter", Month.DECEMBER);

	private final String kanji;
	private final String english;
	private final Month firstMonth;

	Season(String kanji, String english, Month firstMonth) {
		this.kanji = kanji;
		this.english = english;
		this.firstMonth = firstMonth;
	}

	/** Returns the Japanese name, one character. */
	public String kanji() {
		return kanji;
	}

	/** Returns the English name in lower case. */
	public String english() {
		return english;
	}

	/** Returns the month in which the season of {@code year} begins. */
	YearMonth firstMonth(Year year) {
		return year.atMonth(firstMonth);
	}

	/** Returns the season that begins in the given month. */
	static Season beginningIn(Month month) {
		return switch (month) {
			case MARCH -> SPRING;
			case JUNE -> SUMMER;
			case SEPTEMBER -> AUTUMN;
			case DECEMBER -> WINTER;
			default -> throw new IllegalArgumentException("No season begins in " + month);
		};
	}
}
