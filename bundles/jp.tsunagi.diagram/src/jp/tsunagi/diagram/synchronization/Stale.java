package jp.tsunagi.diagram.synchronization;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** What has to be evaluated again: parts of mappings, for certain elements or for all. */
final class Stale {

	private final Set<Concern> all = new HashSet<>();

	private final Map<Concern, Map<Role, Set<EObject>>> marked = new HashMap<>();

	void markAll(Concern concern) {
		all.add(concern);
	}

	void mark(Concern concern, Role role, EObject object) {
		marked.computeIfAbsent(concern, key -> new EnumMap<>(Role.class))
				.computeIfAbsent(role, key -> new LinkedHashSet<>()).add(object);
	}

	/** Whether it is stale wherever it was evaluated. */
	boolean isStaleEverywhere(Object owner, Part part, EObject root) {
		Concern concern = new Concern(owner, part);
		return all.contains(concern) || marked.getOrDefault(concern, Map.of()).getOrDefault(Role.ROOT, Set.of()).contains(root);
	}

	/** The elements that it is stale for, which were evaluated with in that role. */
	Set<EObject> staleFor(Object owner, Part part, Role role) {
		return marked.getOrDefault(new Concern(owner, part), Map.of()).getOrDefault(role, Set.of());
	}
}
