package jp.tsunagi.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where lines of a text end: where it says so itself, else between phrases, in a phrase that is wider than a line where
 * Japanese typesetting allows it, in what allows nothing between any two letters.
 */
final class LineBreaks {

	/** How finely the width of even lines is searched for. */
	private static final int STEPS = 6;

	/** What belongs to the number behind it: 第2層, 令和4年. */
	private static final List<String> BEFORE_NUMBERS = List.of("第", "令和", "平成", "昭和");

	private final ToDoubleFunction<String> width;

	/** The phrases of each paragraph. */
	private final List<List<String>> paragraphs;

	LineBreaks(String text, ToDoubleFunction<String> width) {
		this.width = width;
		this.paragraphs = text.lines().map(line -> joined(pieces(line, Breaks.PHRASES.get()))).toList();
	}

	/**
	 * The break iterator knows words, and so it parts 協議 and 会, 相談 and 員, 第 and 2: a single ideograph stays with the word
	 * before it, a number with what makes it one.
	 */
	private static List<String> joined(List<String> pieces) {
		List<String> joined = new ArrayList<>();
		for (String piece : pieces) {
			if (!joined.isEmpty() && belongTogether(joined.getLast(), piece)) {
				joined.add(joined.removeLast() + piece);
			} else {
				joined.add(piece);
			}
		}
		return joined;
	}

	private static boolean belongTogether(String one, String next) {
		int last = one.codePointBefore(one.length());
		int first = next.codePointAt(0);
		long letters = next.codePoints().filter(Character::isLetterOrDigit).count();
		if (Character.isDigit(first)) {
			return BEFORE_NUMBERS.stream().anyMatch(one::endsWith);
		}
		if (one.codePointCount(0, one.length()) == 1 && isIdeograph(last) && isIdeograph(first)) {
			// 見, 守り
			return true;
		}
		return isIdeograph(first) && letters == 1 && (isIdeograph(last) || isKatakana(last))
				|| isKana(first) && letters > 0 && letters <= 2 && Character.isLetter(last);
	}

	private static boolean isIdeograph(int letter) {
		return UCharacter.hasBinaryProperty(letter, UProperty.IDEOGRAPHIC);
	}

	private static boolean isKana(int letter) {
		return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA;
	}

	private static boolean isKatakana(int letter) {
		return Character.UnicodeScript.of(letter) == Character.UnicodeScript.KATAKANA || letter == '\u30FC';
	}

	/** Lines that are not wider than {@code max}. */
	List<String> lines(double max) {
		return paragraphs.stream().flatMap(phrases -> lines(phrases, max).stream()).toList();
	}

	private List<String> lines(List<String> phrases, double max) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		phrases.forEach(phrase -> add(phrase, max, line, lines));
		end(line, lines);
		return lines;
	}

	/** As many lines as {@link #lines} makes, none of a paragraph much longer than its others. */
	List<String> evenly(double max) {
		return paragraphs.stream().flatMap(phrases -> evenly(phrases, max).stream()).toList();
	}

	private List<String> evenly(List<String> phrases, double max) {
		int count = lines(phrases, max).size();
		if (count < 2) {
			return lines(phrases, max);
		}
		// a phrase that fits into a line is never broken to make lines even
		double narrow = Math.max(max / count / 2, phrases.stream().mapToDouble(this::wide).filter(wide -> wide <= max).max().orElse(0));
		double wide = max;
		for (int i = 0; i < STEPS; i++) {
			double middle = (narrow + wide) / 2;
			if (lines(phrases, middle).size() > count) {
				narrow = middle;
			} else {
				wide = middle;
			}
		}
		return lines(phrases, wide);
	}

	private void add(String phrase, double max, StringBuilder line, List<String> lines) {
		if (wide(line + phrase) > max) {
			end(line, lines);
			if (wide(phrase) > max) {
				pieces(phrase, Breaks.STRICT.get()).forEach(piece -> addPiece(piece, max, line, lines));
				return;
			}
		}
		line.append(phrase);
	}

	private void addPiece(String piece, double max, StringBuilder line, List<String> lines) {
		if (wide(line + piece) > max) {
			end(line, lines);
			if (wide(piece) > max) {
				pieces(piece, Breaks.LETTERS.get()).forEach(letter -> {
					if (wide(line + letter) > max) {
						end(line, lines);
					}
					line.append(letter);
				});
				return;
			}
		}
		line.append(piece);
	}

	private double wide(String text) {
		return width.applyAsDouble(text.stripTrailing());
	}

	private static void end(StringBuilder line, List<String> lines) {
		String text = line.toString().strip();
		if (!text.isEmpty()) {
			lines.add(text);
		}
		line.setLength(0);
	}

	private static List<String> pieces(String text, BreakIterator breaks) {
		List<String> pieces = new ArrayList<>();
		breaks.setText(text);
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			pieces.add(text.substring(start, end));
			start = end;
		}
		return pieces;
	}

	/** Break iterators keep a state, so every thread has its own. */
	private static final class Breaks {

		static final ThreadLocal<BreakIterator> PHRASES = ThreadLocal
				.withInitial(() -> BreakIterator.getLineInstance(ULocale.forLanguageTag("ja-u-lb-strict-lw-phrase")));

		static final ThreadLocal<BreakIterator> STRICT = ThreadLocal
				.withInitial(() -> BreakIterator.getLineInstance(ULocale.forLanguageTag("ja-u-lb-strict")));

		static final ThreadLocal<BreakIterator> LETTERS = ThreadLocal
				.withInitial(() -> BreakIterator.getCharacterInstance(ULocale.JAPANESE));

		private Breaks() {
		}
	}
}
