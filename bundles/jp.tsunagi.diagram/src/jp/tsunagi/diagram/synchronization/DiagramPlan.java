package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jp.tsunagi.diagram.specification.AbstractNodeMapping;
import jp.tsunagi.diagram.specification.ContainerMapping;
import jp.tsunagi.diagram.specification.DiagramElementMapping;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.EdgeMapping;
import jp.tsunagi.diagram.specification.LayerSpecification;

/** A diagram of the specification, all its expressions compiled; it may serve many diagrams. */
final class DiagramPlan {

	private final DiagramSpecification specification;

	private final Program title;

	private final Program root;

	private final Map<DiagramElementMapping, MappingPlan> plans = new LinkedHashMap<>();

	private final List<FilterPlan> filters;

	private final Dependencies dependencies = new Dependencies();

	private final Set<Concern> concerns = new LinkedHashSet<>();

	DiagramPlan(DiagramSpecification specification, Programs programs) {
		this.specification = specification;
		title = programs.compile(specification.titleExpression());
		root = programs.compile(specification.rootExpression());
		for (LayerSpecification layer : specification.layersAsMade()) {
			layer.allMappings().forEach(mapping -> plans.put(mapping, plan(mapping, layer, programs)));
		}
		plans.forEach((mapping, plan) -> {
			if (mapping instanceof ContainerMapping container && plan instanceof NodePlan node) {
				node.setChildren(NodePlan.inside(container).map(inner -> (NodePlan) plans.get(inner)).toList());
			}
		});
		filters = specification.filters().stream().map(filter -> FilterPlan.of(filter, programs)).toList();
		collectDependencies();
	}

	private static MappingPlan plan(DiagramElementMapping mapping, LayerSpecification layer, Programs programs) {
		return switch (mapping) {
			case AbstractNodeMapping node -> new NodePlan(node, layer, programs);
			case EdgeMapping edge -> new EdgePlan(edge, layer, programs);
		};
	}

	private void collectDependencies() {
		depend(this, Part.TITLE, Stream.of(title));
		for (MappingPlan plan : plans.values()) {
			// the root of the diagram leads to the candidates
			depend(plan, Part.CANDIDATES, Stream.of(plan.candidates()));
			depend(this, Part.CANDIDATES, Stream.of(root));
			depend(plan, Part.PRECONDITION, Stream.of(plan.precondition()));
			depend(plan, Part.ENDS, plan.ends());
			depend(plan, Part.STYLE, plan.choice().values());
			depend(plan, Part.TEXT, plan.choice().texts());
			depend(plan, Part.SEMANTIC_ELEMENTS, Stream.of(plan.semanticElements()));
			depend(plan, Part.FILTER, filters.stream().flatMap(filter -> filter.programs(plan.mapping().name())));
		}
	}

	private void depend(Object owner, Part part, Stream<Program> programs) {
		Concern concern = new Concern(owner, part);
		concerns.add(concern);
		programs.forEach(program -> dependencies.add(concern, program.reads()));
	}

	DiagramSpecification specification() {
		return specification;
	}

	Program title() {
		return title;
	}

	Program root() {
		return root;
	}

	Dependencies dependencies() {
		return dependencies;
	}

	/** Everything that can be evaluated anew. */
	Set<Concern> concerns() {
		return concerns;
	}

	List<FilterPlan> filters() {
		return filters;
	}

	/** The mappings of nodes at the top that are to be shown, in the order in which Sirius makes their nodes. */
	List<NodePlan> topNodes(Set<String> active) {
		Set<MappingPlan> top = new LinkedHashSet<>();
		layersAsMade(active).flatMap(LayerSpecification::allNodeMappings).forEach(mapping -> top.add(plans.get(mapping)));
		layersAsMade(active).flatMap(LayerSpecification::allContainerMappings).forEach(mapping -> top.add(plans.get(mapping)));
		return top.stream().map(NodePlan.class::cast).toList();
	}

	/** The mappings of edges that are to be shown, in the order in which Sirius makes their edges. */
	List<EdgePlan> edges(Set<String> active) {
		return new ArrayList<>(new LinkedHashSet<>(layersAsMade(active).flatMap(LayerSpecification::allEdgeMappings)
				.map(mapping -> (EdgePlan) plans.get(mapping)).toList()));
	}

	private Stream<LayerSpecification> layersAsMade(Set<String> active) {
		return specification.layersAsMade().stream().filter(layer -> active.contains(layer.name()));
	}
}
