package jp.tsunagi.milestone.schedule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

import jp.tsunagi.plan.Milestone;

/** What waits for what: milestones, and those they wait for, wherever these are. Nothing here recurs, chains may be long. */
final class Links {

	private final Graph<Milestone, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);

	/** Which cycle each milestone of one is in. */
	private final Map<Milestone, Set<Milestone>> cycles = new HashMap<>();

	Links(Collection<Milestone> milestones) {
		milestones.forEach(graph::addVertex);
		Deque<Milestone> open = new ArrayDeque<>(milestones);
		while (!open.isEmpty()) {
			Milestone milestone = open.remove();
			for (Milestone predecessor : milestone.getPredecessors()) {
				if (!predecessor.eIsProxy()) {
					if (graph.addVertex(predecessor)) {
						open.add(predecessor);
					}
					graph.addEdge(predecessor, milestone);
				}
			}
		}
		new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream()
				.filter(set -> set.size() > 1 || set.stream().anyMatch(only -> graph.containsEdge(only, only)))
				.forEach(cycle -> cycle.forEach(member -> cycles.put(member, cycle)));
	}

	/** All milestones; each comes behind those that it waits for, but for cycles. */
	Iterator<Milestone> inOrder() {
		return new TopologicalOrderIterator<>(new MaskSubgraph<>(graph, milestone -> false,
				link -> isInCycle(graph.getEdgeSource(link), graph.getEdgeTarget(link))));
	}

	boolean isInCycle(Milestone milestone) {
		return cycles.containsKey(milestone);
	}

	/** The predecessors that {@code milestone} can wait for, in the order of the text. */
	List<Milestone> counting(Milestone milestone) {
		return milestone.getPredecessors().stream()
				.filter(predecessor -> graph.containsVertex(predecessor) && !isInCycle(predecessor, milestone)).distinct().toList();
	}

	/** What waits for {@code milestone}. */
	List<Milestone> successors(Milestone milestone) {
		return graph.containsVertex(milestone) ? Graphs.successorListOf(graph, milestone) : List.of();
	}

	/** A link between two milestones of one cycle. */
	private boolean isInCycle(Milestone predecessor, Milestone milestone) {
		return cycles.containsKey(milestone) && cycles.get(milestone) == cycles.get(predecessor);
	}
}
