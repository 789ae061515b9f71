package jp.tsunagi.core.validation.internal.rules;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** What holds what; the files of areas can say in a circle, which ends no climb here. */
final class Containment {

	private Containment() {
	}

	/** What holds {@code element} in the end; anything in the circle if there is one. */
	static EObject top(EObject element) {
		Set<EObject> climbed = new HashSet<>();
		EObject top = element;
		while (top.eContainer() != null && climbed.add(top)) {
			top = top.eContainer();
		}
		return top;
	}

	/** Whether {@code element} is {@code holder} or is held by it. */
	static boolean isIn(EObject element, EObject holder) {
		Set<EObject> climbed = new HashSet<>();
		EObject current = element;
		while (current != null && current != holder && climbed.add(current)) {
			current = current.eContainer();
		}
		return current == holder;
	}
}
