package jp.tsunagi.plan.rhythm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.tsunagi.plan.language.keywords.Keyword;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;

/**
 * How often something is done, and for how long: {@code 毎週 1か月}, {@code 2週間ごと}, {@code monthly 1-year}.
 *
 * @param interval how long it is from one time to the next
 * @param span how long it is done so; empty if without end
 */
public record Rhythm(TimeSpan interval, Optional<TimeSpan> span) {

	/**
	 * Reads a rhythm: an interval and, behind a blank, a span.
	 *
	 * @throws RhythmFormatException if the text is anything else
	 */
	public static Rhythm parse(String text) {
		String[] words = text.strip().split("\\s+", 2);
		Optional<TimeSpan> interval = TimeSpan.parseInterval(words[0]);
		Optional<TimeSpan> span = words.length > 1 ? TimeSpan.parseSpan(words[1]) : Optional.empty();
		if (interval.isEmpty() || words.length > 1 && span.isEmpty()) {
			throw new RhythmFormatException(text);
		}
		return new Rhythm(interval.get(), span);
	}

	/** The ways to write one word of a rhythm, {@code word} among them; empty if it is none. */
	public static Optional<Keyword> keyword(String word) {
		return TimeSpan.parseInterval(word).map(TimeSpan::asInterval).or(() -> TimeSpan.parseSpan(word).map(TimeSpan::asSpan))
				.map(words -> new Keyword(List.of(words.getFirst(), word, words.getLast())));
	}

	/** How it is usually written in {@code language}. */
	public String in(KeywordLanguage language) {
		return Stream.concat(Stream.of(interval.asInterval()), span.stream().map(TimeSpan::asSpan))
				.map(words -> new Keyword(words).in(language)).collect(Collectors.joining(" "));
	}

	/** How it is usually written in Japanese. */
	@Override
	public String toString() {
		return in(KeywordLanguage.JAPANESE);
	}
}
