package jp.tsunagi.office.template.excel;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that are nothing but a number or a day, so that Excel can calculate with them. */
final class PlainValue {

	/** More digits than these are lost in Excel. */
	private static final int DIGITS = 15;

	/** As people write it; what begins with a zero is no quantity but a number of something, such as of a telephone. */
	private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(?:\\.\\d+)?");

	private static final Pattern DAY = Pattern.compile("(明治|大正|昭和|平成|令和)?(\\d{1,4}|元)(?:年|-|/)(\\d{1,2})(?:月|-|/)(\\d{1,2})日?");

	private static final Map<String, JapaneseEra> ERAS = Map.of("明治", JapaneseEra.MEIJI, "大正", JapaneseEra.TAISHO, "昭和",
			JapaneseEra.SHOWA, "平成", JapaneseEra.HEISEI, "令和", JapaneseEra.REIWA);

	private PlainValue() {
	}

	/**
	 * A number as it is written.
	 *
	 * @param isGrouped whether commas group its digits
	 */
	record Number(BigDecimal value, boolean isGrouped) {

		/** The format of Excel that shows it as it was written. */
		String format() {
			String decimals = value.scale() > 0 ? "." + "0".repeat(value.scale()) : "";
			return (isGrouped ? "#,##0" : "0") + decimals;
		}
	}

	static Optional<Number> number(String text) {
		String plain = plain(text);
		if (!NUMBER.matcher(plain).matches()) {
			return Optional.empty();
		}
		BigDecimal value = new BigDecimal(plain.replace(",", ""));
		return value.precision() > DIGITS ? Optional.empty() : Optional.of(new Number(value, plain.contains(",")));
	}

	/** A day with its year; years of eras and of the calendar of Gregory are known. */
	static Optional<LocalDate> day(String text) {
		Matcher matcher = DAY.matcher(plain(text));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int year = matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
		int month = Integer.parseInt(matcher.group(3));
		int day = Integer.parseInt(matcher.group(4));
		try {
			return Optional.of(matcher.group(1) == null ? LocalDate.of(year, month, day)
					: LocalDate.from(JapaneseDate.of(ERAS.get(matcher.group(1)), year, month, day)));
		} catch (DateTimeException noDay) {
			return Optional.empty();
		}
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
	}
}
