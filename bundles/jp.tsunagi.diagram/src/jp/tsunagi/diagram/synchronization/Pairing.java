package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Says which nodes the edges of an element connect: all pairs of nodes at its ends that the specification allows. */
final class Pairing {

	private static final Comparator<ViewNode> BY_KEY = Comparator.comparing(ViewElement::key);

	private final Context context;

	private final ShownNodes nodes;

	/** The two nodes of an edge. */
	record Pair(ViewNode source, ViewNode target) {
	}

	Pairing(Context context, ShownNodes nodes) {
		this.context = context;
		this.nodes = nodes;
	}

	/**
	 * The pairs that {@code unit} is to have an edge between, with the keys of those.
	 *
	 * @param undecided whether it is asked again whether its edges may be
	 */
	Map<Pair, String> wanted(EdgeUnit unit, boolean undecided) {
		return keys(unit, allowed(unit, undecided));
	}

	/** The edges that {@code unit} has, by their nodes. */
	static Map<Pair, ViewEdge> present(EdgeUnit unit) {
		if (unit.edges().isEmpty()) {
			return Map.of();
		}
		Map<Pair, ViewEdge> present = HashMap.newHashMap(unit.edges().size());
		unit.edges().forEach(edge -> present.put(new Pair(edge.sourceNode(), edge.targetNode()), edge));
		return present;
	}

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
}
