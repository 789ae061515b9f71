package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Collection;
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

/** The nodes of a diagram: which there are, in which order, and why. */
final class ShownNodes {

	/** Containers may hold each other without end by a mistake in the specification; Sirius would not survive it. */
	private static final int DEEPEST = 60;

	/** More than anybody could look at, and as much as a mistake may cost. */
	private static final int MOST = 100_000;

	private final Context context;

	private final Map<CompiledNodes, Set<Slot>> slots = new LinkedHashMap<>();

	/** The slots of a container; those at the top have no container. */
	private final Map<Optional<ViewNode>, List<Slot>> inner = new HashMap<>();

	private final Map<ViewNode, Slot> slotOf = new HashMap<>();

	private final Map<EObject, List<ViewNode>> nodesOf = new HashMap<>();

	/** The nodes that have come in this run. */
	private final Set<ViewNode> appeared = new LinkedHashSet<>();

	/** The nodes that have gone in this run. */
	private final Set<ViewNode> vanished = new LinkedHashSet<>();

	/** The edges that have gone with them. */
	private final Set<ViewEdge> vanishedEdges = new LinkedHashSet<>();

	private final Candidates candidates;

	ShownNodes(Context context) {
		this.context = context;
		candidates = new Candidates(context);
	}

	Candidates candidates() {
		return candidates;
	}

	Collection<ViewNode> nodesOf(EObject element) {
		return nodesOf.getOrDefault(element, List.of());
	}

	CompiledNodes mappingOf(ViewNode node) {
		return slotOf.get(node).mapping();
	}

	Slot slotOf(ViewNode node) {
		return slotOf.get(node);
	}

	Set<CompiledNodes> mappings() {
		return slots.keySet();
	}

	Set<Slot> slots(CompiledNodes mapping) {
		return slots.getOrDefault(mapping, Set.of());
	}

	Set<ViewNode> appeared() {
		return appeared;
	}

	Set<ViewNode> vanished() {
		return vanished;
	}

	Set<ViewEdge> vanishedEdges() {
		return vanishedEdges;
	}

	/** Forgets what came and went in the last run. */
	void begin() {
		appeared.clear();
		vanished.clear();
		vanishedEdges.clear();
	}

	/** Makes the slots be those of the layers that are on, here and in all containers. */
	void adjustSlots(Recorder recorder) {
		adjust(Optional.empty(), context.root(), context.diagram().topNodes(context.activeLayers()), recorder);
		for (ViewNode node : List.copyOf(slotOf.keySet())) {
			if (node.isContainer() && slotOf.containsKey(node)) {
				adjust(Optional.of(node), node.target(), activeChildren(mappingOf(node)), recorder);
			}
		}
	}

	private List<CompiledNodes> activeChildren(CompiledNodes mapping) {
		return mapping.children().stream().filter(child -> context.activeLayers().contains(child.layer())).toList();
	}

	private void adjust(Optional<ViewNode> parent, EObject target, List<CompiledNodes> wanted, Recorder recorder) {
		List<Slot> former = inner.getOrDefault(parent, List.of());
		if (former.stream().map(Slot::mapping).toList().equals(wanted)) {
			return;
		}
		Map<CompiledNodes, Slot> byMapping = new HashMap<>();
		former.forEach(slot -> byMapping.put(slot.mapping(), slot));
		List<Slot> now = wanted.stream()
				.map(mapping -> byMapping.containsKey(mapping) ? byMapping.get(mapping) : new Slot(mapping, parent, target)).toList();
		former.stream().filter(slot -> !wanted.contains(slot.mapping())).forEach(slot -> {
			remove(new LinkedHashSet<>(slot.nodes().values()), recorder);
			unregister(slot);
		});
		inner.put(parent, now);
		for (Slot slot : now) {
			if (!former.contains(slot)) {
				register(slot);
				fill(slot, recorder);
			}
		}
		order(parent, recorder);
	}

	private void register(Slot slot) {
		slots.computeIfAbsent(slot.mapping(), mapping -> new LinkedHashSet<>()).add(slot);
	}

	private void unregister(Slot slot) {
		slots.computeIfPresent(slot.mapping(), (mapping, registered) -> {
			registered.remove(slot);
			return registered.isEmpty() ? null : registered;
		});
	}

	private void fill(Slot slot, Recorder recorder) {
		if (!slot.mapping().isSynchronized()) {
			return;
		}
		if (!slot.mapping().candidates().isEmpty()) {
			slot.setCandidates(candidates.evaluate(slot));
		}
		for (EObject candidate : candidates.of(slot)) {
			if (candidates.holds(slot, candidate)) {
				create(slot, candidate, recorder).ifPresent(node -> slot.order().add(candidate));
			}
		}
	}

