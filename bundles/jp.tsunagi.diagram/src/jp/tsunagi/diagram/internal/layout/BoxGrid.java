package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;

/**
 * Boxes in rows, in their order, below each other in columns.
 *
 * @param sizes of the boxes
 * @param columns how many there are
 * @param gap between them, in pixels
 */
record BoxGrid(List<Size> sizes, int columns, double gap) {

	/** Between boxes, in parts of their height. */
	private static final double GAP = 0.2;

	/** In pixels. */
	private static final double LEAST_GAP = 10;

	private BoxGrid(List<Size> sizes, int columns) {
		this(sizes, columns, Math.max(LEAST_GAP, GAP * sizes.stream().mapToDouble(Size::height).average().orElse(0)));
	}

	/** The grid with the most columns that is not wider than {@code width}. */
	static BoxGrid asWideAs(List<Size> sizes, double width) {
		double narrowest = sizes.stream().mapToDouble(Size::width).min().orElse(1);
		int columns = (int) Math.clamp(width / narrowest, 1, Math.max(1, sizes.size()));
		while (columns > 1 && new BoxGrid(sizes, columns).width() > width) {
			columns--;
		}
		return new BoxGrid(sizes, columns);
	}

	/** The grid with the fewest columns that is not higher than {@code height}; a single row if none is. */
	static BoxGrid asHighAs(List<Size> sizes, double height) {
		double length = sizes.stream().mapToDouble(Size::height).sum();
		int columns = (int) Math.clamp(length / Math.max(1, height), 1, Math.max(1, sizes.size()));
		while (columns < sizes.size() && new BoxGrid(sizes, columns).height() > height) {
			columns++;
		}
		return new BoxGrid(sizes, columns);
	}

	/** The grid that a page holds best. */
	static BoxGrid onPage(List<Size> sizes) {
		int most = (int) Math.min(Math.max(1, sizes.size()), 2 + 2 * Math.sqrt(sizes.size()));
		return IntStream.rangeClosed(1, most).mapToObj(columns -> new BoxGrid(sizes, columns))
				.min(Comparator.comparingDouble(grid -> Packing.page(grid.width(), grid.height()))).orElseThrow();
	}

	double width() {
		return IntStream.range(0, columns).mapToDouble(column -> columnWidth(column) + gap).sum() - gap;
	}

	double height() {
		return IntStream.range(0, rows()).mapToDouble(row -> rowHeight(row) + gap).sum() - gap;
	}

	private int rows() {
		return (sizes.size() + columns - 1) / columns;
	}

	private double columnWidth(int column) {
		return IntStream.range(0, rows()).map(row -> row * columns + column).filter(i -> i < sizes.size())
				.mapToDouble(i -> sizes.get(i).width()).max().orElse(0);
	}

	private double rowHeight(int row) {
		return IntStream.range(row * columns, Math.min(sizes.size(), (row + 1) * columns)).mapToDouble(i -> sizes.get(i).height())
				.max().orElse(0);
	}

	/** Which part of the grid is boxes and what there is between any. */
	double fill() {
		double taken = sizes.stream().mapToDouble(size -> (size.width() + gap) * (size.height() + gap)).sum();
		return taken / Math.max(1, (width() + gap) * (height() + gap));
	}

	/** The left upper corners of the boxes, from the origin; each stands in the upper left corner of its cell. */
	List<Point> corners() {
		List<Point> corners = new ArrayList<>();
		double[] left = new double[columns];
		for (int column = 1; column < columns; column++) {
			left[column] = left[column - 1] + columnWidth(column - 1) + gap;
		}
		double y = 0;
		for (int row = 0; row < rows(); row++) {
			for (int i = row * columns; i < Math.min(sizes.size(), (row + 1) * columns); i++) {
				corners.add(new Point(left[i - row * columns], y));
			}
			y += rowHeight(row) + gap;
		}
		return corners;
	}
}
