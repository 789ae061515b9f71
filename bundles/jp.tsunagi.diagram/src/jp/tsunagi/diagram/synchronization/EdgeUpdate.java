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
		if (!touched.isEmpty() || !gone.isEmpty()) {
			edges.pair(touched, undecided, gone, recorder);
		}
		if (!touched.isEmpty() || reordered || !nodes.appeared().isEmpty() || isMoved()) {
			edges.order(recorder);
		}
	}

	private boolean isMoved() {
		return !moved.isEmpty();
	}

	private void updateElements(EdgeGroup group) {
		Set<EObject> concerned = new LinkedHashSet<>();
		if (group.mapping().candidates().isEmpty()) {
			log.members().stream().filter(group.mapping().specification().domainClass()::accepts).forEach(concerned::add);
		} else if (isStale(group, Part.CANDIDATES)) {
			concerned.addAll(group.updateCandidates());
			reordered = true;
			group.updateOrder(moved, context.index().order());
		}
		boolean membersChanged = false;
		for (EObject element : concerned) {
			Optional<EdgeUnit> unit = group.unitOf(element);
			if (group.isCandidate(element) && unit.isEmpty()) {
				touched.add(group.add(element));
				membersChanged = true;
			} else if (!group.isCandidate(element) && unit.isPresent()) {
				drop(group, unit.get());
				membersChanged = true;
			}
		}
		if (membersChanged || moved.stream().anyMatch(element -> group.unitOf(element).isPresent())) {
			reordered = true;
			group.updateOrder(moved, context.index().order());
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
			group.find(unit);
			touched.add(unit);
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
				if (features.stream().anyMatch(SemanticIds::dependOn)) {
					touched.addAll(unitsOf(group, object));
					touched.addAll(group.endingAt(object));
				}
			});
		}
	}
}
