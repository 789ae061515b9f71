package jp.tsunagi.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jp.tsunagi.coordination.Participant;

/**
 * 要: what the network falls apart without.
 *
 * @param connections the connections without which two parts know nothing of each other, the largest loss first
 * @param participants the participants without whom others do, the largest loss first
 */
public record Cuts(List<Bridge> connections, List<CutPoint> participants) {

	/**
	 * A connection that nothing else stands in for.
	 *
	 * @param connection the connection
	 * @param cutOff how many participants the smaller of the two parts has
	 */
	public record Bridge(Connection connection, int cutOff) {
	}

	/**
	 * A participant whom nobody else stands in for.
	 *
	 * @param participant the participant
	 * @param parts how many parts are left without it
	 * @param cutOff how many participants all parts but the largest have
	 */
	public record CutPoint(Participant participant, int parts, int cutOff) {
	}

	/** Keeps its own copies. */
	public Cuts {
		connections = List.copyOf(connections);
		participants = List.copyOf(participants);
	}

	/** Takes O(n log n + m) for n participants and m connections. */
	public static Cuts of(TieNetwork network) {
		DepthFirst walk = new DepthFirst(network.adjacency());
		List<Bridge> bridges = network.connections().stream().flatMap(connection -> bridge(walk, network, connection).stream())
				.sorted(Comparator.comparingInt(Bridge::cutOff).reversed()).toList();
		return new Cuts(bridges, cutPoints(walk, network));
	}

	private static Optional<Bridge> bridge(DepthFirst walk, TieNetwork network, Connection connection) {
		int one = network.position(connection.one());
		int other = network.position(connection.other());
		int behind = walk.parent(one) == other ? one : other;
		int before = behind == one ? other : one;
		if (walk.parent(behind) != before || !walk.dependsOnConnection(behind)) {
			return Optional.empty();
		}
		return Optional.of(new Bridge(connection, Math.min(walk.size(behind), walk.sizeOfPart(behind) - walk.size(behind))));
	}

	private static List<CutPoint> cutPoints(DepthFirst walk, TieNetwork network) {
		List<Participant> participants = network.participants();
		Map<Integer, List<Integer>> parts = new TreeMap<>();
		for (int place = 0; place < participants.size(); place++) {
			if (walk.parent(place) != DepthFirst.NONE && walk.dependsOnParent(place)) {
				parts.computeIfAbsent(walk.parent(place), none -> new ArrayList<>()).add(walk.size(place));
			}
		}
		parts.forEach((place, sizes) -> {
			int rest = walk.sizeOfPart(place) - 1 - sizes.stream().mapToInt(Integer::intValue).sum();
			if (rest > 0) {
				sizes.add(rest);
			}
		});
		return parts.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
				.map(entry -> cutPoint(participants.get(entry.getKey()), entry.getValue()))
				.sorted(Comparator.comparingInt(CutPoint::cutOff).reversed()).toList();
	}

	private static CutPoint cutPoint(Participant participant, List<Integer> parts) {
		int all = parts.stream().mapToInt(Integer::intValue).sum();
		return new CutPoint(participant, parts.size(), all - Collections.max(parts));
	}
}
