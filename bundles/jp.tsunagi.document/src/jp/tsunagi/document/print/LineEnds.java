package jp.tsunagi.document.print;

import java.util.List;
import java.util.stream.Stream;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.LineBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where lines may end, as Japanese asks for: none begins with 、 。 ） ー ・ or a small kana, and none ends with （ or 「. */
public final class LineEnds {

	/** What must not stand at the beginning of a line. */
	private static final List<Integer> NEVER_FIRST = List.of(LineBreak.CLOSE_PUNCTUATION, LineBreak.CLOSE_PARENTHESIS,
			LineBreak.EXCLAMATION, LineBreak.NONSTARTER, LineBreak.CONDITIONAL_JAPANESE_STARTER, LineBreak.INFIX_NUMERIC,
			LineBreak.COMBINING_MARK);

	private LineEnds() {
	}

	/** What finds them in a text; keeps a state, so everybody has an own one. */
	static BreakIterator iterator() {
		return BreakIterator.getLineInstance(ULocale.forLanguageTag("ja-u-lb-strict"));
	}

	/** Where lines of {@code text} may end, in letters from its beginning; the last is its end. */
	public static List<Integer> of(String text) {
		BreakIterator ends = iterator();
		ends.setText(text);
		return Stream.iterate(ends.next(), end -> end != BreakIterator.DONE, unused -> ends.next()).toList();
	}

	/** Whether a line may end within a word where nothing else is left to do. */
	static boolean mayEndWithin(String word, int position) {
		return position >= word.length() || !Character.isLowSurrogate(word.charAt(position))
				&& !NEVER_FIRST.contains(kind(word.codePointAt(position)))
				&& kind(word.codePointBefore(position)) != LineBreak.OPEN_PUNCTUATION;
	}

	private static int kind(int letter) {
		return UCharacter.getIntPropertyValue(letter, UProperty.LINE_BREAK);
	}
}
