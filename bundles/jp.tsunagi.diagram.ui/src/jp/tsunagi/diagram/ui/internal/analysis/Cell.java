package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.Comparator;

import jp.tsunagi.core.search.Gojuon;

/**
 * A cell of a measure's table.
 *
 * @param text what it shows
 * @param value what it is sorted by, if {@code isNumber}
 * @param key what it is sorted by otherwise
 * @param isNumber whether it holds a number
 */
record Cell(String text, double value, String key, boolean isNumber) implements Comparable<Cell> {

	private static final Comparator<Cell> ORDER = Comparator.comparingDouble(Cell::value).thenComparing(Cell::key);

	static Cell text(String text) {
		return read(text, text);
	}

	/** A text that is sorted by its reading. */
	static Cell read(String text, String reading) {
		return new Cell(text, 0, Gojuon.key(reading), false);
	}

	static Cell number(int number) {
		return new Cell(Integer.toString(number), number, "", true);
	}

	/** A share of 1, shown in percent. */
	static Cell share(double share) {
		return new Cell(String.format("%.1f%%", share * 100), share, "", true);
	}

	/** A text in place of a number that is not there; it is sorted behind all numbers. */
	static Cell noNumber(String text) {
		return new Cell(text, Double.POSITIVE_INFINITY, "", false);
	}

	@Override
	public int compareTo(Cell other) {
		return ORDER.compare(this, other);
	}
}
