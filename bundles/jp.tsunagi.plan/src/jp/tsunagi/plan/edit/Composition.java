package jp.tsunagi.plan.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.plan.language.formatting2.TextReplacement;

/** Two edits one after the other as one. */
final class Composition {

	/** A piece of the text between both edits. */
	private record Cut(int start, int end) {
	}

	private final String text;

	private final List<TextReplacement> first;

	private final List<TextReplacement> second;

	private Composition(String text, List<TextReplacement> first, List<TextReplacement> second) {
		this.text = text;
		this.first = first;
		this.second = second;
	}

	/**
	 * What makes of {@code text} what both edits make of it, no longer than it must be.
	 *
	 * @param first in the order of the text
	 * @param second edits what the first ones leave
	 */
	static List<TextReplacement> of(String text, List<TextReplacement> first, List<TextReplacement> second) {
		return new Composition(text, first, second).compose();
	}

	private List<TextReplacement> compose() {
		String between = TextReplacement.apply(text, first);
		List<Cut> written = new ArrayList<>();
		int shift = 0;
		for (TextReplacement replacement : first) {
			int start = replacement.offset() + shift;
			written.add(new Cut(start, start + replacement.text().length()));
			shift += replacement.text().length() - replacement.length();
		}
		List<TextReplacement> composed = new ArrayList<>();
		for (Cut cut : joined(written)) {
			int start = cut.start() - shiftOf(written, index -> written.get(index).end() < cut.start());
			int end = cut.end() - shiftOf(written, index -> written.get(index).start() <= cut.end());
			List<TextReplacement> inside = second.stream()
					.filter(replacement -> replacement.offset() >= cut.start() && replacement.end() <= cut.end())
					.map(replacement -> new TextReplacement(replacement.offset() - cut.start(), replacement.length(), replacement.text()))
					.toList();
			trimmed(start, end, TextReplacement.apply(between.substring(cut.start(), cut.end()), inside), composed);
		}
		return List.copyOf(composed);
	}

	/** By how much the edits that {@code before} says have moved what is behind them. */
	private int shiftOf(List<Cut> written, java.util.function.IntPredicate before) {
		int shift = 0;
		for (int index = 0; index < written.size(); index++) {
			shift += before.test(index) ? first.get(index).text().length() - first.get(index).length() : 0;
		}
		return shift;
	}

	/** Those that touch each other are one. */
	private List<Cut> joined(List<Cut> written) {
		List<Cut> cuts = new ArrayList<>();
		Stream.concat(written.stream(), second.stream().map(replacement -> new Cut(replacement.offset(), replacement.end())))
				.sorted(Comparator.comparing(Cut::start).thenComparing(Cut::end)).forEach(cut -> {
					if (!cuts.isEmpty() && cut.start() <= cuts.getLast().end()) {
						Cut last = cuts.removeLast();
						cuts.add(new Cut(last.start(), Math.max(last.end(), cut.end())));
					} else {
						cuts.add(cut);
					}
				});
		return cuts;
	}

	/** Without what stays as it is at both ends. */
	private void trimmed(int start, int end, String written, List<TextReplacement> composed) {
		String old = text.substring(start, end);
		int shorter = Math.min(old.length(), written.length());
		int head = 0;
		while (head < shorter && old.charAt(head) == written.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && old.charAt(old.length() - 1 - tail) == written.charAt(written.length() - 1 - tail)) {
			tail++;
		}
		if (head < old.length() || head < written.length()) {
			composed.add(new TextReplacement(start + head, old.length() - head - tail, written.substring(head, written.length() - tail)));
		}
	}
}
