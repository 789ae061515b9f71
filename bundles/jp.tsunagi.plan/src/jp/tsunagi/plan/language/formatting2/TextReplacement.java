package jp.tsunagi.plan.language.formatting2;

import java.util.List;
import java.util.Objects;

/**
 * A piece of a text that becomes another.
 *
 * @param offset where the old piece begins, in chars
 * @param length how long the old piece is, in chars
 * @param text what stands there afterwards
 */
public record TextReplacement(int offset, int length, String text) {

	/** Checks that there is such a piece. */
	public TextReplacement {
		Objects.requireNonNull(text);
		if (offset < 0 || length < 0) {
			throw new IllegalArgumentException("No such piece: " + offset + "+" + length);
		}
	}

	/** The offset behind the old piece. */
	public int end() {
		return offset + length;
	}

	/**
	 * {@code text} after all replacements.
	 *
	 * @param replacements in the order of their offsets, none of them overlapping another
	 */
	public static String apply(CharSequence text, List<TextReplacement> replacements) {
		StringBuilder result = new StringBuilder(text.length());
		int done = 0;
		for (TextReplacement replacement : replacements) {
			result.append(text, done, replacement.offset()).append(replacement.text());
			done = replacement.end();
		}
		return result.append(text, done, text.length()).toString();
	}
}
