package jp.tsunagi.design.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Territory;

/** Where elements belong: to the territories that they name, else to the one that holds them. */
public final class Territories {

	private static final List<String> NAMING = List.of("areas", "area");

	private Territories() {
	}

	/** Whether {@code element} belongs to {@code territory} or a part of it; to the municipality belongs all that it holds. */
	public static boolean belongs(EObject element, Territory territory) {
		if (territory instanceof Municipality) {
			return EcoreUtil.isAncestor(territory, element);
		}
		return of(element).anyMatch(home -> EcoreUtil.isAncestor(territory, home));
	}

	/** Whether {@code element} belongs to {@code territory} itself and to none of its parts. */
	public static boolean isDirectlyIn(EObject element, Territory territory) {
		return of(element).anyMatch(home -> home == territory);
	}

	/** The territories that an element names, else the nearest one around it. */
	public static Stream<Territory> of(EObject element) {
		List<Territory> named = named(element);
		return named.isEmpty() ? holding(element).stream() : named.stream();
	}

	private static List<Territory> named(EObject element) {
		return NAMING.stream().map(element.eClass()::getEStructuralFeature).filter(Territories::isReference)
				.flatMap(feature -> element.eGet(feature) instanceof List<?> many
						? many.stream() : Stream.ofNullable(element.eGet(feature)))
				.filter(Territory.class::isInstance).map(Territory.class::cast).filter(territory -> !territory.eIsProxy()).toList();
	}

	/** The areas of a territory are parts, no statement about where it is. */
	private static boolean isReference(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment();
	}

	/** The nearest territory around {@code element}; a territory is not around itself. */
	public static Optional<Territory> holding(EObject element) {
		EObject container = element.eContainer();
		while (container != null && !(container instanceof Territory)) {
			container = container.eContainer();
		}
		return Optional.ofNullable((Territory) container);
	}
}
