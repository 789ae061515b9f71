package jp.tsunagi.diagram.synchronization;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Keeps things in the order of the files while some come, go or move. */
final class Ordering {

	/** From how many newcomers on it is quicker to sort all. */
	private static final int MANY = 64;

	private Ordering() {
	}

	/**
	 * Puts things in order.
	 *
	 * @param former the order so far; is changed
	 * @param gone whether something is there no more
	 * @param placed what came or stands elsewhere now
	 */
	static <T> void update(List<T> former, Predicate<T> gone, Set<T> placed, Comparator<? super T> order) {
		former.removeIf(each -> gone.test(each) || !placed.isEmpty() && placed.contains(each));
		insert(former, placed, order);
	}

	/** Puts {@code placed} where it belongs in {@code former}. */
	static <T> void insert(List<T> former, Set<T> placed, Comparator<? super T> order) {
		if (placed.size() > MANY) {
			former.addAll(placed);
			former.sort(order);
		} else {
			for (T each : placed) {
				int found = Collections.binarySearch(former, each, order);
				former.add(found < 0 ? -found - 1 : found, each);
			}
		}
	}
}
