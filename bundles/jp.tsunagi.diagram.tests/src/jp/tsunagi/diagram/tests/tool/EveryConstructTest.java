package jp.tsunagi.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.diagram.expression.CompiledExpressions;
import jp.tsunagi.diagram.expression.EvaluationException;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.ConditionalStyle;
import jp.tsunagi.diagram.specification.ContainerMapping;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.DiagramElementMapping;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.EdgeMapping;
import jp.tsunagi.diagram.specification.FilterSpecification;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.specification.NodeMapping;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.view.ViewElement;

/** No layer, mapping, conditional style or filter of the product's specification is there in vain: the sampler shows each at work. */
class EveryConstructTest {

	private static final ContributedSpecification TSUNAGI = Specifications.contributed().get(0);

	private static ToolProject sampler;

	@BeforeAll
	static void open() throws Exception {
		sampler = ToolProject.sampler();
	}

	static Stream<DiagramSpecification> diagrams() {
		return TSUNAGI.specification().diagrams();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void showsSomething(DiagramSpecification diagram) throws Exception {
		List<EvaluationException> problems = new ArrayList<>();
		Set<String> missing = new TreeSet<>();
		DiagramSynchronizer synchronizer = DiagramSynchronizer.create(CompiledDiagram.of(diagram, Services.of(TSUNAGI)),
				sampler.roots(diagram).get(0));
		synchronizer.setActiveLayers(diagram.layers().stream().map(LayerSpecification::name).toList());
		Collection<ViewElement> shown = List.copyOf(synchronizer.view().elements());
		missing.addAll(without(diagram.layers().stream().filter(layer -> !layer.allMappings().isEmpty())
				.map(layer -> "layer " + layer.name()), shown.stream().map(element -> "layer " + element.layer())));
		missing.addAll(without(diagram.mappings().map(mapping -> "mapping " + mapping.name()),
				shown.stream().map(element -> "mapping " + element.mapping())));
		CompiledExpressions expressions = CompiledExpressions.of(TSUNAGI.specification(), Services.of(TSUNAGI));
		Evaluator evaluator = new Evaluator(Evaluator.USUAL_LIMIT, problems::add);
		missing.addAll(without(diagram.mappings().flatMap(mapping -> predicates(mapping).map(predicate -> name(mapping, predicate))),
				shown.stream().flatMap(element -> {
					DiagramElementMapping mapping = diagram.mapping(element.mapping()).orElseThrow();
					return first(predicates(mapping), element.target(), expressions, evaluator).stream()
							.map(predicate -> name(mapping, predicate));
				})));
		for (FilterSpecification filter : diagram.filters()) {
			synchronizer.setActiveFilters(List.of(filter.name()));
			long visible = synchronizer.view().elements().stream().filter(ViewElement::isVisible).count();
			if (visible == 0 || visible == shown.size()) {
				missing.add("filter " + filter.name());
			}
		}
		synchronizer.dispose();
		assertEquals(List.of(), problems);
		assertEquals(Set.of(), missing);
	}

	private static Set<String> without(Stream<String> all, Stream<String> found) {
		Set<String> rest = all.collect(Collectors.toCollection(TreeSet::new));
		found.forEach(rest::remove);
		return rest;
	}

	private static String name(DiagramElementMapping mapping, InterpretedExpression predicate) {
		return "style " + mapping.name() + " " + predicate.text();
	}

	/** The condition of the style that is chosen, as in Sirius the first that holds. */
	private static Optional<InterpretedExpression> first(Stream<InterpretedExpression> predicates, EObject element,
			CompiledExpressions expressions, Evaluator evaluator) {
		return predicates.filter(predicate -> evaluator.ask(() -> evaluator.isTrue(expressions.get(predicate), element,
				Variables.NONE, false))).findFirst();
	}

	private static Stream<InterpretedExpression> predicates(DiagramElementMapping mapping) {
		return (switch (mapping) {
			case NodeMapping node -> node.conditionalStyles().stream();
			case ContainerMapping container -> container.conditionalStyles().stream();
			case EdgeMapping edge -> edge.conditionalStyles().stream();
		}).map(style -> ((ConditionalStyle<?>) style).predicateExpression());
	}
}
