package jp.tsunagi.coordination.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** Why a text was refused as a date. */
public enum Reason {

	/** The text is blank. */
	EMPTY("日付が書かれていません", "there is no date"),

	/** The text is too long to be a date. */
	TOO_LONG("日付としては長すぎます（%s文字まで）", "the text is too long for a date (at most %s characters)"),

	/** A character or word that has no meaning in this place. */
	NOT_UNDERSTOOD("ここから先を日付として読めません", "from here on this is not understood as a date"),

	/** The text ends before the date does. */
	INCOMPLETE("日付が途中で終わっています", "the date is incomplete"),

	/** The date does not begin with a year of four digits or of an era. */
	YEAR_EXPECTED("年が必要です（西暦は4桁、和暦は元号から）", "a year is needed, of four digits or with its era"),

	/** A year zero, or an era year of more than three digits. */
	YEAR_OUT_OF_RANGE("この年はありません", "there is no such year"),

	/** An era date before the Gregorian calendar. */
	BEFORE_GREGORIAN("和暦は明治6年（1873年）から使えます", "era years can be used from Meiji 6 (1873)"),

	/** A date before the first day of its era; the message names the right era. */
	BEFORE_ERA("%1$sは%2$sからです。正しくは%3$sです", "%1$s began on %2$s; in the right era this is %3$s"),

	/** The years of the two calendars, written side by side, are not the same. */
	YEAR_MISMATCH("和暦と西暦が合いません（%s年と%s年）", "the two calendars do not agree (%s and %s)"),

	/** A month other than 1 to 12. */
	MONTH_OUT_OF_RANGE("月は1から12までです", "a month is from 1 to 12"),

	/** A day the month does not have; the message names the last day. */
	DAY_OUT_OF_RANGE("この月の最後の日は%sです", "the last day of this month is %s"),

	/** A quarter other than 1 to 4. */
	QUARTER_OUT_OF_RANGE("四半期は第1から第4までです", "a quarter is from 1 to 4"),

	/** A half other than 1 or 2. */
	HALF_OUT_OF_RANGE("半期はH1かH2です", "a half is H1 or H2"),

	/** The weekday in brackets is not that of the date; the message names the right one. */
	WEEKDAY_MISMATCH("%sは%sです（%sではありません）", "%s is a %s, not a %s"),

	/** A weekday in brackets after a date that is not a single day. */
	WEEKDAY_WITHOUT_DAY("曜日は日まで書いた日付にだけ付けられます", "only a single day has a weekday"),

	/** A time of day, which is not part of a date. */
	TIME_NOT_ALLOWED("時刻は書けません", "a time of day is not part of a date");

	private static final String WEEKDAYS = "月火水木金土日";

	private final String japanese;
	private final String english;

	Reason(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	static boolean isJapanese(Locale locale) {
		return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
	}

	/** Returns the message in Japanese or else in English, without the final full stop. */
	String message(Locale locale, Object... arguments) {
		boolean inJapanese = isJapanese(locale);
		Object[] texts = Arrays.stream(arguments).map(argument -> text(argument, inJapanese)).toArray();
		return String.format(Locale.ROOT, inJapanese ? japanese : english, texts);
	}

	private static String text(Object argument, boolean inJapanese) {
		return switch (argument) {
			case LocalDate day -> FuzzyDateFormatter.print(day, inJapanese ? CalendarStyle.WESTERN : CalendarStyle.ISO);
			// Not from the locale data of the JDK: a run-time image without jdk.localedata has no Japanese names.
			case DayOfWeek day when inJapanese -> WEEKDAYS.charAt(day.ordinal()) + "曜日";
			case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
			case Era era -> inJapanese ? era.kanji() : era.romaji();
			default -> argument.toString();
		};
	}
}
