package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** The edges of a diagram: which there are, in which order, and why. */
final class ShownEdges {

	private static final Comparator<ViewNode> BY_KEY = Comparator.comparing(ViewElement::key);

	private final Context context;

	private final ShownNodes nodes;

	private Map<CompiledEdges, EdgeGroup> groups = new LinkedHashMap<>();

	private final Map<ViewEdge, EdgeUnit> unitOf = new HashMap<>();

	/** The two nodes of an edge. */
	private record Pair(ViewNode source, ViewNode target) {
	}

	ShownEdges(Context context, ShownNodes nodes) {
		this.context = context;
		this.nodes = nodes;
	}

	Map<CompiledEdges, EdgeGroup> groups() {
		return groups;
	}

	/** The mapping of an edge of this diagram. */
	CompiledEdges mappingOf(ViewEdge edge) {
		return unitOf.get(edge).mapping();
	}

	/** Makes the groups be those of the layers that are on; returns what has to be paired. */
	Set<EdgeUnit> adjustGroups(Recorder recorder) {
		Map<CompiledEdges, EdgeGroup> now = new LinkedHashMap<>();
		Set<EdgeUnit> fresh = new LinkedHashSet<>();
		for (CompiledEdges mapping : context.diagram().edges(context.activeLayers())) {
			EdgeGroup group = groups.get(mapping);
			if (group == null) {
				group = new EdgeGroup(context, mapping);
				fresh.addAll(group.fill());
				if (!mapping.hasElements()) {
					fresh.addAll(starts(group, nodesInOrder()));
				}
			}
			now.put(mapping, group);
		}
		Set<ViewEdge> gone = new LinkedHashSet<>();
		groups.forEach((mapping, group) -> {
			if (!now.containsKey(mapping)) {
				group.units().forEach(unit -> gone.addAll(unit.edges()));
			}
		});
		remove(gone, recorder);
		groups = now;
		return fresh;
	}

	/** Takes in nodes that relations may start at. */
	List<EdgeUnit> starts(EdgeGroup group, Iterable<ViewNode> appeared) {
		List<EdgeUnit> units = new ArrayList<>();
		for (ViewNode node : appeared) {
			if (group.mapping().isSynchronized() && group.mapping().sourceMappings().contains(node.mapping())
					&& group.unitOf(node).isEmpty()) {
				units.add(group.add(node));
			}
		}
		return units;
	}

	List<ViewNode> nodesInOrder() {
		List<ViewNode> all = new ArrayList<>();
		for (ViewElement element : context.view().elements()) {
			if (!(element instanceof ViewNode node)) {
				break;
			}
			all.add(node);
		}
		return all;
	}

	/** Forgets edges that went with their nodes. */
	void forget(Set<ViewEdge> gone) {
		Set<EdgeUnit> units = new HashSet<>();
		for (ViewEdge edge : gone) {
			units.add(unitOf.remove(edge));
		}
		units.forEach(unit -> unit.edges().removeIf(gone::contains));
	}

	/** Takes out a unit with its edges. */
	void remove(EdgeGroup group, EdgeUnit unit, Set<ViewEdge> gone) {
		group.remove(unit);
		gone.addAll(unit.edges());
	}

	void remove(Set<ViewEdge> gone, Recorder recorder) {
		for (ViewEdge edge : gone) {
			unitOf.remove(edge);
			context.contents().forget(edge);
			recorder.removed(edge);
		}
		context.view().remove(gone);
	}

	/**
	 * Makes {@code units} have the edges that they should have; returns whether there are new ones, or others in another order.
	 *
	 * @param undecided those of them whose edges are asked again whether they may be
	 */
	boolean pair(Set<EdgeUnit> units, Set<EdgeUnit> undecided, Set<ViewEdge> gone, Recorder recorder) {
		Map<EdgeUnit, Map<Pair, String>> wanted = new LinkedHashMap<>();
		for (EdgeUnit unit : units) {
			Map<Pair, String> keys = keys(unit, allowed(unit, undecided.contains(unit)));
			if (isAsWanted(unit, keys)) {
				continue;
			}
			List<ViewEdge> kept = new ArrayList<>(keys.size());
			unit.edges().forEach(edge -> (isWanted(edge, unit, keys) ? kept : gone).add(edge));
			unit.setEdges(kept);
			wanted.put(unit, keys);
		}
		remove(gone, recorder);
		boolean others = false;
		for (Map.Entry<EdgeUnit, Map<Pair, String>> unit : wanted.entrySet()) {
			others |= complete(unit.getKey(), unit.getValue(), recorder);
		}
		return others;
	}

	/** Most units have one edge or none, before and after. */
	private static boolean isAsWanted(EdgeUnit unit, Map<Pair, String> keys) {
		return unit.edges().size() == keys.size()
				&& (keys.isEmpty() || keys.size() == 1 && isWanted(unit.edges().getFirst(), unit, keys));
	}

	private static boolean isWanted(ViewEdge edge, EdgeUnit unit, Map<Pair, String> keys) {
		return edge.target() == unit.element() && edge.key().equals(keys.get(new Pair(edge.sourceNode(), edge.targetNode())));
	}

