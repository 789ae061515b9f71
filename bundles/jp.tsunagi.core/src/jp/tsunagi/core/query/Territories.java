package jp.tsunagi.core.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Territory;

/** Where elements belong: to the territories that they name, else to the one that holds them. */
public final class Territories {

	private static final List<String> FEATURES = List.of("areas", "area");

	/** Looked up once, since each element of a diagram is asked where it belongs. */
	private static final Map<EClass, List<EReference>> NAMING = new ConcurrentHashMap<>();

	private Territories() {
	}

	/** Whether {@code element} belongs to {@code territory} or a part of it; to the municipality belongs all that it holds. */
	public static boolean belongs(EObject element, Territory territory) {
		if (territory instanceof Municipality) {
			return EcoreUtil.isAncestor(territory, element);
		}
		return of(element).anyMatch(home -> EcoreUtil.isAncestor(territory, home));
	}

	/** All territories that {@code element} belongs to: its own, those that they are parts of, and the municipality that holds it. */
	public static Set<Territory> around(EObject element) {
		Set<Territory> around = new LinkedHashSet<>();
		of(element).flatMap(Territories::upwards).filter(territory -> !(territory instanceof Municipality)).forEach(around::add);
		upwards(element).filter(Municipality.class::isInstance).forEach(around::add);
		return around;
	}

	private static Stream<Territory> upwards(EObject element) {
		return Stream.iterate(element, Objects::nonNull, EObject::eContainer).filter(Territory.class::isInstance)
				.map(Territory.class::cast);
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
		List<Territory> named = new ArrayList<>();
		for (EReference reference : NAMING.computeIfAbsent(element.eClass(), Territories::naming)) {
			List<?> values = reference.isMany() ? (List<?>) element.eGet(reference) : Collections.singletonList(element.eGet(reference));
			for (Object value : values) {
				if (value instanceof Territory territory && !territory.eIsProxy()) {
					named.add(territory);
				}
			}
		}
		return named;
	}

	/** The areas of a territory are parts, no statement about where it is. */
	private static List<EReference> naming(EClass type) {
		return FEATURES.stream().map(type::getEStructuralFeature).filter(EReference.class::isInstance).map(EReference.class::cast)
				.filter(reference -> !reference.isContainment()).toList();
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
