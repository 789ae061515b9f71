package jp.tsunagi.diagram.synchronization;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;

/** One run over what nodes and edges look like and say, after it is clear which there are. */
final class ContentUpdate {

	private final Context context;

	private final ShownNodes nodes;

	private final ShownEdges edges;

	private final Stale stale;

	private final Recorder recorder;

	/** What of the elements of one mapping is stale. */
	private final Map<ViewElement, Set<Part>> toDo = new LinkedHashMap<>();

	ContentUpdate(Context context, ShownNodes nodes, ShownEdges edges, Stale stale, Recorder recorder) {
		this.context = context;
		this.nodes = nodes;
		this.edges = edges;
		this.stale = stale;
		this.recorder = recorder;
	}

	void run() {
		for (CompiledNodes mapping : nodes.mappings()) {
			Set<Slot> slots = nodes.slots(mapping);
			if (isStaleThroughout(mapping)) {
				slots.forEach(slot -> slot.nodes().values().forEach(node -> refresh(node, mapping, Contents.PARTS)));
			} else {
				Contents.PARTS.forEach(part -> collect(mapping, slots, part));
				refresh(mapping);
			}
		}
		edges.groups().forEach((mapping, group) -> {
			if (isStaleThroughout(mapping)) {
				group.units().forEach(unit -> unit.edges().forEach(edge -> refresh(edge, mapping, Contents.PARTS)));
			} else {
				Contents.PARTS.forEach(part -> collect(mapping, group, part));
				refresh(mapping);
			}
		});
	}

	private boolean isStaleThroughout(CompiledMapping mapping) {
		return Contents.PARTS.stream().allMatch(part -> stale.isStaleEverywhere(mapping, part, context.root()));
	}

	private void refresh(CompiledMapping mapping) {
		toDo.forEach((element, parts) -> refresh(element, mapping, parts));
		toDo.clear();
	}

	private void refresh(ViewElement element, CompiledMapping mapping, Set<Part> parts) {
		if (!recorder.isNew(element)) {
			context.contents().refresh(element, mapping, parts, recorder);
		}
	}

	private void collect(CompiledNodes mapping, Set<Slot> slots, Part part) {
		if (stale.isStaleEverywhere(mapping, part, context.root())) {
			slots.forEach(slot -> add(slot.nodes().values(), part));
			return;
		}
		for (EObject element : stale.staleFor(mapping, part, Role.SELF)) {
			nodes.nodesOf(element).stream().filter(node -> nodes.mappingOf(node) == mapping).forEach(node -> add(node, part));
		}
		Set<EObject> containers = stale.staleFor(mapping, part, Role.CONTAINER);
		if (!containers.isEmpty()) {
			slots.stream().filter(slot -> containers.contains(slot.parentTarget())).forEach(slot -> add(slot.nodes().values(), part));
		}
	}

	private void collect(CompiledEdges mapping, EdgeGroup group, Part part) {
		if (stale.isStaleEverywhere(mapping, part, context.root())
				|| stale.staleFor(mapping, part, Role.CONTAINER).contains(context.root())) {
			group.units().forEach(unit -> add(unit.edges(), part));
			return;
		}
		for (EObject element : stale.staleFor(mapping, part, Role.SELF)) {
			context.view().elementsOf(element).stream().filter(ViewEdge.class::isInstance).map(ViewEdge.class::cast)
					.filter(edge -> edges.mappingOf(edge) == mapping).forEach(edge -> add(edge, part));
		}
		Set<EdgeUnit> ending = new LinkedHashSet<>();
		Stream.of(Role.SOURCE, Role.TARGET).flatMap(role -> stale.staleFor(mapping, part, role).stream())
				.forEach(end -> ending.addAll(group.endingAt(end)));
		ending.forEach(unit -> add(unit.edges(), part));
	}

	private void add(Collection<? extends ViewElement> elements, Part part) {
		elements.forEach(element -> add(element, part));
	}

	private void add(ViewElement element, Part part) {
		toDo.computeIfAbsent(element, key -> EnumSet.noneOf(Part.class)).add(part);
	}
}
