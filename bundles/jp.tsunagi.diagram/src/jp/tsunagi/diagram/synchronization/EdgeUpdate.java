package jp.tsunagi.diagram.synchronization;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewNode;

/** One run over the edges, after the nodes: finds out whose edges may be others, then pairs their nodes. */
final class EdgeUpdate {

	private final Context context;

	private final ShownNodes nodes;

	private final ShownEdges edges;

	private final ChangeLog log;

	private final Stale stale;

	private final Recorder recorder;

	private final Set<EdgeUnit> touched = new LinkedHashSet<>();

	private final Set<EdgeUnit> undecided = new HashSet<>();

	private final Set<ViewEdge> gone = new LinkedHashSet<>();

	private final Set<EObject> moved = new HashSet<>();

	private boolean reordered;

	EdgeUpdate(Context context, ShownNodes nodes, ShownEdges edges, ChangeLog log, Stale stale, Recorder recorder) {
		this.context = context;
		this.nodes = nodes;
		this.edges = edges;
		this.log = log;
		this.stale = stale;
		this.recorder = recorder;
	}

	void run(Set<EdgeUnit> fresh) {
		touched.addAll(fresh);
		log.moved().forEach(object -> {
			moved.add(object);
			object.eAllContents().forEachRemaining(moved::add);
		});
		edges.groups().values().stream().filter(group -> group.mapping().isSynchronized()).forEach(group -> {
			if (group.mapping().hasElements()) {
				updateElements(group);
			} else {
				updateStarts(group);
			}
			updateEnds(group);
			updatePreconditions(group);
			renameKeys(group);
		});
		boolean others = edges.pair(touched, undecided, gone, recorder);
		boolean relationsMoved = hasRelations() && (!moved.isEmpty() || !nodes.appeared().isEmpty());
		if (others || reordered || relationsMoved) {
			edges.order(!reordered && !relationsMoved, recorder);
		}
	}

	/** Whether some edges stand in the order of their nodes. */
	private boolean hasRelations() {
		return edges.groups().keySet().stream().anyMatch(mapping -> !mapping.hasElements());
	}

	private void updateElements(EdgeGroup group) {
		Set<EObject> concerned = new LinkedHashSet<>();
		boolean candidatesChanged = false;
		if (group.mapping().candidates().isEmpty()) {
			log.members().stream().filter(group.mapping().specification().domainClass()::accepts).forEach(concerned::add);
		} else if (isStale(group, Part.CANDIDATES)) {
			concerned.addAll(group.updateCandidates());
			reordered = true;
			candidatesChanged = true;
		}
		Set<EdgeUnit> placed = new LinkedHashSet<>();
		boolean dropped = false;
		for (EObject element : concerned) {
			Optional<EdgeUnit> unit = group.unitOf(element);
			if (group.isCandidate(element) && unit.isEmpty()) {
				placed.add(group.add(element));
			} else if (!group.isCandidate(element) && unit.isPresent()) {
				drop(group, unit.get());
				dropped = true;
			}
		}
		touched.addAll(placed);
		for (EObject element : moved) {
			reordered |= group.unitOf(element).map(placed::add).orElse(false);
		}
		if (dropped || !placed.isEmpty() || candidatesChanged) {
			group.updateOrder(placed, dropped, context.index().order());
		}
	}

	private boolean isStale(EdgeGroup group, Part part) {
		return stale.isStaleEverywhere(group.mapping(), part, context.root())
				|| stale.staleFor(group.mapping(), part, Role.SELF).contains(context.root())
				|| stale.staleFor(group.mapping(), part, Role.CONTAINER).contains(context.root());
	}

	private void drop(EdgeGroup group, EdgeUnit unit) {
		edges.remove(group, unit, gone);
		touched.remove(unit);
	}

	private void updateStarts(EdgeGroup group) {
		for (ViewNode node : nodes.vanished()) {
			group.unitOf(node).ifPresent(unit -> drop(group, unit));
			touched.addAll(edges.sameStart(group, node));
		}
		touched.addAll(edges.starts(group, nodes.appeared()));
		nodes.appeared().forEach(node -> touched.addAll(edges.sameStart(group, node)));
	}

	private void updateEnds(EdgeGroup group) {
		CompiledEdges mapping = group.mapping();
		Set<EdgeUnit> lost = new LinkedHashSet<>();
		if (stale.isStaleEverywhere(mapping, Part.ENDS, context.root())) {
			lost.addAll(group.units());
		}
		Set<EObject> elements = stale.staleFor(mapping, Part.ENDS, Role.SELF);
		elements.forEach(element -> lost.addAll(unitsOf(group, element)));
		if (!mapping.targetExpression().isEmpty()) {
			group.units().stream().filter(unit -> elements.contains(unit.element())).forEach(lost::add);
		}
		for (EdgeUnit unit : lost) {
			if (group.find(unit)) {
				touched.add(unit);
			}
		}
		Stream.concat(nodes.appeared().stream(), nodes.vanished().stream())
				.forEach(node -> touched.addAll(group.endingAt(node.target())));
	}

	/** The units of an element, or those that start at a node that shows it. */
	private Set<EdgeUnit> unitsOf(EdgeGroup group, EObject element) {
		Set<EdgeUnit> units = new LinkedHashSet<>();
		group.unitOf(element).ifPresent(units::add);
		nodes.nodesOf(element).forEach(node -> group.unitOf(node).ifPresent(units::add));
		return units;
	}

	private void updatePreconditions(EdgeGroup group) {
		CompiledEdges mapping = group.mapping();
		if (mapping.precondition().isEmpty()) {
			return;
		}
		if (stale.isStaleEverywhere(mapping, Part.PRECONDITION, context.root())
				|| stale.staleFor(mapping, Part.PRECONDITION, Role.CONTAINER).contains(context.root())) {
			undecided.addAll(group.units());
		}
		Set<EObject> elements = stale.staleFor(mapping, Part.PRECONDITION, Role.SELF);
		elements.forEach(element -> undecided.addAll(unitsOf(group, element)));
		if (!mapping.targetExpression().isEmpty()) {
			group.units().stream().filter(unit -> elements.contains(unit.element())).forEach(undecided::add);
		}
		Stream.of(Role.SOURCE, Role.TARGET).flatMap(role -> stale.staleFor(mapping, Part.PRECONDITION, role).stream())
				.forEach(end -> undecided.addAll(group.endingAt(end)));
		touched.addAll(undecided);
	}

	private void renameKeys(EdgeGroup group) {
		if (context.keys().areByName() && !log.features().isEmpty()) {
			touched.addAll(group.units());
		} else {
			log.features().forEach((object, features) -> {
				if (features.stream().anyMatch(SemanticIds::isId)) {
					touched.addAll(unitsOf(group, object));
					touched.addAll(group.endingAt(object));
				}
			});
		}
	}
}
