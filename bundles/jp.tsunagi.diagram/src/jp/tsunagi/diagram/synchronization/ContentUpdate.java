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
			nodes.plans().forEach(plan -> collect(plan, part));
			edges.groups().forEach((plan, group) -> collect(plan, group, part));
		}
		toDo.forEach((element, parts) -> {
			if (!recorder.isNew(element)) {
				context.contents().refresh(element, planOf(element), parts, recorder);
			}
		});
	}

	private MappingPlan planOf(ViewElement element) {
		return switch (element) {
			case ViewNode node -> nodes.planOf(node);
			case ViewEdge edge -> edges.planOf(edge);
		};
	}

	private void collect(NodePlan plan, Part part) {
		Set<Slot> slots = nodes.slots(plan);
		if (stale.isStaleEverywhere(plan, part, context.root())) {
			slots.forEach(slot -> add(slot.nodes().values(), part));
			return;
		}
		for (EObject element : stale.staleFor(plan, part, Role.SELF)) {
			nodes.nodesOf(element).stream().filter(node -> nodes.planOf(node) == plan).forEach(node -> add(node, part));
		}
		Set<EObject> containers = stale.staleFor(plan, part, Role.CONTAINER);
		if (!containers.isEmpty()) {
			slots.stream().filter(slot -> containers.contains(slot.parentTarget())).forEach(slot -> add(slot.nodes().values(), part));
		}
	}

	private void collect(EdgePlan plan, EdgeGroup group, Part part) {
		if (stale.isStaleEverywhere(plan, part, context.root())
				|| stale.staleFor(plan, part, Role.CONTAINER).contains(context.root())) {
			group.units().forEach(unit -> add(unit.edges(), part));
			return;
		}
		for (EObject element : stale.staleFor(plan, part, Role.SELF)) {
			context.view().elementsOf(element).stream().filter(ViewEdge.class::isInstance).map(ViewEdge.class::cast)
					.filter(edge -> edges.planOf(edge) == plan).forEach(edge -> add(edge, part));
		}
		Set<EdgeUnit> ending = new LinkedHashSet<>();
		Stream.of(Role.SOURCE, Role.TARGET).flatMap(role -> stale.staleFor(plan, part, role).stream())
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
