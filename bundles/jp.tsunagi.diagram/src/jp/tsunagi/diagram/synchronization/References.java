package jp.tsunagi.diagram.synchronization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/** Which references the objects of a class have, looked up once for each class. */
final class References {

	private final Map<EClass, List<EReference>> crossReferences = new HashMap<>();

	private final Map<EClass, List<EReference>> containments = new HashMap<>();

	/** The references that lead elsewhere, neither into an object nor out of it. */
	List<EReference> crossReferences(EObject object) {
		return crossReferences.computeIfAbsent(object.eClass(), type -> type.getEAllReferences().stream()
				.filter(References::isCrossReference).toList());
	}

	List<EReference> containments(EObject object) {
		return containments.computeIfAbsent(object.eClass(), type -> type.getEAllContainments().stream()
				.filter(reference -> !reference.isDerived()).toList());
	}

	static boolean isCrossReference(EReference reference) {
		return !reference.isContainment() && !reference.isContainer() && !reference.isDerived();
	}

	/** Calls {@code target} with each object that {@code reference} of {@code object} leads to; proxies are as they are. */
	static void forEachTarget(EObject object, EReference reference, Consumer<EObject> target) {
		Object value = ((InternalEObject) object).eGet(reference, false, true);
		if (value instanceof List<?> many) {
			if (!many.isEmpty()) {
				List<?> unresolved = many instanceof org.eclipse.emf.ecore.util.InternalEList<?> list ? list.basicList() : many;
				unresolved.forEach(each -> accept(each, target));
			}
		} else {
			accept(value, target);
		}
	}

	private static void accept(Object value, Consumer<EObject> target) {
		if (value instanceof EObject object) {
			target.accept(object);
		}
	}
}
