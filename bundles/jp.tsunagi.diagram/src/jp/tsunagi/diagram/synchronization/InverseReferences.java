package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** Who refers to the objects of a model. */
final class InverseReferences {

	private final Map<EObject, Referrers> referrers = new HashMap<>();

	/** Takes in a reference; returns whether it is new. */
	boolean add(EObject source, EReference reference, EObject target) {
		return referrers.computeIfAbsent(target, key -> new Referrers()).add(source, reference);
	}

	/** Takes out a reference; returns whether it was there. */
	boolean remove(EObject source, EReference reference, EObject target) {
		Referrers known = referrers.get(target);
		if (known == null || !known.remove(source, reference)) {
			return false;
		}
		if (known.isEmpty()) {
			referrers.remove(target);
		}
		return true;
	}

	Set<EObject> sources(EObject target, EReference reference) {
		Referrers known = referrers.get(target);
		return known == null ? Set.of() : known.of(reference);
	}

	Collection<EReference> references(EObject target) {
		Referrers known = referrers.get(target);
		return known == null ? List.of() : known.references();
	}

	/** All references to {@code target} as EMF gives them, first that of its container. */
	List<EStructuralFeature.Setting> settings(EObject target) {
		List<EStructuralFeature.Setting> settings = new ArrayList<>();
		holder(target).ifPresent(settings::add);
		references(target).forEach(reference -> settings.addAll(settings(target, reference)));
		return settings;
	}

	/** The references to {@code target} by {@code reference} as EMF gives them. */
	List<EStructuralFeature.Setting> settings(EObject target, EReference reference) {
		if (reference.isContainment()) {
			return holder(target).filter(setting -> setting.getEStructuralFeature() == reference).stream().toList();
		}
		List<EStructuralFeature.Setting> settings = new ArrayList<>();
		sources(target, reference).forEach(source -> settings.add(((InternalEObject) source).eSetting(reference)));
		return settings;
	}

	private static Optional<EStructuralFeature.Setting> holder(EObject target) {
		return Optional.ofNullable((InternalEObject) target.eContainer())
				.map(container -> container.eSetting(target.eContainmentFeature()));
	}
}
