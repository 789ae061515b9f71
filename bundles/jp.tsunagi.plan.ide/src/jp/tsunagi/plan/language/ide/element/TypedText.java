package jp.tsunagi.plan.language.ide.element;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import jp.tsunagi.core.search.RomajiReading;
import jp.tsunagi.core.search.SearchText;

/**
 * What somebody has typed and how well it finds things: as written, in kana, in romaji with the input method off, in full
 * width.
 *
 * @param words as written and as kana, in the one spelling of searches
 */
public record TypedText(List<String> words) {

	private static final String CONSONANTS = "bcdfghjkmnprstwyz";

	/** What {@code typed} may stand for. */
	public static TypedText of(String typed) {
		String written = SearchText.normalize(typed);
		Optional<String> kana = RomajiReading.of(written);
		return new TypedText(Stream.concat(Stream.of(written), kana.stream()).toList());
	}

	/** 0 if one of {@code texts} begins with it, 1 if one contains it; empty if none does. */
	public OptionalInt distanceTo(List<String> texts) {
		String written = words.getFirst();
		if (written.isEmpty()) {
			return OptionalInt.of(0);
		}
		List<String> normalized = texts.stream().map(SearchText::normalize).toList();
		if (words.stream().anyMatch(word -> normalized.stream().anyMatch(text -> text.startsWith(word)))) {
			return OptionalInt.of(0);
		}
		// the beginning of a syllable, which may still become any
		boolean open = written.length() == 1 && CONSONANTS.contains(written);
		boolean contained = words.stream().anyMatch(word -> normalized.stream().anyMatch(text -> text.contains(word)));
		return open || contained ? OptionalInt.of(1) : OptionalInt.empty();
	}
}
