package jp.tsunagi.benchmark;

import java.util.Map;

/**
 * The figures of one project: medians in milliseconds.
 *
 * @param times how many examples it holds
 * @param elements how many elements these are
 * @param files in how many files
 */
record Row(int times, int elements, int files, Map<Figure, Double> medians) {

	Row {
		medians = Map.copyOf(medians);
	}

	double median(Figure figure) {
		return medians.get(figure);
	}

	/** How many times as many elements as in {@code smaller} there are. */
	double growth(Row smaller) {
		return (double) elements / smaller.elements;
	}

	/** How many times as long as with {@code smaller} it takes. */
	double growth(Figure figure, Row smaller) {
		return median(figure) / smaller.median(figure);
	}
}
