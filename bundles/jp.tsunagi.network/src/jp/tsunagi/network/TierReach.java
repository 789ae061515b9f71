package jp.tsunagi.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedCollection;

import org.jgrapht.Graphs;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Tier;

/**
 * 第1層と第2層の届き: how the coordinators and councils of tier 1 get to those of tier 2, from contact to contact.
 *
 * @param starts the coordinators and councils of tier 1
 * @param ways to each coordinator and council of tier 2, in the order of the project
 * @param areas each area of tier 2, in the order of the project
 */
public record TierReach(List<Participant> starts, List<Way> ways, List<AreaWay> areas) {

	/**
	 * The shortest way to somebody.
	 *
	 * @param target who is to be reached
	 * @param path from the start to the target, both included; empty if there is no way
	 */
	public record Way(Participant target, List<Participant> path) {

		/** Keeps its own copy of the path. */
		public Way {
			path = List.copyOf(path);
		}

		/** Over how many connections; empty if there is no way. */
		public OptionalInt steps() {
			return path.isEmpty() ? OptionalInt.empty() : OptionalInt.of(path.size() - 1);
		}
	}

	/**
	 * An area, which is reached with the nearest of its coordinators and councils of tier 2.
	 *
	 * @param area the area
	 * @param nearest the way to that one; empty if the area has neither coordinator nor council of tier 2
	 */
	public record AreaWay(Area area, Optional<Way> nearest) {

		/** Over how many connections; empty if there is no way. */
		public OptionalInt steps() {
			return nearest.map(Way::steps).orElse(OptionalInt.empty());
		}
	}

	/** Keeps its own copies. */
	public TierReach {
		starts = List.copyOf(starts);
		ways = List.copyOf(ways);
		areas = List.copyOf(areas);
	}

	/** Takes O(n + m) for n participants and m connections, and O(a · t) for a areas and t targets. */
	public static TierReach of(TieNetwork network) {
		List<Participant> starts = network.participants().stream().filter(participant -> isOf(participant, Tier.FIRST)).toList();
		Map<Participant, Participant> previous = spread(network, starts);
		List<Way> ways = network.participants().stream().filter(participant -> isOf(participant, Tier.SECOND))
				.map(target -> new Way(target, path(previous, target))).toList();
		List<AreaWay> areas = network.areas().stream().filter(area -> area.getTier() == Tier.SECOND)
				.map(area -> new AreaWay(area, nearest(ways, area))).toList();
		return new TierReach(starts, ways, areas);
	}

	private static boolean isOf(Participant participant, Tier tier) {
		return switch (participant) {
			case Coordinator coordinator -> coordinator.getTier() == tier;
			case Council council -> council.getTier() == tier;
			default -> false;
		};
	}

	/** From whom each was reached first; a start from itself. */
	private static Map<Participant, Participant> spread(TieNetwork network, List<Participant> starts) {
		Map<Participant, Participant> previous = new HashMap<>();
		starts.forEach(start -> previous.put(start, start));
		List<Participant> reached = new ArrayList<>(starts);
		for (int next = 0; next < reached.size(); next++) {
			Participant current = reached.get(next);
			for (Participant contact : Graphs.neighborListOf(network.graph(), current)) {
				if (previous.putIfAbsent(contact, current) == null) {
					reached.add(contact);
				}
			}
		}
		return previous;
	}

	private static List<Participant> path(Map<Participant, Participant> previous, Participant target) {
		List<Participant> path = new ArrayList<>();
		Participant current = target;
		while (previous.containsKey(current)) {
			path.add(current);
			if (previous.get(current) == current) {
				Collections.reverse(path);
				return path;
			}
			current = previous.get(current);
		}
		return List.of();
	}

	private static Optional<Way> nearest(SequencedCollection<Way> ways, Area area) {
		return ways.stream().filter(way -> Belonging.isIn(way.target(), area))
				.min(Comparator.comparingInt(way -> way.steps().orElse(Integer.MAX_VALUE)));
	}
}
