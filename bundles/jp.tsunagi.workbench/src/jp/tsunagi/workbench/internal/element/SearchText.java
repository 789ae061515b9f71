package jp.tsunagi.workbench.internal.element;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;

/**
 * What a user typed to find elements: all its words must occur in the name, reading or a tag. Katakana and hiragana,
 * full width and half width, capitals and small letters are the same.
 */
public final class SearchText {

	private static final char FIRST_KATAKANA = 'ァ';

	private static final char LAST_KATAKANA = 'ヶ';

	private static final int FROM_KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';

	private final List<String> words;

	/** Looks for the words of {@code text}. */
	public SearchText(String text) {
		words = Arrays.stream(fold(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	/** Whether nothing was typed, so that everything matches. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether {@code element} is looked for. */
	public boolean matches(EObject element) {
		return words.stream().allMatch(folded(element)::contains);
	}

	/** Whether {@code text} is looked for. */
	public boolean matches(String text) {
		String folded = fold(text);
		return words.stream().allMatch(folded::contains);
	}

	private static String folded(EObject object) {
		StringBuilder text = new StringBuilder(ElementLabels.of(object));
		if (object instanceof Element element) {
			if (element.getKana() != null) {
				text.append('\n').append(element.getKana());
			}
			element.getTags().forEach(tag -> text.append('\n').append(tag));
		}
		return fold(text.toString());
	}

	/** {@code text} in hiragana, half-width Latin and small letters. */
	public static String fold(String text) {
		char[] characters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).toCharArray();
		for (int i = 0; i < characters.length; i++) {
			if (characters[i] >= FIRST_KATAKANA && characters[i] <= LAST_KATAKANA) {
				characters[i] = (char) (characters[i] + FROM_KATAKANA_TO_HIRAGANA);
			}
		}
		return new String(characters);
	}
}
