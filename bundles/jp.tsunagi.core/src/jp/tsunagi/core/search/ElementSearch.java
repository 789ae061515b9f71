package jp.tsunagi.core.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Finds elements by what people call them: name, reading, nickname, code and tags. Immutable; a search of 50,000 elements
 * takes a few milliseconds.
 */
public final class ElementSearch {

	private static final int NO_HIT = -1;

	/** Ranks are small; one long holds a rank above and an entry's number below. */
	private static final int RANK_SHIFT = 32;

	private final List<Entry> entries;

	/** An element with its words in the spelling that is compared. */
	private record Entry(SearchableElement element, String name, String reading, List<String> others, String order) {

		static Entry of(SearchableElement element) {
			List<String> others = element.others().stream().map(SearchText::normalize).toList();
			String order = Gojuon.key(element.reading().isBlank() ? element.label() : element.reading());
			String name = SearchText.normalize(element.label());
			return new Entry(element, name, SearchText.normalize(element.reading()), others, order);
		}
	}

	/** How well a word fits, best first; the ordinal counts. A name is always better than a reading that fits as well. */
	private enum Fit {
		NAME, READING, NAME_START, READING_START, NAME_WORD, READING_WORD, NAME_PART, READING_PART, OTHER
	}

	/** A word of the query, and as hiragana if it is romaji. */
	private record Word(String typed, Optional<String> kana) {

		static Word of(String typed) {
			return new Word(typed, RomajiReading.of(typed));
		}
	}

	/** A search among {@code elements}; takes some time for many, so call it outside of the UI thread. */
	public ElementSearch(List<SearchableElement> elements) {
		entries = elements.stream().map(Entry::of).sorted(Comparator.comparing(Entry::order)).toList();
	}

	/**
	 * The elements in which every word of {@code query} occurs, in any spelling; none for an empty query.
	 *
	 * @param limit how many of them to list
	 */
	public SearchResult find(String query, int limit) {
		List<Word> words = SearchText.words(query).stream().map(Word::of).toList();
		if (words.isEmpty()) {
			return new SearchResult(List.of(), 0);
		}
		long[] hits = new long[entries.size()];
		int count = 0;
		for (int i = 0; i < entries.size(); i++) {
			int rank = rank(entries.get(i), words);
			if (rank != NO_HIT) {
				hits[count++] = (long) rank << RANK_SHIFT | i;
			}
		}
		Arrays.sort(hits, 0, count);
		return new SearchResult(LongStream.of(hits).limit(Math.min(limit, count))
				.mapToObj(hit -> entries.get((int) hit).element()).toList(), count);
	}

	private static int rank(Entry entry, List<Word> words) {
		int rank = 0;
		for (Word word : words) {
			int fit = fit(entry, word);
			if (fit == NO_HIT) {
				return NO_HIT;
			}
			rank += fit;
		}
		return rank;
	}

	private static int fit(Entry entry, Word word) {
		int best = Math.min(fit(entry.name(), word.typed(), Fit.NAME), fit(entry.reading(), word.typed(), Fit.READING));
		if (word.kana().isPresent()) {
			best = Math.min(best, fit(entry.reading(), word.kana().get(), Fit.READING));
		}
		if (best == Integer.MAX_VALUE) {
			return entry.others().stream().anyMatch(other -> other.contains(word.typed())) ? Fit.OTHER.ordinal() : NO_HIT;
		}
		return best;
	}

	/** The fit of {@code word} in a name or a reading; {@code exact} says in which. */
	private static int fit(String text, String word, Fit exact) {
		int at = text.indexOf(word);
		if (at < 0) {
			return Integer.MAX_VALUE;
		}
		if (at == 0) {
			return exact.ordinal() + (text.length() == word.length() ? 0 : Fit.NAME_START.ordinal());
		}
		return exact.ordinal() + (startsWord(text, word, at) ? Fit.NAME_WORD : Fit.NAME_PART).ordinal();
	}

	private static boolean startsWord(String text, String word, int first) {
		int at = first;
		while (at >= 0) {
			if (!Character.isLetterOrDigit(text.charAt(at - 1))) {
				return true;
			}
			at = text.indexOf(word, at + 1);
		}
		return false;
	}
}
