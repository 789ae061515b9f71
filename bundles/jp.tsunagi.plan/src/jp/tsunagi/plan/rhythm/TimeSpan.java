package jp.tsunagi.plan.rhythm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.tsunagi.core.search.SearchText;

/**
 * Some days, weeks, months or years.
 *
 * @param count how many, 1 to 999
 * @param unit of what
 */
public record TimeSpan(int count, Unit unit) {

	/** What time is counted in. */
	public enum Unit {

		/** 日 */
		DAY("日", "日", ChronoUnit.DAYS),
		/** 週 */
		WEEK("週", "週間", ChronoUnit.WEEKS),
		/** 月 */
		MONTH("月", "か月", ChronoUnit.MONTHS),
		/** 年 */
		YEAR("年", "年", ChronoUnit.YEARS);

		private final String sign;

		private final String counter;

		private final ChronoUnit unit;

		Unit(String sign, String counter, ChronoUnit unit) {
			this.sign = sign;
			this.counter = counter;
			this.unit = unit;
		}

		private String english() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** A way to write a span that has a word of its own. */
	private record Phrase(TimeSpan span, List<String> words) {

		static Phrase of(int count, Unit unit, String... words) {
			return new Phrase(new TimeSpan(count, unit), List.of(words));
		}
	}

	private static final int MAX = 999;

	private static final int HALF_YEAR = 6;

	/** The usual Japanese word first, the English one last. */
	private static final List<Phrase> INTERVALS = List.of(Phrase.of(1, Unit.DAY, "毎日", "daily"),
			Phrase.of(1, Unit.WEEK, "毎週", "週1回", "weekly"), Phrase.of(2, Unit.WEEK, "隔週", "fortnightly"),
			Phrase.of(1, Unit.MONTH, "毎月", "月1回", "monthly"), Phrase.of(2, Unit.MONTH, "隔月", "every-2-months"),
			Phrase.of(HALF_YEAR, Unit.MONTH, "半年ごと", "every-6-months"), Phrase.of(1, Unit.YEAR, "毎年", "年1回", "yearly"));

	private static final List<Phrase> SPANS = List.of(Phrase.of(HALF_YEAR, Unit.MONTH, "半年", "半年間", "6-months"));

	private static final Pattern JAPANESE = Pattern.compile("(\\d{1,3})(?:(日)間?|(週)間?|[かヶヵケカ箇](月)間?|(年)間?)");

	private static final Pattern ENGLISH = Pattern.compile("(\\d{1,3})-(day|week|month|year)s?");

	private static final String EVERY = "ごと";

	private static final String ENGLISH_EVERY = "every-";

	/**
	 * Creates a span.
	 *
	 * @throws IllegalArgumentException if {@code count} is not between 1 and 999
	 */
	public TimeSpan {
		if (count < 1 || count > MAX) {
			throw new IllegalArgumentException("Not a number of " + unit + ": " + count);
		}
	}

	/** Reads how long something lasts: 1か月, 6週間, 半年, 1年, 2-weeks. Empty if it is written otherwise. */
	public static Optional<TimeSpan> parseSpan(String word) {
		String folded = SearchText.fold(word);
		return phrase(SPANS, folded).or(() -> counted(folded));
	}

	/** Reads in which intervals something is done: 毎週, 隔週, 2週間ごと, monthly, every-3-months. Empty if it is written otherwise. */
	public static Optional<TimeSpan> parseInterval(String word) {
		String folded = SearchText.fold(word);
		Optional<TimeSpan> phrase = phrase(INTERVALS, folded);
		if (phrase.isPresent()) {
			return phrase;
		}
		return folded.endsWith(EVERY) ? counted(folded.substring(0, folded.length() - EVERY.length()))
				: folded.startsWith(ENGLISH_EVERY) ? counted(folded.substring(ENGLISH_EVERY.length())) : Optional.empty();
	}

	private static Optional<TimeSpan> phrase(List<Phrase> phrases, String word) {
		return phrases.stream().filter(phrase -> phrase.words().contains(word)).map(Phrase::span).findFirst();
	}

	private static Optional<TimeSpan> counted(String word) {
		Matcher japanese = JAPANESE.matcher(word);
		Matcher english = ENGLISH.matcher(word);
		Optional<Unit> unit = Arrays.stream(Unit.values())
				.filter(each -> japanese.matches() ? each.sign.equals(japanese.group(each.ordinal() + 2))
						: english.matches() && each.english().equals(english.group(2))).findFirst();
		return unit.map(each -> Integer.parseInt((japanese.matches() ? japanese : english).group(1))).filter(count -> count > 0)
				.map(count -> new TimeSpan(count, unit.get()));
	}

	/** The day that is so long, {@code times} over, after another; never beyond the last day there is. */
	public LocalDate after(LocalDate day, long times) {
		return day.plus(Math.multiplyExact(times, count), unit.unit);
	}

	/** How it is written as an interval: Japanese first, then English. */
	List<String> asInterval() {
		return INTERVALS.stream().filter(phrase -> phrase.span().equals(this)).map(phrase -> ends(phrase.words())).findFirst()
				.orElseGet(() -> List.of(count + unit.counter + EVERY, ENGLISH_EVERY + english()));
	}

	/** How it is written as what something lasts: Japanese first, then English. */
	List<String> asSpan() {
		return SPANS.stream().filter(phrase -> phrase.span().equals(this)).map(phrase -> ends(phrase.words())).findFirst()
				.orElseGet(() -> List.of(count + unit.counter, english()));
	}

	private String english() {
		return count + "-" + unit.english() + (count == 1 ? "" : "s");
	}

	private static List<String> ends(List<String> words) {
		return List.of(words.getFirst(), words.getLast());
	}

	/** How it is written in Japanese as what something lasts. */
	@Override
	public String toString() {
		return asSpan().getFirst();
	}
}
