package jp.tsunagi.diagram.internal.layout;

import jp.tsunagi.diagram.internal.space.Grid;
import jp.tsunagi.diagram.view.Bounds;

/** Looks for room near a place. */
final class FreePlace {

	/** From ring to ring, in pixels. */
	private static final double STEP = 14;

	private FreePlace() {
	}

	/** The nearest place for a box of the size of {@code wanted} that is {@code gap} away from everything in {@code taken}. */
	static <T> Bounds near(Grid<T> taken, Bounds wanted, double gap) {
		Bounds place = wanted;
		for (int ring = 0; !taken.isFree(place.grown(gap), thing -> true);) {
			ring++;
			Bounds found = onRing(taken, wanted, gap, ring);
			if (found != null) {
				return found;
			}
		}
		return place;
	}

	private static <T> Bounds onRing(Grid<T> taken, Bounds wanted, double gap, int ring) {
		double radius = ring * STEP;
		int directions = Math.max(8, ring * 4);
		for (int i = 0; i < directions; i++) {
			double angle = 2 * Math.PI * i / directions;
			// boxes are wider than high, so are the rings
			Bounds place = wanted.moved(1.4 * radius * Math.cos(angle), radius * Math.sin(angle));
			if (taken.isFree(place.grown(gap), thing -> true)) {
				return place;
			}
		}
		return null;
	}
}
