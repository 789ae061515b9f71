package jp.tsunagi.core.vocabulary;

import java.util.Locale;
import java.util.Objects;

import jp.tsunagi.coordination.language.Language;

/**
 * One choice of a list: a category, a kind.
 *
 * @param id how models refer to it; never shown
 * @param ja the Japanese label
 * @param en the English label
 * @param color {@code #rrggbb} for charts and diagrams; empty for the next colour of the palette
 */
public record Term(String id, String ja, String en, String color) {

	/** Checks that nothing is missing. */
	public Term {
		Objects.requireNonNull(id);
		Objects.requireNonNull(ja);
		Objects.requireNonNull(en);
		Objects.requireNonNull(color);
	}

	/** The label in {@code locale}: English for English, Japanese for all others. */
	public String label(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : ja;
	}

	/** The label in the language that is being written. */
	public String label() {
		return Language.isEnglish() ? en : ja;
	}
}
