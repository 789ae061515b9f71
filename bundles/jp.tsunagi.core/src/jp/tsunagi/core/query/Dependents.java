package jp.tsunagi.core.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.CoordinationPackage.Literals;

/** What loses its sense when an element is deleted, and is deleted with it. */
public final class Dependents {

	/** Without these they say nothing: a tie without an end, a matching without the supporter, a membership without the member. */
	private static final Map<EClass, List<EReference>> NEEDED = Map.of(
			Literals.RELATIONSHIP, List.of(Literals.RELATIONSHIP__SOURCE, Literals.RELATIONSHIP__TARGET),
			Literals.MATCHING, List.of(Literals.MATCHING__SUPPORTER),
			Literals.MEMBERSHIP, List.of(Literals.MEMBERSHIP__MEMBER));

	private Dependents() {
	}

	/** The ties, matchings and memberships in the model around {@code element} that need it or a part of it. */
	public static List<EObject> of(EObject element) {
		Set<EObject> doomed = Collections.newSetFromMap(new IdentityHashMap<>());
		doomed.add(element);
		element.eAllContents().forEachRemaining(doomed::add);
		return of(doomed, EcoreUtil.getRootContainer(element).eAllContents());
	}

	/** Those among {@code candidates} that need one of {@code doomed} and are not doomed themselves. */
	public static List<EObject> of(Set<EObject> doomed, Iterator<?> candidates) {
		List<EObject> dependents = new ArrayList<>();
		while (candidates.hasNext()) {
			if (candidates.next() instanceof EObject object && !doomed.contains(object)
					&& NEEDED.getOrDefault(object.eClass(), List.of()).stream().anyMatch(end -> doomed.contains(object.eGet(end, false)))) {
				dependents.add(object);
			}
		}
		return dependents;
	}
}
