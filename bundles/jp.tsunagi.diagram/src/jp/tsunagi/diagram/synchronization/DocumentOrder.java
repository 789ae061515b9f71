package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Compares objects by where they stand in the files, as one reads them: what holds others comes before them. To be used
 * while nothing is changed, since it remembers places.
 */
final class DocumentOrder implements Comparator<EObject> {

	private final ResourceSet resources;

	/** The place of each child among its siblings, by their container; the key for the top is the resource set. */
	private final Map<Object, Map<EObject, Integer>> places = new IdentityHashMap<>();

	DocumentOrder(ResourceSet resources) {
		this.resources = resources;
	}

	@Override
	public int compare(EObject one, EObject other) {
		EObject container = one.eContainer();
		if (container != null && container == other.eContainer()) {
			return Integer.compare(place(one), place(other));
		}
		List<EObject> path = path(one);
		List<EObject> otherPath = path(other);
		int common = 0;
		int shorter = Math.min(path.size(), otherPath.size());
		while (common < shorter && path.get(common) == otherPath.get(common)) {
			common++;
		}
		return common == shorter ? Integer.compare(path.size(), otherPath.size())
				: Integer.compare(place(path.get(common)), place(otherPath.get(common)));
	}

	private static List<EObject> path(EObject object) {
		List<EObject> path = new ArrayList<>();
		for (EObject step = object; step != null; step = step.eContainer()) {
			path.add(step);
		}
		return path.reversed();
	}

	private int place(EObject object) {
		EObject container = object.eContainer();
		return places.computeIfAbsent(container == null ? resources : container,
				key -> numbered(container == null ? Instances.roots(resources) : container.eContents()))
				.getOrDefault(object, Integer.MAX_VALUE);
	}

	private static Map<EObject, Integer> numbered(List<EObject> children) {
		Map<EObject, Integer> numbers = new IdentityHashMap<>(children.size() * 2);
		children.forEach(child -> numbers.put(child, numbers.size()));
		return numbers;
	}
}
