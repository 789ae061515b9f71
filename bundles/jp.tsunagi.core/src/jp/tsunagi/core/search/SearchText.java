package jp.tsunagi.core.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The one spelling in which texts are compared when people look for something: full- and half-width forms, katakana and
 * hiragana, upper and lower case are the same.
 */
public final class SearchText {

	private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

	private SearchText() {
	}

	/**
	 * {@code text} in that spelling: compatibility forms folded (NFKC), katakana as hiragana, lower case, no blanks at
	 * the ends. ヶ and ヵ, which place names write large or small (屏風ヶ浦, 屏風ケ浦), become け and か.
	 */
	public static String normalize(String text) {
		String folded = fold(text).toLowerCase(Locale.ROOT);
		for (int i = 0; i < folded.length(); i++) {
			if (hiragana(folded.charAt(i)) != folded.charAt(i)) {
				return withoutKatakana(folded);
			}
		}
		return folded;
	}

	private static String withoutKatakana(String folded) {
		char[] characters = folded.toCharArray();
		for (int i = 0; i < characters.length; i++) {
			characters[i] = hiragana(characters[i]);
		}
		return new String(characters);
	}

	private static char hiragana(char character) {
		if (character == 'ヶ') {
			return 'け';
		}
		if (character == 'ヵ') {
			return 'か';
		}
		boolean hasHiragana = character >= 'ァ' && character <= 'ヴ' || character == 'ヽ' || character == 'ヾ';
		return hasHiragana ? (char) (character - KATAKANA_TO_HIRAGANA) : character;
	}

	/** {@code text} with its compatibility forms folded (NFKC), so that full and half width are the same; no blanks at the ends. */
	public static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
	}

	/** The words of {@code query}, normalised; full-width spaces part words too. */
	public static List<String> words(String query) {
		return Stream.of(normalize(query).split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	/** Whether a {@linkplain #normalize normalised} text contains all {@linkplain #words words} of a query; none are in every text. */
	public static boolean containsAll(String normalized, List<String> words) {
		return words.stream().allMatch(normalized::contains);
	}
}
