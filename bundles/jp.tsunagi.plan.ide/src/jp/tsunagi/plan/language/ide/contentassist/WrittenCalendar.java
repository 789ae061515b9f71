package jp.tsunagi.plan.language.ide.contentassist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.language.ide.keyword.PlanWords;

/**
 * How dates are written in a text.
 *
 * @param style the calendar and its signs
 */
record WrittenCalendar(CalendarStyle style) {

	private static final Pattern DATE = Pattern
			.compile("(?<japanese>令和|平成|昭和|[RHSrhs]\\d)|(?<western>\\d{4}年)|(?<iso>\\d{4}-\\d{2}|FY\\d{4})");

	/** As the last date in {@code text} is written, else as it is usual in {@code language}. */
	static WrittenCalendar of(String text, PlanWords language) {
		CalendarStyle style = language == PlanWords.ENGLISH ? CalendarStyle.ISO : CalendarStyle.JAPANESE;
		Matcher dates = DATE.matcher(text);
		while (dates.find()) {
			style = dates.group("japanese") != null ? CalendarStyle.JAPANESE
					: dates.group("western") != null ? CalendarStyle.WESTERN : CalendarStyle.ISO;
		}
		return new WrittenCalendar(style);
	}

	/** {@code date} as a word of a plan; English words with blanks between them cannot stand there. */
	String print(FuzzyDate date) {
		String text = date.format(style);
		return text.contains(" ") ? date.format(CalendarStyle.WESTERN) : text;
	}
}
