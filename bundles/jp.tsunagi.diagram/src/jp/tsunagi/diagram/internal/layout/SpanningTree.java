package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

import jp.tsunagi.diagram.internal.layout.Level.Edge;

/** The lines of a connected level that make a tree. */
final class SpanningTree {

	private SpanningTree() {
	}

	/** The tree of the shortest ways from the root: a box that no line points to; if there is no single one, the most connected. */
	static List<Edge> of(Level level) {
		int[] incoming = new int[level.count()];
		level.edges().forEach(edge -> incoming[edge.to()]++);
		List<List<Integer>> neighbours = level.neighbours();
		int[] sources = IntStream.range(0, level.count()).filter(i -> incoming[i] == 0).toArray();
		int root = sources.length == 1 ? sources[0] : IntStream.range(0, level.count()).boxed()
				.max(Comparator.<Integer>comparingInt(i -> neighbours.get(i).size()).thenComparing(i -> -i)).orElse(0);
		List<Edge> tree = new ArrayList<>();
		boolean[] seen = new boolean[level.count()];
		seen[root] = true;
		Deque<Integer> next = new ArrayDeque<>(List.of(root));
		while (!next.isEmpty()) {
			int box = next.poll();
			for (int neighbour : neighbours.get(box)) {
				if (!seen[neighbour]) {
					seen[neighbour] = true;
					tree.add(new Edge(box, neighbour, 0));
					next.add(neighbour);
				}
			}
		}
		return tree;
	}
}
