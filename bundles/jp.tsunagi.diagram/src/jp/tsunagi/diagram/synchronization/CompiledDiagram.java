package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.expression.Conversion;
import jp.tsunagi.diagram.expression.EvaluationException;
import jp.tsunagi.diagram.expression.Expression;
import jp.tsunagi.diagram.expression.ExpressionCompiler;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.AbstractNodeMapping;
import jp.tsunagi.diagram.specification.ContainerMapping;
import jp.tsunagi.diagram.specification.DiagramElementMapping;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.EdgeMapping;
import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;

/** A diagram of the specification, all its expressions compiled; it may serve many diagrams. */
public final class CompiledDiagram {

	private final DiagramSpecification specification;

	private final Program title;

	private final Program root;

	private final Program precondition;

	private final Map<DiagramElementMapping, CompiledMapping> mappings = new LinkedHashMap<>();

	private final List<CompiledFilter> filters;

	private final Dependencies dependencies = new Dependencies();

	private final Set<Concern> concerns = new LinkedHashSet<>();

	private CompiledDiagram(DiagramSpecification specification, Programs programs) {
		this.specification = specification;
		title = programs.compile(specification.titleExpression());
		root = programs.compile(specification.rootExpression());
		precondition = programs.compile(specification.preconditionExpression());
		for (LayerSpecification layer : specification.layersAsMade()) {
			layer.allMappings().forEach(mapping -> mappings.put(mapping, compile(mapping, layer, programs)));
		}
		mappings.forEach((mapping, compiled) -> {
			if (mapping instanceof ContainerMapping container && compiled instanceof CompiledNodes node) {
				node.setChildren(CompiledNodes.inside(container).map(inner -> (CompiledNodes) mappings.get(inner)).toList());
			}
		});
		filters = specification.filters().stream().map(filter -> CompiledFilter.of(filter, programs)).toList();
		collectDependencies();
	}

	/**
	 * Compiles {@code specification}.
	 *
	 * @throws SpecificationException if an expression is none, or calls a service that does not exist
	 */
	public static CompiledDiagram of(DiagramSpecification specification, Services services) throws SpecificationException {
		Programs programs = new Programs(new ExpressionCompiler(services));
		CompiledDiagram compiled = new CompiledDiagram(specification, programs);
		programs.throwDefect();
		return compiled;
	}

	private static CompiledMapping compile(DiagramElementMapping mapping, LayerSpecification layer, Programs programs) {
		return switch (mapping) {
			case AbstractNodeMapping node -> new CompiledNodes(node, layer, programs);
			case EdgeMapping edge -> new CompiledEdges(edge, layer, programs);
		};
	}

	private void collectDependencies() {
		depend(this, Part.TITLE, Stream.of(title));
		for (CompiledMapping mapping : mappings.values()) {
			// the root of the diagram leads to the candidates
			depend(mapping, Part.CANDIDATES, Stream.of(mapping.candidates()));
			depend(this, Part.CANDIDATES, Stream.of(root));
			depend(mapping, Part.PRECONDITION, Stream.of(mapping.precondition()));
			depend(mapping, Part.ENDS, mapping.ends());
			depend(mapping, Part.STYLE, mapping.choice().values());
			depend(mapping, Part.TEXT, mapping.choice().texts());
			depend(mapping, Part.SEMANTIC_ELEMENTS, Stream.of(mapping.semanticElements()));
			depend(mapping, Part.FILTER, filters.stream().flatMap(filter -> filter.programs(mapping.name())));
		}
	}

	private void depend(Object owner, Part part, Stream<Program> programs) {
		Concern concern = new Concern(owner, part);
		concerns.add(concern);
		programs.forEach(program -> dependencies.add(concern, program.reads()));
	}

	/** Whether there may be such a diagram of {@code element}. */
	public boolean accepts(EObject element) {
		return specification.domainClass().accepts(element)
				&& (precondition.isEmpty() || precondition.expression().map(expression -> isTrue(expression, element)).orElse(true));
	}

	private static boolean isTrue(Expression expression, EObject element) {
		try {
			return Conversion.toBoolean(expression.evaluate(element, Variables.NONE));
		} catch (EvaluationException failed) {
			return false;
		}
	}

	/** How the diagram of {@code element} is called. */
	public String title(EObject element) {
		try {
			return title.expression().map(expression -> expression.evaluate(element, Variables.NONE)).map(String::valueOf)
					.orElse(specification.label());
		} catch (EvaluationException failed) {
			return specification.label();
		}
	}

	/** What was compiled. */
	public DiagramSpecification specification() {
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

	List<CompiledFilter> filters() {
		return filters;
	}

	/** The mappings of nodes at the top that are to be shown, in the order in which Sirius makes their nodes. */
	List<CompiledNodes> topNodes(Set<String> active) {
		Set<CompiledMapping> top = new LinkedHashSet<>();
		layersAsMade(active).flatMap(LayerSpecification::allNodeMappings).forEach(mapping -> top.add(mappings.get(mapping)));
		layersAsMade(active).flatMap(LayerSpecification::allContainerMappings).forEach(mapping -> top.add(mappings.get(mapping)));
		return top.stream().map(CompiledNodes.class::cast).toList();
	}

	/** The mappings of edges that are to be shown, in the order in which Sirius makes their edges. */
	List<CompiledEdges> edges(Set<String> active) {
		return new ArrayList<>(new LinkedHashSet<>(layersAsMade(active).flatMap(LayerSpecification::allEdgeMappings)
				.map(mapping -> (CompiledEdges) mappings.get(mapping)).toList()));
	}

	private Stream<LayerSpecification> layersAsMade(Set<String> active) {
		return specification.layersAsMade().stream().filter(layer -> active.contains(layer.name()));
	}
}
