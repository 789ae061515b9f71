package jp.tsunagi.milestone.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.tsunagi.plan.Milestone;

/**
 * What waits for what: milestones, and those they wait for, wherever these are. Each has a number, as looking milestones up in maps
 * again and again takes longer the more there are of them. Nothing here recurs, chains may be long.
 */
final class Links {

	private final Map<Milestone, Integer> numbers = new HashMap<>();

	private final List<Milestone> milestones = new ArrayList<>();

	private final int asked;

	private final int[][] predecessors;

	private final int[][] successors;

	/** Which cycle each is in; those that are in none are alone. */
	private final int[] cycles;

	private final int[] order;

	/** The links of {@code asked}, which have the first numbers, and of what they wait for. */
	Links(Stream<Milestone> asked) {
		asked.forEach(this::number);
		this.asked = milestones.size();
		List<int[]> before = new ArrayList<>();
		while (before.size() < milestones.size()) {
			before.add(milestones.get(before.size()).getPredecessors().stream().filter(predecessor -> !predecessor.eIsProxy())
					.mapToInt(this::number).distinct().toArray());
		}
		predecessors = before.toArray(int[][]::new);
		successors = reversed(predecessors);
		cycles = new int[predecessors.length];
		order = order();
	}

	private int number(Milestone milestone) {
		Integer known = numbers.putIfAbsent(milestone, milestones.size());
		if (known == null) {
			milestones.add(milestone);
			return milestones.size() - 1;
		}
		return known;
	}

	private static int[][] reversed(int[][] links) {
		int[] sizes = new int[links.length];
		for (int[] ends : links) {
			IntStream.of(ends).forEach(end -> sizes[end]++);
		}
		int[][] reversed = new int[links.length][];
		for (int number = links.length - 1; number >= 0; number--) {
			reversed[number] = reversed[number] == null ? new int[sizes[number]] : reversed[number];
			for (int end : links[number]) {
				reversed[end] = reversed[end] == null ? new int[sizes[end]] : reversed[end];
				reversed[end][--sizes[end]] = number;
			}
		}
		return reversed;
	}

	/**
	 * Each number behind those that it waits for, but for cycles, which are found on the way.
	 *
	 * @see "R. Tarjan: Depth-first search and linear graph algorithms, SIAM Journal on Computing 1 (1972)"
	 */
	private int[] order() {
		int[] sorted = new int[predecessors.length];
		int[] found = new int[predecessors.length];
		int[] earliest = new int[predecessors.length];
		int[] looked = new int[predecessors.length];
		int[] way = new int[predecessors.length];
		int[] open = new int[predecessors.length];
		int time = 0;
		int done = 0;
		int opened = 0;
		for (int start = 0; start < predecessors.length; start++) {
			way[0] = start;
			for (int depth = found[start] == 0 ? 0 : -1; depth >= 0;) {
				int at = way[depth];
				if (found[at] == 0) {
					earliest[at] = found[at] = ++time;
					open[opened++] = at;
				}
				if (looked[at] < predecessors[at].length) {
					int before = predecessors[at][looked[at]++];
					if (found[before] == 0) {
						way[++depth] = before;
					} else if (cycles[before] == 0) {
						earliest[at] = Math.min(earliest[at], found[before]);
					}
					continue;
				}
				while (earliest[at] == found[at] && cycles[at] == 0) {
					cycles[open[--opened]] = found[at];
					sorted[done++] = open[opened];
				}
				if (--depth >= 0) {
					earliest[way[depth]] = Math.min(earliest[way[depth]], earliest[at]);
				}
			}
		}
		return sorted;
	}

	/** The numbers of all milestones; each comes behind those that it waits for, but for cycles. */
	IntStream inOrder() {
		return IntStream.of(order);
	}

	/** How many were asked about. */
	int asked() {
		return asked;
	}

	/** How many there are. */
	int size() {
		return order.length;
	}

	Milestone milestone(int number) {
		return milestones.get(number);
	}

	/** Empty if it is none of those asked about, nor waited for by one. */
	OptionalInt find(Milestone milestone) {
		Integer number = numbers.get(milestone);
		return number == null ? OptionalInt.empty() : OptionalInt.of(number);
	}

	boolean isInCycle(int number) {
		return IntStream.of(predecessors[number]).anyMatch(predecessor -> cycles[predecessor] == cycles[number]);
	}

	/** The predecessors that one can wait for, in the order of the text. */
	IntStream counting(int number) {
		return IntStream.of(predecessors[number]).filter(predecessor -> cycles[predecessor] != cycles[number]);
	}

	/** What waits for one. */
	IntStream successors(int number) {
		return IntStream.of(successors[number]);
	}
}
