package jp.tsunagi.network;

import java.util.Comparator;
import java.util.List;

import org.jgrapht.alg.connectivity.ConnectivityInspector;

import jp.tsunagi.coordination.Participant;

/** まとまり: the parts of a network within which each can be reached from each. */
public final class Circles {

	private Circles() {
	}

	/**
	 * The parts, the largest first, then in the order of the project; who knows nobody is a part alone. Takes O(n log n + m)
	 * for n participants and m connections.
	 */
	public static List<List<Participant>> of(TieNetwork network) {
		return new ConnectivityInspector<>(network.graph()).connectedSets().stream()
				.map(part -> part.stream().sorted(Comparator.comparingInt(network::position)).toList())
				.sorted(Comparator.comparingInt((List<Participant> part) -> -part.size())
						.thenComparing(part -> network.position(part.getFirst())))
				.toList();
	}
}
