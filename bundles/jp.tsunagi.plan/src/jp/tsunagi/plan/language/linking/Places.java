package jp.tsunagi.plan.language.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.model.ProjectModel;

/** Where things belong, from the nearest to the widest: elements of the model to territories, parts of a plan to parts and plans. */
final class Places {

	/** References by which elements of the model name their territories. */
	private static final List<String> TERRITORY_FEATURES = List.of("area", "areas");

	private Places() {
	}

	/** Every territory that {@code element} belongs to, with those around. */
	static Set<Territory> territoriesOf(Element element) {
		Set<Territory> territories = new LinkedHashSet<>();
		if (!(element instanceof Territory)) {
			TERRITORY_FEATURES.stream().map(element.eClass()::getEStructuralFeature)
					.filter(feature -> feature instanceof EReference)
					.flatMap(feature -> values(element, feature))
					.filter(Territory.class::isInstance).map(Territory.class::cast)
					.forEach(territory -> addWithThoseAround(territory, territories));
		}
		addWithThoseAround(element.eContainer(), territories);
		return territories;
	}

	private static Stream<?> values(Element element, EStructuralFeature feature) {
		return feature.isMany() ? ((List<?>) element.eGet(feature)).stream() : Stream.ofNullable(element.eGet(feature));
	}

	private static void addWithThoseAround(EObject start, Set<Territory> territories) {
		for (EObject around = start; around != null; around = around.eContainer()) {
			if (around instanceof Territory territory && !territory.eIsProxy()) {
				territories.add(territory);
			}
		}
	}

	/** Whether {@code element} belongs to something of that name. */
	static boolean isIn(EObject element, String place) {
		String key = NameKey.of(place);
		return element instanceof Element ofModel
				? territoriesOf(ofModel).stream().flatMap(ProjectModel::namesOf).map(NameKey::of).anyMatch(key::equals)
				: namesAround(element).map(NameKey::of).anyMatch(key::equals);
	}

	/** The names of the parts of a plan around {@code part}, the nearest first. */
	static Stream<String> namesAround(EObject part) {
		return Stream.iterate(part.eContainer(), around -> around != null, EObject::eContainer)
				.filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
				.map(NamedElement::getName).filter(name -> name != null);
	}

	/** The name by which {@code element} is told from others of its name: of its territory, or of the part around. */
	static Optional<String> nearestNameOf(EObject element) {
		return element instanceof Element ofModel
				? territoriesOf(ofModel).stream().flatMap(ProjectModel::namesOf).findFirst()
				: namesAround(element).findFirst();
	}
}
