package jp.tsunagi.coordination.time;

import java.util.regex.Pattern;

import jp.tsunagi.coordination.language.Language;

/** The ways in which a date can be printed. Every printed text can be parsed again. */
public enum CalendarStyle {

	/** Era years: 令和4年9月15日, 令和4年度上半期. Before 1873 and after era year 999 as {@link #WESTERN}. */
	JAPANESE,

	/** Western years with Japanese signs: 2022年9月15日, 2022年度上半期. */
	WESTERN,

	/** ISO 8601 where it has a notation, English words where it has none: 2022-09-15, FY2022H1, 2022 autumn. */
	ISO;

	/** Letters of eras are Japanese: R4.9.15. */
	private static final Pattern ONLY_WESTERN = Pattern.compile("(?![MTSHRmtshr][0-9０-９])[\\p{ASCII}０-９]+");

	private static final Pattern WESTERN_YEAR = Pattern.compile("[0-9０-９]{4}.*");

	/** The style of the language that is being written: {@link #ISO} for English, else {@link #JAPANESE}. */
	public static CalendarStyle ofLanguage() {
		return Language.isEnglish() ? ISO : JAPANESE;
	}

	/** The style in which somebody wrote a date, a half-year or a period. */
	public static CalendarStyle of(String written) {
		if (ONLY_WESTERN.matcher(written).matches()) {
			return ISO;
		}
		return WESTERN_YEAR.matcher(written).matches() ? WESTERN : JAPANESE;
	}
}
