package jp.tsunagi.coordination.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** A customary part of a month. 月初 and 月末 have no fixed length in Japanese; five days are this product's reading. */
enum MonthPart {

	START("初め", "start"), EARLY("上旬", "early"), MIDDLE("中旬", "mid"), LATE("下旬", "late"), END("末", "end");

	private static final int EDGE_DAYS = 5;
	private static final int LAST_EARLY_DAY = 10;
	private static final int LAST_MIDDLE_DAY = 20;

	private final String japanese;
	private final String english;

	MonthPart(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	String japanese() {
		return japanese;
	}

	String english() {
		return english;
	}

	LocalDate firstDay(YearMonth month) {
		return switch (this) {
			case START, EARLY -> month.atDay(1);
			case MIDDLE -> month.atDay(LAST_EARLY_DAY + 1);
			case LATE -> month.atDay(LAST_MIDDLE_DAY + 1);
			case END -> month.atEndOfMonth().minusDays(EDGE_DAYS - 1L);
		};
	}

	LocalDate lastDay(YearMonth month) {
		return switch (this) {
			case START -> month.atDay(EDGE_DAYS);
			case EARLY -> month.atDay(LAST_EARLY_DAY);
			case MIDDLE -> month.atDay(LAST_MIDDLE_DAY);
			case LATE, END -> month.atEndOfMonth();
		};
	}

	/** Returns the part a range is, or was before the start of an era cut off its first days. */
	static MonthPart of(LocalDate first, LocalDate last) {
		return switch (last.getDayOfMonth()) {
			case EDGE_DAYS -> START;
			case LAST_EARLY_DAY -> EARLY;
			case LAST_MIDDLE_DAY -> MIDDLE;
			default -> first.isBefore(END.firstDay(YearMonth.from(last))) ? LATE : END;
		};
	}
}
