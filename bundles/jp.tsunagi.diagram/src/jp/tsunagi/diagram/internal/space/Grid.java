package jp.tsunagi.diagram.internal.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/**
 * Things by where they are, found again without a look at all of them.
 *
 * @param <T> the type of the things; equal ones are the same
 */
public final class Grid<T> {

	private record Entry<T>(Bounds bounds, T thing) {
	}

	private final double cell;

	private final Map<Long, List<Entry<T>>> cells = new HashMap<>();

	/** A grid with cells of that size, in pixels; best are cells as large as the things. */
	public Grid(double cell) {
		this.cell = cell;
	}

	/** Puts in a thing. */
	public void add(Bounds bounds, T thing) {
		Entry<T> entry = new Entry<>(bounds, thing);
		forCells(bounds, key -> cells.computeIfAbsent(key, none -> new ArrayList<>(4)).add(entry));
	}

	/** Puts in a thing that is a straight line: only in the cells that it crosses. */
	public void addLine(Point from, Point to, T thing) {
		pieces(from, to).forEach(piece -> add(piece, thing));
	}

	/** Takes out a thing that was put in as that line. */
	public void removeLine(Point from, Point to, T thing) {
		pieces(from, to).forEach(piece -> remove(piece, thing));
	}

	/** Small rectangles around a line. */
	private List<Bounds> pieces(Point from, Point to) {
		List<Bounds> pieces = new ArrayList<>();
		int steps = Math.max(1, (int) Math.ceil(from.distance(to) / cell));
		for (int i = 0; i < steps; i++) {
			Point start = between(from, to, (double) i / steps);
			Point end = between(from, to, (double) (i + 1) / steps);
			pieces.add(new Bounds(Math.min(start.x(), end.x()), Math.min(start.y(), end.y()), Math.abs(start.x() - end.x()),
					Math.abs(start.y() - end.y())));
		}
		return pieces;
	}

	private static Point between(Point from, Point to, double share) {
		return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
	}

	/** Takes out a thing that was put in at {@code bounds}. */
	public void remove(Bounds bounds, T thing) {
		forCells(bounds, key -> cells.getOrDefault(key, List.of()).removeIf(entry -> entry.thing().equals(thing)));
	}

	/** The things that {@code bounds} shares more than an edge with. */
	public Set<T> at(Bounds bounds) {
		Set<T> found = new LinkedHashSet<>();
		forCells(bounds, key -> cells.getOrDefault(key, List.of()).forEach(entry -> {
			if (entry.bounds().intersects(bounds)) {
				found.add(entry.thing());
			}
		}));
		return found;
	}

	/** Whether nothing is there. */
	public boolean isFree(Bounds bounds) {
		return obstacle(bounds).isEmpty();
	}

	/** Where one of the things is that {@code bounds} shares more than an edge with. */
	public Optional<Bounds> obstacle(Bounds bounds) {
		for (long column = column(bounds.x()); column <= column(bounds.x() + bounds.width()); column++) {
			for (long row = column(bounds.y()); row <= column(bounds.y() + bounds.height()); row++) {
				for (Entry<T> entry : cells.getOrDefault(key(column, row), List.of())) {
					if (entry.bounds().intersects(bounds)) {
						return Optional.of(entry.bounds());
					}
				}
			}
		}
		return Optional.empty();
	}

	private void forCells(Bounds bounds, LongConsumer consumer) {
		for (long column = column(bounds.x()); column <= column(bounds.x() + bounds.width()); column++) {
			for (long row = column(bounds.y()); row <= column(bounds.y() + bounds.height()); row++) {
				consumer.accept(key(column, row));
			}
		}
	}

	private long column(double coordinate) {
		return (long) Math.floor(coordinate / cell);
	}

	private static long key(long column, long row) {
		// two cells may get the same key, which costs a look but finds nothing wrong
		long mixed = column * 0x9E3779B97F4A7C15L + row * 0xC2B2AE3D27D4EB4FL;
		return mixed ^ mixed >>> 32;
	}
}
