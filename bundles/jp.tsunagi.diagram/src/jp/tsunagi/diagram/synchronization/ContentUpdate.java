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
import jp.tsunagi.diagram.view.ViewNode;

/** One run over what nodes and edges look like and say, after it is clear which there are. */
final class ContentUpdate {

	private final Context context;

	private final ShownNodes nodes;

	private final ShownEdges edges;

	private final Stale stale;

	private final Recorder recorder;

	private final Map<ViewElement, Set<Part>> toDo = new LinkedHashMap<>();

	ContentUpdate(Context context, ShownNodes nodes, ShownEdges edges, Stale stale, Recorder recorder) {
		this.context = context;
		this.nodes = nodes;
		this.edges = edges;
		this.stale = stale;
		this.recorder = recorder;
	}

	void run() {
		for (Part part : Contents.PARTS) {
			nodes.mappings().forEach(mapping -> collect(mapping, part));
			edges.groups().forEach((mapping, group) -> collect(mapping, group, part));
		}
		toDo.forEach((element, parts) -> {
			if (!recorder.isNew(element)) {
				context.contents().refresh(element, mappingOf(element), parts, recorder);
			}
		});
	}

	private CompiledMapping mappingOf(ViewElement element) {
		return switch (element) {
			case ViewNode node -> nodes.mappingOf(node);
			case ViewEdge edge -> edges.mappingOf(edge);
		};
	}

	private void collect(CompiledNodes mapping, Part part) {
		Set<Slot> slots = nodes.slots(mapping);
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
