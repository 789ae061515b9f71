package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import jp.tsunagi.diagram.internal.space.Grid;
import jp.tsunagi.diagram.view.Bounds;

/** Finds places for boxes among others that stay: near their neighbours, on nobody; those without neighbours stand below. */
final class Newcomers {

	private static final double GAP = 18;

	private final Level level;

	private final boolean[] placed;

	private final List<List<Integer>> neighbours;

	private final Grid<Integer> taken = new Grid<>(120);

	private double bottom = -Double.MAX_VALUE;

	private double left = Double.MAX_VALUE;

	/** Those of {@code level} that are not {@code placed}. */
	Newcomers(Level level, boolean[] placed) {
		this.level = level;
		this.placed = placed.clone();
		this.neighbours = level.neighbours();
		IntStream.range(0, level.count()).filter(i -> placed[i]).forEach(this::take);
	}

	void place() {
		List<Integer> waiting = new ArrayList<>(IntStream.range(0, level.count()).filter(i -> !placed[i]).boxed().toList());
		while (!waiting.isEmpty()) {
			int next = waiting.stream().max(Comparator.<Integer>comparingInt(this::near).thenComparing(i -> -i)).orElseThrow();
			waiting.remove(Integer.valueOf(next));
			settle(next);
		}
	}

	/** How many neighbours have a place already. */
	private int near(int box) {
		return (int) neighbours.get(box).stream().filter(neighbour -> placed[neighbour]).count();
	}

	private void settle(int box) {
		List<Integer> near = neighbours.get(box).stream().filter(neighbour -> placed[neighbour]).toList();
		double x = near.stream().mapToDouble(neighbour -> level.x()[neighbour]).average().orElse(left + level.width(box) / 2);
		double y = near.stream().mapToDouble(neighbour -> level.y()[neighbour]).average()
				.orElse(bottom + 2 * GAP + level.height(box) / 2);
		Bounds wanted = new Bounds(x - level.width(box) / 2, y - level.height(box) / 2, level.width(box), level.height(box));
		Bounds place = FreePlace.near(taken, wanted, GAP);
		level.x()[box] = place.center().x();
		level.y()[box] = place.center().y();
		placed[box] = true;
		if (near.isEmpty()) {
			// the next one without neighbours stands in the same row
			taken.add(place, box);
			left = Math.min(left, place.x());
		} else {
			take(box);
		}
	}

	private void take(int box) {
		Bounds bounds = new Bounds(level.x()[box] - level.width(box) / 2, level.y()[box] - level.height(box) / 2,
				level.width(box), level.height(box));
		taken.add(bounds, box);
		bottom = Math.max(bottom, bounds.y() + bounds.height());
		left = Math.min(left, bounds.x());
	}
}
