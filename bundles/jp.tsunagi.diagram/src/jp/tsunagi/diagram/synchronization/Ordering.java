package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Keeps elements in the order of the files while some come, go or move. */
final class Ordering {

	/** From how many newcomers on it is quicker to sort all. */
	private static final int MANY = 64;

	private Ordering() {
	}

	/**
	 * Puts {@code present} in order.
	 *
	 * @param former the order so far
	 * @param moved what stands elsewhere now
	 */
	static List<EObject> merge(List<EObject> former, Set<EObject> present, Set<EObject> moved, Comparator<EObject> order) {
		List<EObject> merged = new ArrayList<>(present.size());
		Set<EObject> missing = new HashSet<>(present);
		for (EObject element : former) {
			if (present.contains(element) && !moved.contains(element)) {
				merged.add(element);
				missing.remove(element);
			}
		}
		if (missing.size() > MANY) {
			merged.addAll(missing);
			merged.sort(order);
		} else {
			for (EObject element : missing) {
				int found = Collections.binarySearch(merged, element, order);
				merged.add(found < 0 ? -found - 1 : found, element);
			}
		}
		return merged;
	}
}
