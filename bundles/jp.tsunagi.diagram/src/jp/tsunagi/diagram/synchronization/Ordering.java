package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

/** Keeps elements in the order of the files while some come, go or move. */
final class Ordering {

	/** From how many newcomers on it is quicker to sort all. */
	private static final int MANY = 64;

	private Ordering() {
	}

	/**
	 * Puts elements in order.
	 *
	 * @param former the order so far
	 * @param present whether an element is still there
	 * @param placed what came or stands elsewhere now; all of it is there
	 */
	static List<EObject> merge(List<EObject> former, Predicate<EObject> present, Set<EObject> placed, Comparator<EObject> order) {
		List<EObject> merged = new ArrayList<>(former.size() + placed.size());
		for (EObject element : former) {
			if (present.test(element) && !placed.contains(element)) {
				merged.add(element);
			}
		}
		if (placed.size() > MANY) {
			merged.addAll(placed);
			merged.sort(order);
		} else {
			for (EObject element : placed) {
				int found = Collections.binarySearch(merged, element, order);
				merged.add(found < 0 ? -found - 1 : found, element);
			}
		}
		return merged;
	}
}
