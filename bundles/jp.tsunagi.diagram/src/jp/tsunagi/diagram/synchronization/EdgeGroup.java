package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.ViewNode;

/** All edges that one mapping makes: which elements or nodes may have some, and where they would end. */
final class EdgeGroup {

	private final Context context;

	private final CompiledEdges mapping;

	/** By element, or by node at the source. */
	private final Map<Object, EdgeUnit> units = new HashMap<>();

	/** Who has an end at an element, whether that is shown or not. */
	private final Map<EObject, Set<EdgeUnit>> byEnd = new HashMap<>();

	/** The place of each candidate that an expression has given; empty if all instances are candidates. */
	private Optional<Map<EObject, Integer>> candidates = Optional.empty();

	/** The units of elements that have edges of their own, in the order of the elements. */
	private List<EdgeUnit> order = new ArrayList<>();

	EdgeGroup(Context context, CompiledEdges mapping) {
		this.context = context;
		this.mapping = mapping;
	}

	CompiledEdges mapping() {
		return mapping;
	}

	Collection<EdgeUnit> units() {
		return units.values();
	}

	Optional<EdgeUnit> unitOf(Object elementOrNode) {
		return Optional.ofNullable(units.get(elementOrNode));
	}

	Set<EdgeUnit> endingAt(EObject element) {
		return byEnd.getOrDefault(element, Set.of());
	}

	/** Takes in all candidates; nodes that may start a relation come later. */
	List<EdgeUnit> fill() {
		if (!mapping.hasElements() || !mapping.isSynchronized()) {
			return List.of();
		}
		List<EObject> elements = context.index().instances(mapping.specification().domainClass()::accepts);
		if (!mapping.candidates().isEmpty()) {
			evaluateCandidates();
			elements = List.copyOf(candidates.orElseThrow().keySet());
		}
		elements.forEach(element -> order.add(add(element)));
		return order;
	}

	private void evaluateCandidates() {
		Map<EObject, Integer> places = new LinkedHashMap<>();
		context.evaluations().elements(mapping.candidates(), context.root(), Scope.ofDiagram(context.root())).stream()
				.filter(mapping.specification().domainClass()::accepts).forEach(element -> places.putIfAbsent(element, places.size()));
		candidates = Optional.of(places);
	}

	/** Asks the expression again; returns what is a candidate now or was one. */
	Set<EObject> updateCandidates() {
		Set<EObject> concerned = new LinkedHashSet<>(candidates.map(Map::keySet).orElse(Set.of()));
		evaluateCandidates();
		Set<EObject> now = candidates.orElseThrow().keySet();
		Set<EObject> both = new LinkedHashSet<>(concerned);
		both.retainAll(now);
		concerned.addAll(now);
		concerned.removeAll(both);
		return concerned;
	}

	boolean isCandidate(EObject element) {
		return candidates.map(places -> places.containsKey(element))
				.orElseGet(() -> context.index().contains(element) && mapping.specification().domainClass().accepts(element));
	}

	EdgeUnit add(EObject element) {
		EdgeUnit unit = new EdgeUnit(mapping, element, Optional.empty());
		units.put(element, unit);
		find(unit);
		return unit;
	}

	EdgeUnit add(ViewNode source) {
		EdgeUnit unit = new EdgeUnit(mapping, source.target(), Optional.of(source));
		units.put(source, unit);
		find(unit);
		return unit;
	}

	void remove(EdgeUnit unit) {
		units.remove(unit.source().<Object>map(node -> node).orElse(unit.element()));
		unregister(unit);
	}

	/** Asks anew where the edges of {@code unit} end; returns whether that is elsewhere. */
	boolean find(EdgeUnit unit) {
		Evaluations evaluations = context.evaluations();
		if (unit.source().isPresent()) {
			EObject shown = unit.source().get().target();
			Scope scope = Scope.of(unit.source().get(), context.root());
			EObject element = mapping.targetExpression().isEmpty() ? shown
					: evaluations.element(mapping.targetExpression(), shown, scope).orElse(shown);
			return setEnds(unit, element, List.of(shown), evaluations.elements(mapping.targetFinder(), element, scope));
		}
		Scope scope = Scope.ofDiagram(context.root());
		return setEnds(unit, unit.element(), evaluations.elements(mapping.sourceFinder(), unit.element(), scope),
				evaluations.elements(mapping.targetFinder(), unit.element(), scope));
	}

	private boolean setEnds(EdgeUnit unit, EObject element, List<EObject> sources, List<EObject> targets) {
		if (unit.element() == element && sources.equals(unit.sources()) && targets.equals(unit.targets())) {
			return false;
		}
		unregister(unit);
		unit.setElement(element);
		unit.setEnds(sources, targets);
		unit.sources().forEach(end -> byEnd.computeIfAbsent(end, key -> new LinkedHashSet<>(2)).add(unit));
		unit.targets().forEach(end -> byEnd.computeIfAbsent(end, key -> new LinkedHashSet<>(2)).add(unit));
		return true;
	}

	private void unregister(EdgeUnit unit) {
		unit.sources().forEach(end -> unregister(unit, end));
		unit.targets().forEach(end -> unregister(unit, end));
	}

	private void unregister(EdgeUnit unit, EObject end) {
		byEnd.computeIfPresent(end, (key, registered) -> {
			registered.remove(unit);
			return registered.isEmpty() ? null : registered;
		});
	}

	/** Puts units into the order of the files or of the expression; {@code placed} came or stand elsewhere now. */
	void updateOrder(Set<EdgeUnit> placed, boolean someGone, DocumentOrder documents) {
		if (candidates.isPresent()) {
			order = new ArrayList<>(candidates.get().keySet().stream().map(units::get).toList());
		} else if (someGone || placed.stream().anyMatch(order::contains)) {
			Ordering.update(order, unit -> units.get(unit.element()) != unit, placed, byElement(documents));
		} else {
			Ordering.insert(order, placed, byElement(documents));
		}
	}

	private static Comparator<EdgeUnit> byElement(DocumentOrder documents) {
		return (one, other) -> documents.compare(one.element(), other.element());
	}

	/** Calls {@code action} with the units in the order in which their edges stand. */
	void forEachInOrder(Supplier<List<ViewNode>> allNodes, Consumer<EdgeUnit> action) {
		if (mapping.hasElements()) {
			order.forEach(action);
		} else {
			allNodes.get().forEach(node -> unitOf(node).ifPresent(action));
		}
	}
}
