package jp.tsunagi.design.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Identified;

/** Who refers to an element: asked from the cross-referencer of the runtime, else looked for in the whole model. */
public final class Referrers {

	private static final Comparator<EObject> BY_ID = Comparator.comparing(
			object -> object instanceof Identified identified && identified.getId() != null ? identified.getId() : "");

	private Referrers() {
	}

	/** The objects of {@code type} that refer to {@code target} by one of {@code references}, ordered by id. */
	public static <T extends EObject> Stream<T> ordered(EObject target, Class<T> type, EReference... references) {
		return of(target, type, references).sorted(BY_ID);
	}

	/** The objects of {@code type} that refer to {@code target} by one of {@code references}, in any order. */
	public static <T extends EObject> Stream<T> of(EObject target, Class<T> type, EReference... references) {
		List<EObject> found = new ArrayList<>();
		ECrossReferenceAdapter adapter = ECrossReferenceAdapter.getCrossReferenceAdapter(target);
		for (EReference reference : references) {
			if (adapter == null) {
				search(target, reference, found);
			} else {
				adapter.getInverseReferences(target, reference, true).stream().map(EStructuralFeature.Setting::getEObject)
						.forEach(found::add);
			}
		}
		return found.stream().distinct().filter(type::isInstance).map(type::cast);
	}

	/** All that refer to {@code target} by {@code reference}. */
	public static List<EObject> all(EObject target, EReference reference) {
		return of(target, EObject.class, reference).toList();
	}

	private static void search(EObject target, EReference reference, List<EObject> found) {
		EObject root = EcoreUtil.getRootContainer(target);
		root.eAllContents().forEachRemaining(object -> {
			if (reference.getEContainingClass().isInstance(object) && refers(object, reference, target)) {
				found.add(object);
			}
		});
	}

	private static boolean refers(EObject object, EReference reference, EObject target) {
		Object value = object.eGet(reference);
		return value == target || value instanceof List<?> many && many.contains(target);
	}
}
