package jp.tsunagi.coordination.time;

import java.util.Locale;

/** The Western years this package can write and read back: those of four digits, without year zero. */
final class WesternYear {

	static final int DIGITS = 4;

	private static final int FIRST = 1;
	private static final int LAST = 9999;

	private WesternYear() {
	}

	static boolean isSupported(int year) {
		return year >= FIRST && year <= LAST;
	}

	/**
	 * Returns {@code year}.
	 *
	 * @throws IllegalArgumentException if it is not supported
	 */
	static int require(int year) {
		if (!isSupported(year)) {
			throw new IllegalArgumentException("Year " + year + " is not between " + FIRST + " and " + LAST);
		}
		return year;
	}

	/** Returns the year with all of its four digits, independent of the default locale. */
	static String digits(int year) {
		return String.format(Locale.ROOT, "%0" + DIGITS + "d", year);
	}
}
