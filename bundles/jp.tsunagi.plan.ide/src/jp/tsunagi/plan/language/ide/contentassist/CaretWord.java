package jp.tsunagi.plan.language.ide.contentassist;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word or the quoted name that the caret is in or behind.
 *
 * @param start where it begins
 * @param end where it ends, perhaps behind the caret
 * @param typed what of it stands before the caret, without quotation marks
 */
record CaretWord(int start, int end, String typed) {

	private static final Map<Character, Character> QUOTES = Map.of('"', '"', '“', '”', '「', '」', '＂', '＂');

	/** What no word goes beyond. */
	private static final Pattern BOUNDARY = Pattern.compile("[\\x00-\\x20\\x7F\\u00A0\\u3000\\uFEFF\"＂“”「」{}｛｝()（），,、:：〜~～→⇒※]");

	/** The word at {@code caret}; empty inside a comment. */
	static Optional<CaretWord> at(String text, int caret) {
		int line = text.lastIndexOf('\n', caret - 1) + 1;
		int quote = -1;
		for (int at = line; at < caret; at++) {
			char character = text.charAt(at);
			if (quote >= 0) {
				quote = character == QUOTES.get(text.charAt(quote)) ? -1 : quote;
			} else if (QUOTES.containsKey(character)) {
				quote = at;
			} else if (character == '※' || text.startsWith("//", at) || text.startsWith("／／", at)) {
				return Optional.empty();
			}
		}
		return Optional.of(quote >= 0 ? quoted(text, quote, caret) : word(text, caret));
	}

	private static CaretWord quoted(String text, int quote, int caret) {
		int lineEnd = text.indexOf('\n', caret);
		int closing = text.indexOf(QUOTES.get(text.charAt(quote)), caret);
		boolean closed = closing >= 0 && (lineEnd < 0 || closing < lineEnd);
		return new CaretWord(quote, closed ? closing + 1 : caret, text.substring(quote + 1, caret));
	}

	private static CaretWord word(String text, int caret) {
		int start = caret;
		while (start > 0 && !isBoundary(text, start - 1)) {
			start--;
		}
		int end = caret;
		while (end < text.length() && !isBoundary(text, end)) {
			end++;
		}
		return withQualifier(text, start, caret, end);
	}

	/** What is in parentheses directly behind a name belongs to the name. */
	private static CaretWord withQualifier(String text, int start, int caret, int end) {
		boolean qualifies = start > 1 && "(（".indexOf(text.charAt(start - 1)) >= 0 && !isBoundary(text, start - 2);
		if (!qualifies) {
			return new CaretWord(start, end, text.substring(start, caret));
		}
		int name = start - 2;
		while (name > 0 && !isBoundary(text, name - 1)) {
			name--;
		}
		boolean closed = end < text.length() && ")）".indexOf(text.charAt(end)) >= 0;
		return new CaretWord(name, closed ? end + 1 : end, text.substring(name, caret));
	}

	private static boolean isBoundary(String text, int at) {
		return BOUNDARY.matcher(text).region(at, at + 1).matches();
	}
}
