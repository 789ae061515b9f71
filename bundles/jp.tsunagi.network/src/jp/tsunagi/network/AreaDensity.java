package jp.tsunagi.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Participant;

/**
 * 圏域ごとの密度: how closely those who belong to an area, or to an area in it, know each other.
 *
 * @param area the area
 * @param participants how many belong to it
 * @param isolated how many of them stand alone, see {@link TieNetwork#isolated()}
 * @param inside how many connections there are among them
 * @param outside how many connections lead out of the area
 * @param neighbours how many of those lead to each other area, which is neither part of this one nor around it
 */
public record AreaDensity(Area area, int participants, int isolated, int inside, int outside, Map<Area, Integer> neighbours) {

	/** Keeps its own copy of the neighbours. */
	public AreaDensity {
		neighbours = Map.copyOf(neighbours);
	}

	/** The share of connections that exist among those that there could be, 0 to 1; 0 for fewer than two participants. */
	public double density() {
		return TieNetwork.density(participants, inside);
	}

	/** All areas of {@code network}. Takes O(n + m) for n participants and m connections of a few areas each. */
	public static List<AreaDensity> of(TieNetwork network) {
		Map<Area, Count> counts = new LinkedHashMap<>();
		network.areas().forEach(area -> counts.put(area, new Count()));
		Map<Participant, Set<Area>> areas = new HashMap<>();
		for (Participant participant : network.participants()) {
			Set<Area> own = new LinkedHashSet<>(Belonging.areas(participant));
			own.retainAll(counts.keySet());
			areas.put(participant, own);
			own.forEach(area -> counts.get(area).add(network.isIsolated(participant)));
		}
		for (Connection connection : network.connections()) {
			Set<Area> one = areas.get(connection.one());
			Set<Area> other = areas.get(connection.other());
			one.forEach(area -> counts.get(area).connect(area, one, other));
			other.stream().filter(area -> !one.contains(area)).forEach(area -> counts.get(area).connect(area, other, one));
		}
		return counts.entrySet().stream().map(entry -> entry.getValue().of(entry.getKey())).toList();
	}

	private static final class Count {

		private int participants;

		private int isolated;

		private int inside;

		private int outside;

		private final Map<Area, Integer> neighbours = new LinkedHashMap<>();

		void add(boolean alone) {
			participants++;
			isolated += alone ? 1 : 0;
		}

		void connect(Area area, Set<Area> here, Set<Area> there) {
			if (there.contains(area)) {
				inside++;
			} else {
				outside++;
				there.stream().filter(neighbour -> !here.contains(neighbour))
						.forEach(neighbour -> neighbours.merge(neighbour, 1, Integer::sum));
			}
		}

		AreaDensity of(Area area) {
			return new AreaDensity(area, participants, isolated, inside, outside, neighbours);
		}
	}
}