	private boolean complete(EdgeUnit unit, Map<Pair, String> keys, Recorder recorder) {
		Map<Pair, ViewEdge> present = present(unit);
		List<ViewEdge> edges = new ArrayList<>(keys.size());
		keys.forEach((pair, key) -> edges.add(present.containsKey(pair) ? present.get(pair) : create(unit, pair, key, recorder)));
		boolean others = !edges.equals(unit.edges());
		unit.setEdges(edges);
		return others;
	}

	private static Map<Pair, ViewEdge> present(EdgeUnit unit) {
		if (unit.edges().isEmpty()) {
			return Map.of();
		}
		Map<Pair, ViewEdge> present = HashMap.newHashMap(unit.edges().size());
		unit.edges().forEach(edge -> present.put(new Pair(edge.sourceNode(), edge.targetNode()), edge));
		return present;
	}

	private ViewEdge create(EdgeUnit unit, Pair pair, String key, Recorder recorder) {
		CompiledEdges mapping = unit.mapping();
		ViewEdge edge = new ViewEdge(context.keys().free(key), mapping.name(), mapping.layer(), unit.element(), pair.source(),
				pair.target(), Contents.PLAIN_EDGE);
		unitOf.put(edge, unit);
		context.view().add(edge);
		recorder.added(edge);
		context.contents().refresh(edge, mapping, Contents.PARTS, recorder);
		return edge;
	}

	/** The pairs of nodes that the specification wants an edge between. */
	private List<Pair> allowed(EdgeUnit unit, boolean undecided) {
		Map<Pair, ViewEdge> present = undecided ? Map.of() : present(unit);
		List<Pair> allowed = new ArrayList<>();
		for (Pair pair : pairs(unit)) {
			if (present.containsKey(pair) || holds(unit, pair)) {
				allowed.add(pair);
			}
		}
		return allowed;
	}

	private boolean holds(EdgeUnit unit, Pair pair) {
		return unit.mapping().precondition().isEmpty() || context.evaluations().holds(unit.mapping().precondition(), unit.element(),
				Scope.between(pair.source(), pair.target(), context.root()), true);
	}

	private Collection<Pair> pairs(EdgeUnit unit) {
		List<ViewNode> targets = views(unit.targets(), unit.mapping().targetMappings());
		List<ViewNode> sources = targets.isEmpty() ? List.of()
				: unit.source().map(List::of).orElseGet(() -> views(unit.sources(), unit.mapping().sourceMappings()));
		if (sources.size() == 1 && targets.size() == 1) {
			return List.of(new Pair(sources.getFirst(), targets.getFirst()));
		}
		Set<Pair> pairs = new LinkedHashSet<>();
		sources.forEach(source -> targets.forEach(target -> pairs.add(new Pair(source, target))));
		return pairs;
	}

	private List<ViewNode> views(List<EObject> elements, Set<String> mappings) {
		List<ViewNode> views = new ArrayList<>(elements.size());
		for (EObject element : elements) {
			int first = views.size();
			for (ViewNode node : nodes.nodesOf(element)) {
				if (mappings.contains(node.mapping())) {
					views.add(node);
				}
			}
			if (views.size() > first + 1) {
				views.subList(first, views.size()).sort(BY_KEY);
			}
		}
		return views;
	}

	/** Those that would have the same key are told apart by their nodes. */
	private Map<Pair, String> keys(EdgeUnit unit, List<Pair> pairs) {
		if (pairs.size() == 1 && !isOneOfSeveralSources(unit)) {
			return Map.of(pairs.getFirst(), context.keys().ofEdge(unit, pairs.getFirst().target()));
		}
		Map<String, Integer> counts = new HashMap<>();
		pairs.forEach(pair -> counts.merge(context.keys().ofEdge(unit, pair.target()), 1, Integer::sum));
		Map<Pair, String> keys = new LinkedHashMap<>();
		for (Pair pair : pairs) {
			String key = context.keys().ofEdge(unit, pair.target());
			boolean alone = counts.get(key) == 1 && !isOneOfSeveralSources(unit);
			keys.put(pair, alone ? key : Keys.ofOneOfSeveral(key, pair.source(), pair.target()));
		}
		return keys;
	}

	/** Relations that start at another node of the same element have keys of their own. */
	private boolean isOneOfSeveralSources(EdgeUnit unit) {
		return unit.source().isPresent() && nodes.nodesOf(unit.source().get().target()).stream()
				.filter(node -> unit.mapping().sourceMappings().contains(node.mapping())).limit(2).count() > 1;
	}

	/**
	 * Puts all edges into the order of the specification, then of the model.
	 *
	 * @param onlyNew whether those that were there before stand as they stood
	 */
	void order(boolean onlyNew, Recorder recorder) {
		List<ViewEdge> ordered = new ArrayList<>(context.view().edges().size());
		groups.values().forEach(group -> group.forEachInOrder(this::nodesInOrder, unit -> ordered.addAll(unit.edges())));
		if (!onlyNew) {
			recorder.reordered(context.view().edges(), ordered);
		}
		context.view().orderEdges(ordered);
	}

	/** The units that start at another node of what {@code node} shows. */
	Set<EdgeUnit> sameStart(EdgeGroup group, ViewNode node) {
		Set<EdgeUnit> units = new HashSet<>();
		nodes.nodesOf(node.target()).forEach(other -> Optional.ofNullable(other).flatMap(group::unitOf).ifPresent(units::add));
		return units;
	}
}
