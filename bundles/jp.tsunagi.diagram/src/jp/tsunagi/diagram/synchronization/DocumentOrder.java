package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Compares objects by where they stand in the files, as one reads them: what holds others comes before them. To be used
 * while nothing is changed, since it remembers places.
 */
final class DocumentOrder implements Comparator<EObject> {

	private final List<EObject> roots;

	private final Map<List<?>, Siblings> siblings = new IdentityHashMap<>();

	/** Children of one container; who asks often is worth a table. */
	private static final class Siblings {

		private static final int OFTEN = 64;

		private final List<?> list;

		private final Map<Object, Integer> places = new IdentityHashMap<>();

		private int questions;

		Siblings(List<?> list) {
			this.list = list;
		}

		int place(EObject child) {
			if (++questions < OFTEN) {
				return list.indexOf(child);
			}
			if (places.isEmpty()) {
				list.forEach(each -> places.put(each, places.size()));
			}
			return places.getOrDefault(child, Integer.MAX_VALUE);
		}
	}

	DocumentOrder(ResourceSet resources) {
		roots = Instances.roots(resources);
	}

	@Override
	public int compare(EObject one, EObject other) {
		if (one.eContainer() != null && one.eContainer() == other.eContainer()) {
			return compareSiblings(one, other);
		}
		List<EObject> path = path(one);
		List<EObject> otherPath = path(other);
		int common = 0;
		int shorter = Math.min(path.size(), otherPath.size());
		while (common < shorter && path.get(common) == otherPath.get(common)) {
			common++;
		}
		return common == shorter ? Integer.compare(path.size(), otherPath.size())
				: compareSiblings(path.get(common), otherPath.get(common));
	}

	private static List<EObject> path(EObject object) {
		List<EObject> path = new ArrayList<>();
		for (EObject step = object; step != null; step = step.eContainer()) {
			path.add(step);
		}
		return path.reversed();
	}

	private int compareSiblings(EObject one, EObject other) {
		EObject container = one.eContainer();
		if (container == null) {
			return Integer.compare(place(roots, one), place(roots, other));
		}
		EStructuralFeature feature = one.eContainingFeature();
		EStructuralFeature otherFeature = other.eContainingFeature();
		if (feature != otherFeature) {
			return Integer.compare(container.eClass().getFeatureID(feature), container.eClass().getFeatureID(otherFeature));
		}
		return container.eGet(feature) instanceof List<?> children
				? Integer.compare(place(children, one), place(children, other)) : 0;
	}

	private int place(List<?> children, EObject child) {
		return siblings.computeIfAbsent(children, Siblings::new).place(child);
	}
}
