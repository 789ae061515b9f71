package jp.tsunagi.coordination.time;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Phase 1 of reading: a text in the one spelling the later phases know, with the way back to the offsets of the original.
 * Width and compatibility forms are folded by NFKC (Ｒ４ is R4, ㋿ is 令和, ㈬ is (水)), all dashes are {@code -}, all wave
 * dashes {@code ~}, all white space is a blank, Latin letters are upper case.
 */
final class NormalisedText {

	/** Longer texts are not dates. The bound also keeps the cost of reading a cell of pasted prose small. */
	static final int MAX_LENGTH = 256;

	/** Hyphens, dashes, the minus sign, a box-drawing line and the long vowel mark, all typed for a hyphen in Japan. */
	private static final String DASHES = "\u2010\u2012\u2013\u2014\u2015\u2212\u2500\u30FC";
	private static final char WAVE_DASH = '\u301C';

	private final String original;
	private final StringBuilder text = new StringBuilder();
	private int[] offsets;

	private NormalisedText(String original) {
		this.original = original;
		this.offsets = new int[original.length() + 1];
	}

	/**
	 * Normalises a text.
	 *
	 * @throws FuzzyDateFormatException if it is longer than {@value #MAX_LENGTH} characters
	 */
	static NormalisedText of(String original) {
		if (original.length() > MAX_LENGTH) {
			throw new FuzzyDateFormatException(original, MAX_LENGTH, Reason.TOO_LONG, MAX_LENGTH);
		}
		NormalisedText result = new NormalisedText(original);
		int start = 0;
		while (start < original.length()) {
			int end = endOfCluster(original, start);
			result.append(Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFKC), start);
			start = end;
		}
		return result;
	}

	/** A kana and its voicing mark may be two characters (macOS writes こ + U+3099) and must be composed together. */
	private static int endOfCluster(String original, int start) {
		int end = original.offsetByCodePoints(start, 1);
		while (end < original.length() && Character.getType(original.codePointAt(end)) == Character.NON_SPACING_MARK) {
			end = original.offsetByCodePoints(end, 1);
		}
		return end;
	}

	private void append(String cluster, int offset) {
		for (char c : cluster.toCharArray()) {
			if (text.length() == offsets.length) {
				offsets = Arrays.copyOf(offsets, offsets.length * 2);
			}
			offsets[text.length()] = offset;
			text.append(fold(c));
		}
	}

	private static char fold(char c) {
		if (DASHES.indexOf(c) >= 0) {
			return '-';
		}
		if (c == WAVE_DASH) {
			return '~';
		}
		return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toUpperCase(c);
	}

	/** Returns the text as it was written. */
	String original() {
		return original;
	}

	/** Returns the normalised text. */
	String text() {
		return text.toString();
	}

	/** Returns where in the original the character at {@code index} of the normalised text comes from. */
	int originalOffset(int index) {
		return index < text.length() ? offsets[index] : original.length();
	}
}
