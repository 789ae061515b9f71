package jp.tsunagi.diagram.synchronization;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What has happened to the model since a diagram was last made true to it; each thing once, however often it happened. */
final class ChangeLog implements ModelListener {

	private final Map<EObject, Set<EStructuralFeature>> features = new LinkedHashMap<>();

	private final Map<EObject, Set<EReference>> referrers = new HashMap<>();

	private final Set<EObject> containers = new LinkedHashSet<>();

	/** What came, went, or both. */
	private final Set<EObject> members = new LinkedHashSet<>();

	private final Set<EObject> moved = new LinkedHashSet<>();

	@Override
	public void featureChanged(EObject object, EStructuralFeature feature) {
		features.computeIfAbsent(object, key -> new LinkedHashSet<>(2)).add(feature);
	}

	@Override
	public void referrersChanged(EObject target, EReference reference) {
		referrers.computeIfAbsent(target, key -> new LinkedHashSet<>(2)).add(reference);
	}

	@Override
	public void containerChanged(EObject object) {
		containers.add(object);
	}

	@Override
	public void entered(EObject object) {
		members.add(object);
	}

	@Override
	public void left(EObject object) {
		members.add(object);
	}

	@Override
	public void moved(EObject object) {
		moved.add(object);
	}

	boolean isEmpty() {
		return features.isEmpty() && referrers.isEmpty() && containers.isEmpty() && members.isEmpty() && moved.isEmpty();
	}

	Map<EObject, Set<EStructuralFeature>> features() {
		return features;
	}

	Map<EObject, Set<EReference>> referrers() {
		return referrers;
	}

	Set<EObject> containers() {
		return containers;
	}

	Set<EObject> members() {
		return members;
	}

	Set<EObject> moved() {
		return moved;
	}
}
