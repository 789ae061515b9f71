package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;

/** Puts rectangles beside and below each other, so that together they fill a sheet of paper well. */
final class Packing {

	/** Width to height of A4, landscape. */
	static final double PAPER = Math.sqrt(2);

	/** How much higher a page is with title and legend. */
	private static final double LEGEND = 1.2;

	/** How many widths are tried. */
	private static final int TRIES = 36;

	private record Step(double x, double width, double y) {
	}

	private Packing() {
	}

	/** The left upper corners of rectangles of those sizes, {@code gap} pixels apart. */
	static List<Point> pack(List<Size> sizes, double gap) {
		return pack(sizes, gap, width -> 0);
	}

	/**
	 * The left upper corners of rectangles of those sizes, {@code gap} pixels apart.
	 *
	 * @param below how high it is what comes below a packing of some width
	 */
	static List<Point> pack(List<Size> sizes, double gap, DoubleUnaryOperator below) {
		double widest = sizes.stream().mapToDouble(Size::width).max().orElse(0);
		double area = sizes.stream().mapToDouble(size -> (size.width() + gap) * (size.height() + gap)).sum();
		double narrow = Math.max(widest + gap, Math.sqrt(area * PAPER) * 0.7);
		List<Point> best = List.of();
		double least = Double.MAX_VALUE;
		for (int i = 0; i < TRIES; i++) {
			List<Point> packed = pack(sizes, gap, narrow * (1 + i * 0.06));
			double waste = scale(sizes, packed, below);
			if (waste < least) {
				least = waste;
				best = packed;
			}
		}
		return best;
	}

	/** How long the shorter side of a page has to be that holds so much, turned as it fits better, and a legend below it. */
	static double page(double width, double height) {
		double withLegend = height * LEGEND;
		return Math.min(Math.max(width / PAPER, withLegend), Math.max(width, withLegend / PAPER));
	}

	/** How large a sheet has to be that holds everything. */
	private static double scale(List<Size> sizes, List<Point> corners, DoubleUnaryOperator below) {
		double right = IntStream.range(0, sizes.size()).mapToDouble(i -> corners.get(i).x() + sizes.get(i).width()).max().orElse(0);
		double bottom = IntStream.range(0, sizes.size()).mapToDouble(i -> corners.get(i).y() + sizes.get(i).height()).max()
				.orElse(0);
		return Math.max(right / PAPER, bottom + below.applyAsDouble(right));
	}

	private static List<Point> pack(List<Size> sizes, double gap, double width) {
		List<Integer> order = IntStream.range(0, sizes.size()).boxed()
				.sorted(Comparator.<Integer>comparingDouble(i -> -sizes.get(i).height()).thenComparing(i -> i)).toList();
		List<Step> skyline = new ArrayList<>(List.of(new Step(0, width, 0)));
		Point[] corners = new Point[sizes.size()];
		for (int i : order) {
			corners[i] = put(skyline, sizes.get(i).width() + gap, sizes.get(i).height() + gap);
		}
		return List.of(corners);
	}

	/** Takes the highest place, of several the leftmost, that is wide enough. */
	private static Point put(List<Step> skyline, double width, double height) {
		double bestY = Double.MAX_VALUE;
		int best = 0;
		for (int i = 0; i < skyline.size(); i++) {
			double y = levelFor(skyline, i, width);
			if (y < bestY) {
				bestY = y;
				best = i;
			}
		}
		double x = skyline.get(best).x();
		double right = x + width;
		List<Step> rest = new ArrayList<>(skyline.subList(0, best));
		rest.add(new Step(x, width, bestY + height));
		skyline.subList(best, skyline.size()).stream().filter(step -> step.x() + step.width() > right)
				.forEach(step -> rest.add(step.x() >= right ? step : new Step(right, step.x() + step.width() - right, step.y())));
		skyline.clear();
		skyline.addAll(rest);
		return new Point(x, bestY);
	}

	private static double levelFor(List<Step> skyline, int first, double width) {
		double y = 0;
		double covered = 0;
		for (int i = first; i < skyline.size() && covered < width; i++) {
			y = Math.max(y, skyline.get(i).y());
			covered += skyline.get(i).width();
		}
		return covered + 1e-6 < width ? Double.MAX_VALUE / 2 : y;
	}
}
