package jp.tsunagi.network.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jp.tsunagi.coordination.Participant;
import jp.tsunagi.network.Connection;
import jp.tsunagi.network.Cuts;
import jp.tsunagi.network.TieNetwork;

/** Measures a small network from their definitions, without any cleverness. */
final class TriedOut {

	static final int NO_WAY = Integer.MAX_VALUE / 4;

	private final List<Participant> members;

	private final List<Connection> connections;

	TriedOut(TieNetwork network) {
		members = network.participants();
		connections = network.connections();
	}

	/** The parts that are left without some participants. */
	Set<Set<Participant>> parts(Set<Participant> without) {
		return parts(without, connections);
	}

	private Set<Set<Participant>> parts(Set<Participant> without, List<Connection> kept) {
		List<Set<Participant>> parts = new ArrayList<>(members.stream().filter(member -> !without.contains(member))
				.map(member -> new HashSet<>(Set.of(member))).toList());
		for (Connection connection : kept) {
			List<Set<Participant>> touched = parts.stream()
					.filter(part -> part.contains(connection.one()) || part.contains(connection.other())).toList();
			if (!without.contains(connection.one()) && !without.contains(connection.other()) && touched.size() == 2) {
				touched.get(0).addAll(touched.get(1));
				parts.removeIf(part -> part == touched.get(1));
			}
		}
		return parts.stream().map(Set::copyOf).collect(Collectors.toSet());
	}

	Set<Cuts.Bridge> bridges() {
		int whole = parts(Set.of()).size();
		Set<Cuts.Bridge> bridges = new HashSet<>();
		for (Connection connection : connections) {
			Set<Set<Participant>> left = parts(Set.of(), connections.stream().filter(kept -> kept != connection).toList());
			if (left.size() > whole) {
				bridges.add(new Cuts.Bridge(connection, Collections.min(left.stream()
						.filter(part -> part.contains(connection.one()) || part.contains(connection.other())).map(Set::size).toList())));
			}
		}
		return bridges;
	}

	Set<Cuts.CutPoint> cutPoints() {
		Set<Cuts.CutPoint> points = new HashSet<>();
		for (Participant member : members) {
			Set<Participant> own = parts(Set.of()).stream().filter(part -> part.contains(member)).findFirst().orElseThrow();
			List<Integer> left = parts(Set.of(member)).stream().filter(own::containsAll).map(Set::size).toList();
			if (left.size() > 1) {
				points.add(new Cuts.CutPoint(member, left.size(), own.size() - 1 - Collections.max(left)));
			}
		}
		return points;
	}

	int distance(Participant one, Participant other) {
		int[][] distances = distances();
		return distances[members.indexOf(one)][members.indexOf(other)];
	}

	/** The share of the shortest ways between two others that lead through {@code member}, over all pairs. */
	double share(Participant member) {
		int[][] distances = distances();
		double sum = 0;
		int pairs = 0;
		for (int one = 0; one < members.size(); one++) {
			for (int other = one + 1; other < members.size(); other++) {
				int middle = members.indexOf(member);
				if (one == middle || other == middle) {
					continue;
				}
				pairs++;
				if (distances[one][other] < NO_WAY && distances[one][middle] + distances[middle][other] == distances[one][other]) {
					sum += (double) ways(distances, one, middle) * ways(distances, middle, other) / ways(distances, one, other);
				}
			}
		}
		return pairs == 0 ? 0 : sum / pairs;
	}

	private long ways(int[][] distances, int from, int to) {
		if (from == to) {
			return 1;
		}
		long ways = 0;
		for (int next = 0; next < members.size(); next++) {
			if (distances[from][next] == 1 && distances[next][to] == distances[from][to] - 1) {
				ways += ways(distances, next, to);
			}
		}
		return ways;
	}

	private int[][] distances() {
		int size = members.size();
		int[][] distances = new int[size][size];
		for (int one = 0; one < size; one++) {
			for (int other = 0; other < size; other++) {
				distances[one][other] = one == other ? 0 : NO_WAY;
			}
		}
		for (Connection connection : connections) {
			distances[members.indexOf(connection.one())][members.indexOf(connection.other())] = 1;
			distances[members.indexOf(connection.other())][members.indexOf(connection.one())] = 1;
		}
		for (int middle = 0; middle < size; middle++) {
			for (int one = 0; one < size; one++) {
				for (int other = 0; other < size; other++) {
					distances[one][other] = Math.min(distances[one][other], distances[one][middle] + distances[middle][other]);
				}
			}
		}
		return distances;
	}
}
