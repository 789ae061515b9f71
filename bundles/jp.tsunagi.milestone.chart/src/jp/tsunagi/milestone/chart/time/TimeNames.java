package jp.tsunagi.milestone.chart.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;

/** How days, months and half-years are called where a year stands beside them. */
public final class TimeNames {

	/** Not from the locale data of the Java runtime, which a small one lacks. */
	private static final String WEEKDAYS = "月火水木金土日";

	private TimeNames() {
	}

	/** A day of the week, such as 月 or Mon. */
	public static String weekday(DayOfWeek day, CalendarStyle style) {
		return style == CalendarStyle.ISO ? day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
				: String.valueOf(WEEKDAYS.charAt(day.ordinal()));
	}

	/** The month of a day, such as 4月 or Apr. */
	public static String month(LocalDate day, CalendarStyle style) {
		return style == CalendarStyle.ISO ? day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) : day.getMonthValue() + "月";
	}

	/** A half-year without its year, such as 上半期 or H1. */
	public static String half(HalfYear half, CalendarStyle style) {
		return half.label(style).substring(half.year().label(style).length());
	}
}
