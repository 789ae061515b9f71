package jp.tsunagi.network;

import java.util.Arrays;

/**
 * A walk through a network that goes on before it goes back, and how far back one gets from behind each place by another
 * way: Tarjan's low points, without recursion, since JGraphT's runs out of stack in long chains.
 */
final class DepthFirst {

	/** Instead of a place: there is none. */
	static final int NONE = -1;

	private final int[][] adjacency;

	/** The places in the order of the walk. */
	private final int[] order;

	/** When each place was reached. */
	private final int[] reached;

	private final int[] parent;

	/** Where the walk to each place began. */
	private final int[] start;

	/** The earliest place next to this one or to one behind it, not counting the way there. */
	private final int[] low;

	/** How many places the walk reached through this one, itself included. */
	private final int[] size;

	private int walked;

	DepthFirst(int[][] adjacency) {
		this.adjacency = adjacency;
		order = new int[adjacency.length];
		reached = new int[adjacency.length];
		parent = new int[adjacency.length];
		start = new int[adjacency.length];
		low = new int[adjacency.length];
		size = new int[adjacency.length];
		Arrays.fill(reached, NONE);
		int[] next = new int[adjacency.length];
		for (int place = 0; place < adjacency.length; place++) {
			if (reached[place] == NONE) {
				walk(place, next);
			}
		}
		for (int last = walked - 1; last >= 0; last--) {
			goBack(order[last]);
		}
	}

	private void walk(int first, int[] next) {
		int place = reach(first, NONE);
		while (place != NONE) {
			if (next[place] == adjacency[place].length) {
				place = parent[place];
			} else {
				int neighbour = adjacency[place][next[place]++];
				if (reached[neighbour] == NONE) {
					place = reach(neighbour, place);
				}
			}
		}
	}

	private int reach(int place, int from) {
		order[walked] = place;
		low[place] = walked;
		reached[place] = walked++;
		parent[place] = from;
		start[place] = from == NONE ? place : start[from];
		return place;
	}

	/** All places behind {@code place} have been gone back through. */
	private void goBack(int place) {
		size[place]++;
		for (int neighbour : adjacency[place]) {
			if (neighbour != parent[place] && parent[neighbour] != place) {
				low[place] = Math.min(low[place], reached[neighbour]);
			}
		}
		if (parent[place] != NONE) {
			size[parent[place]] += size[place];
			low[parent[place]] = Math.min(low[parent[place]], low[place]);
		}
	}

	/** From where {@code place} was reached; {@link #NONE} where a walk began. */
	int parent(int place) {
		return parent[place];
	}

	/** How many places were reached through {@code place}, itself included. */
	int size(int place) {
		return size[place];
	}

	/** Whether all ways out from behind {@code place} lead through its parent. */
	boolean dependsOnParent(int place) {
		return low[place] >= reached[parent[place]];
	}

	/** Whether they all take the connection with its parent. */
	boolean dependsOnConnection(int place) {
		return low[place] > reached[parent[place]];
	}

	/** How many places there are in the part of the network that {@code place} is in. */
	int sizeOfPart(int place) {
		return size[start[place]];
	}
}
