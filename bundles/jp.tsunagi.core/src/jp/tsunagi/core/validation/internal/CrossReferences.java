package jp.tsunagi.core.validation.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The references of the metamodel that lead across the tree. */
public final class CrossReferences {

	private static final Map<EClass, List<EReference>> BY_CLASS = new ConcurrentHashMap<>();

	private CrossReferences() {
	}

	/** Those of a class. */
	public static List<EReference> of(EClass type) {
		return BY_CLASS.computeIfAbsent(type, CrossReferences::collect);
	}

	private static List<EReference> collect(EClass type) {
		return type.getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived())
				.toList();
	}

	/** What {@code element} holds or refers to by {@code reference}; proxies where it leads nowhere. */
	@SuppressWarnings("unchecked")
	public static List<EObject> targets(EObject element, EReference reference) {
		Object value = element.eGet(reference);
		if (reference.isMany()) {
			return (List<EObject>) value;
		}
		return value == null ? List.of() : List.of((EObject) value);
	}
}
