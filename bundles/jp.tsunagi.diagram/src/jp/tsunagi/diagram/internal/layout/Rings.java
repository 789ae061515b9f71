package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.diagram.internal.layout.Level.Edge;

/**
 * Puts a tree on rings around its root; each branch gets a share of the circle by how many ends it has. The radial layout of
 * the Eclipse Layout Kernel comes out another way each time, since it goes through sets in the order of hash codes.
 */
final class Rings {

	private final Level level;

	private final double distance;

	private final List<List<Integer>> children = new ArrayList<>();

	private final List<Double> radii = new ArrayList<>();

	private final int[] ends;

	/** Rings that are at least {@code distance} pixels apart. */
	Rings(Level level, double distance) {
		this.level = level;
		this.distance = distance;
		this.ends = new int[level.count()];
		for (int i = 0; i < level.count(); i++) {
			children.add(new ArrayList<>());
		}
	}

	void lay() {
		List<Edge> tree = SpanningTree.of(level);
		tree.forEach(edge -> children.get(edge.from()).add(edge.to()));
		int root = tree.getFirst().from();
		// from the last to the first, so that each comes after what hangs on it
		for (Edge edge : tree.reversed()) {
			ends[edge.to()] = Math.max(1, ends[edge.to()]);
			ends[edge.from()] += ends[edge.to()];
		}
		measure(List.of(root));
		place(root, 0, 0, 2 * Math.PI);
	}

	/** A ring is as long as what stands on it. */
	private void measure(List<Integer> start) {
		List<Integer> ring = start;
		double radius = 0;
		while (!ring.isEmpty()) {
			double length = ring.stream().mapToDouble(box -> Math.hypot(level.width(box), level.height(box))).sum();
			radius = radii.isEmpty() ? 0 : Math.max(radius + distance, length / (2 * Math.PI));
			radii.add(radius);
			ring = ring.stream().flatMap(box -> children.get(box).stream()).toList();
		}
	}

	private void place(int box, int depth, double from, double to) {
		double middle = (from + to) / 2;
		level.x()[box] = radii.get(depth) * Math.cos(middle);
		level.y()[box] = radii.get(depth) * Math.sin(middle);
		double start = from;
		for (int child : children.get(box)) {
			double end = start + (to - from) * ends[child] / ends[box];
			place(child, depth + 1, start, end);
			start = end;
		}
	}
}
