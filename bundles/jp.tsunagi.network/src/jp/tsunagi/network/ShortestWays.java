package jp.tsunagi.network;

import java.util.Arrays;

/** Goes all shortest ways from a start, near to far, and gathers from far to near how many lead through each place. */
final class ShortestWays {

	private final int[][] adjacency;

	/** The places in the order in which they were reached. */
	private final int[] order;

	private final int[] distance;

	/** How many shortest ways lead to each place. */
	private final double[] ways;

	/** The share of the ways to all further places that lead through this one. */
	private final double[] dependency;

	ShortestWays(int[][] adjacency) {
		this.adjacency = adjacency;
		order = new int[adjacency.length];
		distance = new int[adjacency.length];
		ways = new double[adjacency.length];
		dependency = new double[adjacency.length];
	}

	/** Adds to each of {@code sums} how far that place lies between {@code start} and all others. */
	void addFrom(int start, double[] sums) {
		int reached = spread(start);
		for (int last = reached - 1; last > 0; last--) {
			int place = order[last];
			for (int nearer : adjacency[place]) {
				if (distance[nearer] == distance[place] - 1) {
					dependency[nearer] += ways[nearer] / ways[place] * (1 + dependency[place]);
				}
			}
			sums[place] += dependency[place];
		}
	}

	private int spread(int start) {
		Arrays.fill(distance, -1);
		Arrays.fill(ways, 0);
		Arrays.fill(dependency, 0);
		distance[start] = 0;
		ways[start] = 1;
		order[0] = start;
		int reached = 1;
		for (int next = 0; next < reached; next++) {
			int place = order[next];
			for (int neighbour : adjacency[place]) {
				if (distance[neighbour] < 0) {
					distance[neighbour] = distance[place] + 1;
					order[reached++] = neighbour;
				}
				if (distance[neighbour] == distance[place] + 1) {
					ways[neighbour] += ways[place];
				}
			}
		}
		return reached;
	}
}
