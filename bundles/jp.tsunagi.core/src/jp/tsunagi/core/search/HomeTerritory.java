package jp.tsunagi.core.search;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.Territory;

/** The territory that people think of when they are asked where an element is. */
public final class HomeTerritory {

	private static final String AREA = "area";

	private HomeTerritory() {
	}

	/** The one that {@code object} or a container names as its area, else the one that holds it; empty for the municipality. */
	public static Optional<Territory> of(EObject object) {
		Optional<Territory> named = named(object);
		if (named.isPresent()) {
			return named;
		}
		EObject container = object.eContainer();
		if (container == null || container instanceof Territory) {
			return Optional.ofNullable((Territory) container);
		}
		return of(container);
	}

	private static Optional<Territory> named(EObject object) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(AREA);
		return feature instanceof EReference && object.eGet(feature) instanceof Territory territory && !territory.eIsProxy()
				? Optional.of(territory)
				: Optional.empty();
	}
}
