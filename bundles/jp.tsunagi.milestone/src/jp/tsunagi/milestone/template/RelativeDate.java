package jp.tsunagi.milestone.template;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Precision;

/**
 * A date that counts from the start of something: {@code 開始}, {@code 開始+3か月}, {@code start-2weeks}.
 *
 * @param amount how many units after the start, before it if negative
 * @param unit days, weeks, months or years
 */
record RelativeDate(int amount, ChronoUnit unit) {

	private static final Pattern WRITTEN = Pattern.compile("(?:開始|start)(?:([+\u2212-])(\\d{1,4})(?:"
			+ "(?<days>日|days?)|(?<weeks>週間?|weeks?)|(?<months>[か月ヵヶカケ箇]?月|months?)|(?<years>年|years?)))?");

	private static final ChronoUnit[] UNITS = {ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS};

	/** Reads a word; empty if it is no such date. Width and case do not matter. */
	static Optional<RelativeDate> parse(String word) {
		Matcher matcher = WRITTEN.matcher(Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		if (matcher.group(1) == null) {
			return Optional.of(new RelativeDate(0, ChronoUnit.DAYS));
		}
		int amount = Integer.parseInt(matcher.group(2));
		for (ChronoUnit unit : UNITS) {
			if (matcher.group(unit.name().toLowerCase(Locale.ROOT)) != null) {
				return Optional.of(new RelativeDate(matcher.group(1).equals("+") ? amount : -amount, unit));
			}
		}
		throw new IllegalStateException(word);
	}

	/** Whether something can start then: on a day, or in a month. */
	static boolean isStart(FuzzyDate date) {
		return !date.isApproximate() && (date.precision() == Precision.DAY || date.precision() == Precision.MONTH);
	}

	/**
	 * The date, written as {@code start} is: a day where days or weeks count from a day, else a month.
	 *
	 * @param start a {@linkplain #isStart day or month}
	 * @throws IllegalArgumentException if it is not within the years 1 to 9999
	 */
	FuzzyDate from(FuzzyDate start) {
		if (amount == 0 && unit == ChronoUnit.DAYS) {
			return start;
		}
		LocalDate day = start.earliest().plus(amount, unit);
		boolean exact = start.precision() == Precision.DAY && (unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS);
		FuzzyDate date = exact ? FuzzyDate.of(day) : FuzzyDate.ofMonth(YearMonth.from(day));
		return FuzzyDate.parse(date.format(CalendarStyle.of(start.toString())));
	}
}
