package jp.tsunagi.review.carryover;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;

/**
 * What next year's plan is called: as the old one, with its fiscal year.
 *
 * @param year the fiscal year
 * @param texts how that is written
 */
record NextName(FiscalYear year, WrittenTexts texts) {

	private static final Pattern FISCAL_YEAR = Pattern.compile(
			"(?:(?:令和|平成|昭和|[RHS])(?:元|[0-9０-９]{1,2})|[0-9０-９]{4})年度|FY[0-9]{4}");

	/** The name with the new year in place of the old, or in parentheses behind it. */
	String of(String name) {
		String replaced = withYears(name);
		boolean unchanged = replaced == null || replaced.equals(name);
		return unchanged ? texts.text("behind", Objects.requireNonNullElse(name, ""), year.label(texts.style())) : replaced;
	}

	/** {@code text} with the new year in place of the one before; other years, and {@code null}, stay. */
	String withYears(String text) {
		return text == null ? null : FISCAL_YEAR.matcher(text).replaceAll(this::next);
	}

	private String next(MatchResult written) {
		try {
			boolean old = FiscalYear.parse(written.group()).equals(year.previous());
			return old ? year.label(CalendarStyle.of(written.group())) : written.group();
		} catch (FuzzyDateFormatException noYear) {
			return written.group();
		}
	}
}