	private Optional<ViewNode> create(Slot slot, EObject element, Recorder recorder) {
		if (slotOf.size() >= MOST || isTooDeep(slot, element)) {
			context.evaluations().tooLarge(slot.mapping().specification());
			return Optional.empty();
		}
		CompiledNodes mapping = slot.mapping();
		ViewNode node = new ViewNode(context.keys().free(context.keys().ofNode(slot, element)), mapping.name(), mapping.layer(),
				element, slot.parent(), mapping.presentation(), Contents.PLAIN_NODE);
		slot.nodes().put(element, node);
		slotOf.put(node, slot);
		nodesOf.computeIfAbsent(element, key -> new ArrayList<>(1)).add(node);
		context.view().add(node);
		appeared.add(node);
		recorder.added(node);
		context.contents().refresh(node, mapping, Contents.PARTS, recorder);
		if (node.isContainer()) {
			List<Slot> inside = activeChildren(mapping).stream().map(child -> new Slot(child, Optional.of(node), element)).toList();
			inner.put(Optional.of(node), inside);
			inside.forEach(each -> {
				register(each);
				fill(each, recorder);
			});
		}
		return Optional.of(node);
	}

	private boolean isTooDeep(Slot slot, EObject element) {
		int depth = 0;
		for (Optional<ViewNode> above = slot.parent(); above.isPresent(); above = above.get().parent()) {
			if (++depth > DEEPEST || above.get().target() == element && mappingOf(above.get()) == slot.mapping()) {
				return true;
			}
		}
		return false;
	}

	/** Takes out {@code nodes} with all they hold and the edges that touch them. */
	void remove(Collection<ViewNode> nodes, Recorder recorder) {
		Set<ViewElement> gone = new LinkedHashSet<>();
		nodes.forEach(node -> collect(node, gone));
		for (ViewElement element : gone) {
			switch (element) {
				case ViewEdge edge -> vanishedEdges.add(edge);
				case ViewNode node -> unregister(node);
			}
			context.contents().forget(element);
			recorder.removed(element);
		}
		Set<EObject> targets = new HashSet<>();
		gone.forEach(element -> targets.add(element.target()));
		targets.forEach(target -> nodesOf.computeIfPresent(target, (key, shown) -> {
			shown.removeIf(gone::contains);
			return shown.isEmpty() ? null : shown;
		}));
		context.view().remove(gone);
	}

	private void unregister(ViewNode node) {
		Slot slot = slotOf.remove(node);
		slot.nodes().remove(node.target(), node);
		inner.getOrDefault(Optional.of(node), List.of()).forEach(each -> unregister(each));
		inner.remove(Optional.of(node));
		vanished.add(node);
		appeared.remove(node);
	}

	private static void collect(ViewNode node, Set<ViewElement> gone) {
		if (gone.add(node)) {
			for (ViewEdge edge : node.outgoing()) {
				gone.add(edge);
			}
			for (ViewEdge edge : node.incoming()) {
				gone.add(edge);
			}
			node.children().forEach(child -> collect(child, gone));
		}
	}

	/** Makes nodes for {@code additions}, as far as their containers are still there, and puts all into order. */
	void add(Map<Slot, Set<EObject>> additions, Set<Slot> touched, Set<EObject> moved, Recorder recorder) {
		additions.forEach((slot, elements) -> {
			if (isAlive(slot)) {
				elements.forEach(element -> create(slot, element, recorder));
			}
		});
		DocumentOrder order = context.index().order();
		Set<Optional<ViewNode>> parents = new LinkedHashSet<>();
		for (Slot slot : touched) {
			if (isAlive(slot)) {
				slot.candidates().ifPresentOrElse(
						places -> slot.setOrder(new ArrayList<>(places.keySet().stream().filter(slot.nodes()::containsKey).toList())),
						() -> Ordering.update(slot.order(), element -> !slot.nodes().containsKey(element),
								placed(slot, additions, moved), order));
				parents.add(slot.parent());
			}
		}
		parents.forEach(parent -> order(parent, recorder));
	}

	/** What is new in {@code slot} or stands elsewhere now. */
	private static Set<EObject> placed(Slot slot, Map<Slot, Set<EObject>> additions, Set<EObject> moved) {
		Set<EObject> placed = new LinkedHashSet<>(additions.getOrDefault(slot, Set.of()));
		moved.stream().filter(slot.nodes()::containsKey).forEach(placed::add);
		placed.retainAll(slot.nodes().keySet());
		return placed;
	}

	boolean isAlive(Slot slot) {
		return slots(slot.mapping()).contains(slot);
	}

	private void order(Optional<ViewNode> parent, Recorder recorder) {
		List<ViewNode> ordered = new ArrayList<>();
		inner.getOrDefault(parent, List.of()).forEach(slot -> slot.order().forEach(element -> {
			ViewNode node = slot.nodes().get(element);
			if (node != null) {
				ordered.add(node);
			}
		}));
		List<ViewNode> former = List.copyOf(parent.map(ViewNode::children).orElseGet(context.view()::nodes));
		if (!former.equals(ordered)) {
			recorder.reordered(former, ordered);
			context.view().orderNodes(parent, ordered);
		}
	}
}
