package jp.tsunagi.diagram.internal.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import jp.tsunagi.diagram.internal.space.Grid;
import jp.tsunagi.diagram.view.Bounds;

/**
 * Moves boxes apart that lie on each other, and no further than needed: neighbours push each other away along the shorter way;
 * what then still overlaps goes to the nearest free place.
 */
final class Overlaps {

	private static final int ROUNDS = 80;

	/** A picture in which more boxes than this overlap is enlarged before boxes are moved. */
	private static final double CROWDED = 0.35;

	/** In a crowd boxes push each other onto others: unless a round leaves less than this part of the overlaps, it is the last. */
	private static final double WORTHWHILE = 0.97;

	private static final double ENLARGED = 1.15;

	private static final int ENLARGEMENTS = 2;

	/** Pushed a little further than to the edge, so that rounding does not bring the overlap back. */
	private static final double SLACK = 0.01;

	private final Level level;

	private final double gap;

	private final boolean[] fixed;

	private final Integer[] order;

	private final double widest;

	/**
	 * Overlaps between the boxes of {@code level}.
	 *
	 * @param gap that has to be between boxes, in pixels
	 * @param fixed which boxes must not be moved
	 */
	Overlaps(Level level, double gap, boolean[] fixed) {
		this.level = level;
		this.gap = gap;
		this.fixed = fixed;
		this.widest = level.sizes().stream().mapToDouble(size -> size.width()).max().orElse(0);
		this.order = IntStream.range(0, level.count()).boxed().toArray(Integer[]::new);
	}

	/** Moves those that overlap a step apart; some may still overlap, then. */
	void separateOnce() {
		push(true);
	}

	/** Removes them all, but those between boxes that are fixed. */
	void remove(IProgressMonitor monitor) {
		boolean anyFixed = IntStream.range(0, fixed.length).anyMatch(i -> fixed[i]);
		for (int i = 0; i < ENLARGEMENTS && !anyFixed && push(false) > CROWDED * level.count(); i++) {
			enlarge();
		}
		int overlaps = push(true);
		int before = Integer.MAX_VALUE;
		for (int i = 0; i < ROUNDS && overlaps > 0 && (overlaps < CROWDED * level.count() || overlaps < WORTHWHILE * before); i++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			before = overlaps;
			overlaps = push(true);
		}
		if (overlaps > 0) {
			rehouse();
		}
	}

	private void enlarge() {
		for (int i = 0; i < level.count(); i++) {
			level.x()[i] *= ENLARGED;
			level.y()[i] *= ENLARGED;
		}
	}

	/** Counts pairs that overlap, from left to right. */
	private int push(boolean move) {
		double[] x = level.x();
		Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> x[i] - level.width(i) / 2).thenComparing(i -> i));
		int overlaps = 0;
		for (int i = 0; i < order.length; i++) {
			int one = order[i];
			for (int j = i + 1; j < order.length; j++) {
				int other = order[j];
				if (x[other] - level.width(other) / 2 - x[one] + level.width(one) / 2 > widest + gap) {
					break;
				}
				if (overlap(one, other)) {
					overlaps++;
					if (move) {
						separate(one, other);
					}
				}
			}
		}
		return overlaps;
	}

	private boolean overlap(int one, int other) {
		return !(fixed[one] && fixed[other]) && across(one, other) > 0 && down(one, other) > 0;
	}

	private double across(int one, int other) {
		return (level.width(one) + level.width(other)) / 2 + gap - Math.abs(level.x()[one] - level.x()[other]);
	}

	private double down(int one, int other) {
		return (level.height(one) + level.height(other)) / 2 + gap - Math.abs(level.y()[one] - level.y()[other]);
	}

	private void separate(int one, int other) {
		double across = across(one, other);
		double down = down(one, other);
		double[] place = across < down ? level.x() : level.y();
		double way = Math.min(across, down) + SLACK;
		// the first stays before the second where both are in the same place
		double direction = place[one] < place[other] || place[one] == place[other] && one < other ? -1 : 1;
		if (fixed[one]) {
			place[other] -= direction * way;
		} else if (fixed[other]) {
			place[one] += direction * way;
		} else {
			place[one] += direction * way / 2;
			place[other] -= direction * way / 2;
		}
	}

	/** Builds up the picture again, from the middle, each box in the nearest place that is free. */
	private void rehouse() {
		double middleX = Arrays.stream(level.x()).average().orElse(0);
		double middleY = Arrays.stream(level.y()).average().orElse(0);
		Grid<Integer> taken = new Grid<>(120);
		IntStream.range(0, level.count()).filter(i -> fixed[i]).forEach(i -> taken.add(bounds(i, 0), i));
		IntStream.range(0, level.count()).filter(i -> !fixed[i]).boxed()
				.sorted(Comparator.<Integer>comparingDouble(i -> Math.hypot(level.x()[i] - middleX, level.y()[i] - middleY))
						.thenComparing(i -> i))
				.forEach(i -> {
					Bounds place = FreePlace.near(taken, bounds(i, 0), gap);
					level.x()[i] = place.center().x();
					level.y()[i] = place.center().y();
					taken.add(place, i);
				});
	}

	private Bounds bounds(int box, double margin) {
		return new Bounds(level.x()[box] - level.width(box) / 2, level.y()[box] - level.height(box) / 2, level.width(box),
				level.height(box)).grown(margin);
	}
}
