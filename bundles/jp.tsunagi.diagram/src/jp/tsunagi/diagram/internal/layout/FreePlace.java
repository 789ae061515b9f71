package jp.tsunagi.diagram.internal.layout;

import java.util.Optional;

import jp.tsunagi.diagram.internal.space.Grid;
import jp.tsunagi.diagram.view.Bounds;

/** Looks for room near a place. */
final class FreePlace {

	/** From ring to ring, in pixels. */
	private static final double STEP = 14;

	private FreePlace() {
	}

	/** A near place for a box of the size of {@code wanted} that is {@code gap} away from everything in {@code taken}. */
	static <T> Bounds near(Grid<T> taken, Bounds wanted, double gap) {
		if (taken.isFree(wanted.grown(gap))) {
			return wanted;
		}
		int full = 0;
		int ring = 1;
		Optional<Bounds> place = onRing(taken, wanted, gap, ring);
		while (place.isEmpty()) {
			full = ring;
			ring *= 2;
			place = onRing(taken, wanted, gap, ring);
		}
		// in a crowd many rings are full, and where they end is found sooner than by a look at each
		while (ring - full > 1) {
			int between = (full + ring) / 2;
			Optional<Bounds> nearer = onRing(taken, wanted, gap, between);
			if (nearer.isPresent()) {
				place = nearer;
				ring = between;
			} else {
				full = between;
			}
		}
		return place.orElseThrow();
	}

	private static <T> Optional<Bounds> onRing(Grid<T> taken, Bounds wanted, double gap, int ring) {
		double radius = ring * STEP;
		int directions = Math.max(8, ring * 4);
		Optional<Bounds> obstacle = Optional.empty();
		for (int i = 0; i < directions; i++) {
			double angle = 2 * Math.PI * i / directions;
			// boxes are wider than high, so are the rings
			Bounds place = wanted.moved(1.4 * radius * Math.cos(angle), radius * Math.sin(angle));
			Bounds room = place.grown(gap);
			// what is in the way of one place is often in the way of the next one
			if (obstacle.filter(room::intersects).isEmpty()) {
				obstacle = taken.obstacle(room);
				if (obstacle.isEmpty()) {
					return Optional.of(place);
				}
			}
		}
		return Optional.empty();
	}
}
