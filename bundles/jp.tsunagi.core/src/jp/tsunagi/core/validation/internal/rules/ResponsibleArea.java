package jp.tsunagi.core.validation.internal.rules;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.Territory;

/** The territory that an element is about: the one it names, else the one that holds it. */
final class ResponsibleArea {

	private static final String AREA = "area";

	private ResponsibleArea() {
	}

	/** Empty where the element names a territory that is not there. */
	static Optional<Territory> of(EObject element) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(AREA);
		if (feature != null && element.eGet(feature) instanceof Territory named) {
			return named.eIsProxy() ? Optional.empty() : Optional.of(named);
		}
		return holding(element);
	}

	/** The nearest territory around an element. */
	static Optional<Territory> holding(EObject element) {
		EObject container = element.eContainer();
		while (container != null && !(container instanceof Territory)) {
			container = container.eContainer();
		}
		return Optional.ofNullable((Territory) container);
	}
}
