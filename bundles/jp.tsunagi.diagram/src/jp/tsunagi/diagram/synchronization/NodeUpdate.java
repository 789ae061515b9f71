package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.ViewNode;

/** One run over the nodes: finds out which have to go and to come, then does both. */
final class NodeUpdate {

	private final Context context;

	private final ShownNodes nodes;

	private final ChangeLog log;

	private final Stale stale;

	private final Recorder recorder;

	private final Set<ViewNode> doomed = new LinkedHashSet<>();

	private final Map<Slot, Set<EObject>> additions = new LinkedHashMap<>();

	private final Set<Slot> touched = new LinkedHashSet<>();

	NodeUpdate(Context context, ShownNodes nodes, ChangeLog log, Stale stale, Recorder recorder) {
		this.context = context;
		this.nodes = nodes;
		this.log = log;
		this.stale = stale;
		this.recorder = recorder;
	}

	void run() {
		Set<EObject> moved = new HashSet<>();
		log.moved().forEach(object -> {
			moved.add(object);
			object.eAllContents().forEachRemaining(moved::add);
		});
		for (CompiledNodes mapping : List.copyOf(nodes.mappings())) {
			if (mapping.isSynchronized()) {
				Set<Slot> slots = nodes.slots(mapping);
				boolean everywhere = stale.isStaleEverywhere(mapping, Part.PRECONDITION, context.root());
				slots.forEach(slot -> update(slot, everywhere));
				if (mapping.candidates().isEmpty()) {
					slots.forEach(slot -> noteMoved(slot, moved));
				}
			}
		}
		renameKeys();
		nodes.remove(doomed, recorder);
		nodes.add(additions, touched, moved, recorder);
	}

	private void update(Slot slot, boolean everywhere) {
		CompiledNodes mapping = slot.mapping();
		if (slot.candidates().isEmpty()) {
			for (EObject member : log.members()) {
				if (mapping.specification().domainClass().accepts(member)) {
					look(slot, member);
				}
			}
		} else if (stale.isStaleEverywhere(mapping, Part.CANDIDATES, context.root()) || isStale(slot, Part.CANDIDATES)
				|| slot.parent().isEmpty() && isRootStale()) {
			updateCandidates(slot);
		}
		if (everywhere || stale.staleFor(mapping, Part.PRECONDITION, Role.CONTAINER).contains(slot.parentTarget())) {
			Set<EObject> all = new LinkedHashSet<>(nodes.candidates().of(slot));
			all.addAll(slot.nodes().keySet());
			all.forEach(candidate -> look(slot, candidate));
		} else {
			stale.staleFor(mapping, Part.PRECONDITION, Role.SELF).stream()
					.filter(candidate -> nodes.candidates().isCandidate(slot, candidate)).forEach(candidate -> look(slot, candidate));
		}
	}

	private boolean isRootStale() {
		return stale.isStaleEverywhere(context.diagram(), Part.CANDIDATES, context.root())
				|| stale.staleFor(context.diagram(), Part.CANDIDATES, Role.SELF).contains(context.root());
	}

	private boolean isStale(Slot slot, Part part) {
		return stale.staleFor(slot.mapping(), part, Role.SELF).contains(slot.parentTarget())
				|| stale.staleFor(slot.mapping(), part, Role.CONTAINER).contains(slot.parentTarget());
	}

	private void updateCandidates(Slot slot) {
		Collection<EObject> former = new ArrayList<>(nodes.candidates().of(slot));
		slot.setCandidates(nodes.candidates().evaluate(slot));
		Collection<EObject> now = nodes.candidates().of(slot);
		Set<EObject> known = new HashSet<>(former);
		now.stream().filter(candidate -> !known.contains(candidate)).forEach(candidate -> look(slot, candidate));
		former.stream().filter(candidate -> !nodes.candidates().isCandidate(slot, candidate)).forEach(candidate -> look(slot, candidate));
		touched.add(slot);
	}

	/** Decides anew whether {@code element} is shown. */
	private void look(Slot slot, EObject element) {
		boolean wanted = nodes.candidates().isCandidate(slot, element) && nodes.candidates().holds(slot, element);
		ViewNode node = slot.nodes().get(element);
		if (wanted && node == null) {
			additions.computeIfAbsent(slot, key -> new LinkedHashSet<>()).add(element);
			touched.add(slot);
		} else if (!wanted && node != null) {
			doomed.add(node);
			touched.add(slot);
		}
	}

	private void noteMoved(Slot slot, Set<EObject> moved) {
		if (moved.stream().anyMatch(slot.nodes()::containsKey)) {
			touched.add(slot);
		}
	}

	/** What is called otherwise now makes way for a new node. */
	private void renameKeys() {
		Set<ViewNode> suspects = new LinkedHashSet<>();
		log.features().forEach((object, features) -> {
			if (features.stream().anyMatch(SemanticIds::isId)) {
				suspects.addAll(nodes.nodesOf(object));
			}
		});
		if (context.keys().areByName() && !log.features().isEmpty()) {
			context.view().elements().stream().filter(ViewNode.class::isInstance).map(ViewNode.class::cast).forEach(suspects::add);
		}
		for (ViewNode node : suspects) {
			Slot slot = nodes.slotOf(node);
			if (!doomed.contains(node) && !context.keys().ofNode(slot, node.target()).equals(node.key())) {
				doomed.add(node);
				additions.computeIfAbsent(slot, key -> new LinkedHashSet<>()).add(node.target());
				touched.add(slot);
			}
		}
	}
}
