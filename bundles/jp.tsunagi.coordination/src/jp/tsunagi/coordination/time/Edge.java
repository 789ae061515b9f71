package jp.tsunagi.coordination.time;

import java.time.Month;
import java.time.YearMonth;

/** The first or the last month of a calendar or fiscal year. */
enum Edge {

	START("start"), END("end");

	private static final int LAST_MONTH = 11;

	private final String english;

	Edge(String english) {
		this.english = english;
	}

	String english() {
		return english;
	}

	/** Returns the month at this edge of the twelve months that begin with {@code firstMonth}. */
	YearMonth month(YearMonth firstMonth) {
		return this == START ? firstMonth : firstMonth.plusMonths(LAST_MONTH);
	}

	/** Returns which edge a month is of a year that begins in {@code yearStart}. */
	static Edge of(YearMonth month, Month yearStart) {
		return month.getMonth() == yearStart ? START : END;
	}
}
