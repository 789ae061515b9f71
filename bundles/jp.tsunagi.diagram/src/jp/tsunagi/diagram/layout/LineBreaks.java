package jp.tsunagi.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where lines of a text end: between phrases, in a phrase that is wider than a line where Japanese typesetting allows it,
 * in what allows nothing between any two letters.
 */
final class LineBreaks {

	/** How finely the width of even lines is searched for. */
	private static final int STEPS = 6;

	private final ToDoubleFunction<String> width;

	private final List<String> phrases;

	LineBreaks(String text, ToDoubleFunction<String> width) {
		this.width = width;
		this.phrases = new ArrayList<>();
		for (String paragraph : text.split("\\R", -1)) {
			phrases.addAll(pieces(paragraph, Breaks.PHRASES.get()));
		}
	}

	/** Lines that are not wider than {@code max}. */
	List<String> lines(double max) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String phrase : phrases) {
			add(phrase, max, line, lines);
		}
		end(line, lines);
		return lines;
	}

	/** As many lines, none much longer than the others. */
	List<String> evenly(int count, double max) {
		double narrow = max / count / 2;
		double wide = max;
		for (int i = 0; i < STEPS; i++) {
			double middle = (narrow + wide) / 2;
			if (lines(middle).size() > count || phrases.stream().anyMatch(phrase -> wide(phrase) > middle && wide(phrase) <= max)) {
				narrow = middle;
			} else {
				wide = middle;
			}
		}
		return lines(wide);
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
