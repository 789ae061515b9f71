package jp.tsunagi.diagram.synchronization;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.tsunagi.diagram.specification.EdgeMapping;
import jp.tsunagi.diagram.specification.LayerSpecification;

/** A mapping of edges, its expressions compiled. */
final class CompiledEdges extends CompiledMapping {

	private final EdgeMapping mapping;

	private final Program sourceFinder;

	private final Program targetFinder;

	private final Program targetExpression;

	private final Set<String> sourceMappings;

	private final Set<String> targetMappings;

	private final Choice<EdgeLook> choice;

	CompiledEdges(EdgeMapping mapping, LayerSpecification layer, Programs programs) {
		super(mapping, layer, programs);
		this.mapping = mapping;
		sourceFinder = programs.compile(mapping.sourceFinderExpression());
		targetFinder = programs.compile(mapping.targetFinderExpression());
		targetExpression = programs.compile(mapping.targetExpression());
		sourceMappings = mapping.sourceMappings().map(each -> each.name()).collect(Collectors.toSet());
		targetMappings = mapping.targetMappings().map(each -> each.name()).collect(Collectors.toSet());
		List<Choice.Condition<EdgeLook>> conditions = mapping.conditionalStyles().stream()
				.filter(style -> style.style().isPresent())
				.map(style -> new Choice.Condition<>(programs.compile(style.predicateExpression()),
						new EdgeLook(style.style().get(), programs)))
				.toList();
		choice = new Choice<>(conditions, mapping.style().map(style -> new EdgeLook(style, programs)));
	}

	/** Whether edges stand for elements of their own, not for a relation. */
	boolean hasElements() {
		return mapping.useDomainElement();
	}

	Program sourceFinder() {
		return sourceFinder;
	}

	Program targetFinder() {
		return targetFinder;
	}

	Program targetExpression() {
		return targetExpression;
	}

	/** The names of the mappings whose nodes an edge may start at. */
	Set<String> sourceMappings() {
		return sourceMappings;
	}

	/** The names of the mappings whose nodes an edge may end at. */
	Set<String> targetMappings() {
		return targetMappings;
	}

	@Override
	Choice<EdgeLook> choice() {
		return choice;
	}

	@Override
	Stream<Program> ends() {
		return Stream.of(sourceFinder, targetFinder, targetExpression);
	}
}
