package jp.tsunagi.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;

/** Prints figures of projects of rising size, how they grow, and which of them grow faster than the project. */
final class GrowthTable {

	/** A time may grow by so much more than the elements do and is still called linear: 100 times as many, 120 times as long. */
	private static final double TOLERANCE = 1.2;

	private final List<Row> rows;

	private final PrintStream out;

	GrowthTable(List<Row> rows, PrintStream out) {
		this.rows = rows;
		this.out = out;
	}

	void print() {
		out.println("Projects (median, ms)");
		line("size", "elements", "files", Figure::title);
		for (Row row : rows) {
			line(row.times() + "×", row.elements(), row.files(), figure -> number(row.median(figure)));
		}
		Row first = rows.getFirst();
		for (Row row : rows.subList(1, rows.size())) {
			line(row.times() + "÷1×", number(row.growth(first)), "",
					figure -> figure.mustBeLinear() ? number(row.growth(figure, first)) : "");
		}
		line("linear", "", "", figure -> figure.mustBeLinear() ? isLinear(figure) ? "yes" : "no" : "");
		out.println();
	}

	private boolean isLinear(Figure figure) {
		Row first = rows.getFirst();
		return rows.stream().allMatch(row -> row.growth(figure, first) <= TOLERANCE * row.growth(first));
	}

	private static String number(double value) {
		return (value < 10 ? "%.2f" : "%.0f").formatted(value);
	}

	private void line(Object size, Object elements, Object files, Function<Figure, String> cell) {
		StringBuilder line = new StringBuilder("%8s %9s %6s".formatted(size, elements, files));
		for (Figure figure : Figure.values()) {
			line.append("%14s".formatted(cell.apply(figure)));
		}
		out.println(line);
	}
}
