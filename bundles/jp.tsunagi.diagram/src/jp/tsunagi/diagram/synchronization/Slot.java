package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.ViewNode;

/** The nodes that one mapping makes in one container, or at the top of the diagram. */
final class Slot {

	private final CompiledNodes mapping;

	private final Optional<ViewNode> parent;

	private final EObject parentTarget;

	/** The place of each candidate that an expression has given; empty if all instances are candidates. */
	private Optional<Map<EObject, Integer>> candidates = Optional.empty();

	private final Map<EObject, ViewNode> nodes = new HashMap<>();

	/** The elements that are shown, in their order. */
	private List<EObject> order = new ArrayList<>();

	Slot(CompiledNodes mapping, Optional<ViewNode> parent, EObject parentTarget) {
		this.mapping = mapping;
		this.parent = parent;
		this.parentTarget = parentTarget;
	}

	CompiledNodes mapping() {
		return mapping;
	}

	Optional<ViewNode> parent() {
		return parent;
	}

	EObject parentTarget() {
		return parentTarget;
	}

	void setCandidates(List<EObject> elements) {
		Map<EObject, Integer> places = new LinkedHashMap<>();
		elements.forEach(element -> places.putIfAbsent(element, places.size()));
		candidates = Optional.of(places);
	}

	Optional<Map<EObject, Integer>> candidates() {
		return candidates;
	}

	Map<EObject, ViewNode> nodes() {
		return nodes;
	}

	List<EObject> order() {
		return order;
	}

	void setOrder(List<EObject> elements) {
		order = elements;
	}
}
