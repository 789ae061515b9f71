package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.diagram.synchronization.ReadPath.Step;

/**
 * Finds what has read something that is another now. Each step of each path waits for changes under the name of its
 * feature; when one comes, the steps before it are gone back to the elements that the path began at.
 *
 * <p>Going back in the model as it is now is enough: where an earlier step leads elsewhere now, that step has changed, too,
 * and the steps before it still lead there.
 */
final class Dependencies {

	private final Map<String, List<Trigger>> byFeature = new HashMap<>();

	private final Map<String, List<Trigger>> byReferringFeature = new HashMap<>();

	private final List<Trigger> byContainer = new ArrayList<>();

	private final Map<String, Set<Concern>> everywhere = new HashMap<>();

	private final Set<Concern> anything = new LinkedHashSet<>();

	/** Something that has to be done again when {@code step} leads elsewhere after {@code before}. */
	private record Trigger(Concern concern, Role role, List<Step> before, Step step) {
	}

	void add(Concern concern, Reads reads) {
		if (reads.anything()) {
			anything.add(concern);
		}
		reads.everywhere().forEach(feature -> everywhere.computeIfAbsent(feature, key -> new LinkedHashSet<>()).add(concern));
		for (Reads.From path : reads.paths()) {
			for (int index = 0; index < path.steps().size(); index++) {
				Step step = path.steps().get(index);
				Trigger trigger = new Trigger(concern, path.role(), path.steps().subList(0, index), step);
				switch (step) {
					case Step.Feature feature -> waiting(byFeature, feature.name()).add(trigger);
					case Step.Referring referring -> waiting(byReferringFeature, referring.reference()).add(trigger);
					case Step.Container container -> byContainer.add(trigger);
				}
			}
		}
	}

	private static List<Trigger> waiting(Map<String, List<Trigger>> triggers, String name) {
		return triggers.computeIfAbsent(name, key -> new ArrayList<>());
	}

	/** Marks in {@code stale} what read something of {@code changes}. */
	void findStale(ChangeLog changes, ModelIndex index, Stale stale) {
		anything.forEach(stale::markAll);
		changes.features().forEach((object, features) -> features.forEach(feature -> {
			everywhere.getOrDefault(feature.getEContainingClass().getName() + '.' + feature.getName(), Set.of())
					.forEach(stale::markAll);
			byFeature.getOrDefault(feature.getName(), List.of()).forEach(trigger -> mark(trigger, object, index, stale));
		}));
		changes.referrers().forEach((target, references) -> references.forEach(reference ->
				byReferringFeature.getOrDefault(reference.getName(), List.of()).stream()
						.filter(trigger -> fits((Step.Referring) trigger.step(), reference))
						.forEach(trigger -> mark(trigger, target, index, stale))));
		if (!byContainer.isEmpty()) {
			changes.containers().forEach(object -> withContents(object).forEach(inside ->
					byContainer.forEach(trigger -> mark(trigger, inside, index, stale))));
		}
	}

	/** Who asks for its container may ask for the container of that, too: what is moved takes all it holds along. */
	private static List<EObject> withContents(EObject object) {
		List<EObject> all = new ArrayList<>(List.of(object));
		object.eAllContents().forEachRemaining(all::add);
		return all;
	}

	/** Whether objects of the class may have that reference; the class may be a general or a special one. */
	private static boolean fits(Step.Referring step, EReference reference) {
		return step.reference().equals(reference.getName());
	}

	private static void mark(Trigger trigger, EObject reached, ModelIndex index, Stale stale) {
		Set<EObject> objects = Set.of(reached);
		for (Step step : trigger.before().reversed()) {
			objects = back(step, objects, index);
		}
		objects.forEach(object -> stale.mark(trigger.concern(), trigger.role(), object));
	}

	private static Set<EObject> back(Step step, Set<EObject> objects, ModelIndex index) {
		Set<EObject> before = new HashSet<>();
		for (EObject object : objects) {
			switch (step) {
				case Step.Container container -> before.addAll(object.eContents());
				case Step.Feature feature -> referringBy(feature.name(), object, index, before);
				case Step.Referring referring -> {
					EStructuralFeature reference = object.eClass().getEStructuralFeature(referring.reference());
					if (reference instanceof EReference followed && isCalled(referring.className(), object.eClass())) {
						References.forEachTarget(object, followed, before::add);
					}
				}
			}
		}
		return before;
	}

	private static void referringBy(String feature, EObject object, ModelIndex index, Set<EObject> referring) {
		EReference holding = object.eContainmentFeature();
		if (holding != null && holding.getName().equals(feature)) {
			referring.add(object.eContainer());
		}
		for (EReference reference : index.referringBy(object)) {
			if (reference.getName().equals(feature)) {
				referring.addAll(index.referrers(object, reference));
			}
		}
	}

	private static boolean isCalled(String name, EClass type) {
		return type.getName().equals(name) || type.getEAllSuperTypes().stream().anyMatch(general -> general.getName().equals(name));
	}
}
