package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes edges: of elements that stand for a relation ({@link #useDomainElement}), or of a relation between elements.
 *
 * @param domainClass of the element of an edge; empty if edges have no element of their own
 * @param sourceFinderExpression the elements at the source, evaluated on the edge's element
 * @param targetFinderExpression the elements at the target, evaluated on the edge's element, or else on the source
 * @param targetExpression what {@code targetFinderExpression} is evaluated on instead of the source; may be empty
 * @param reconnections tools that move an end
 */
public record EdgeMapping(MappingBasics basics, DomainClass domainClass, boolean useDomainElement,
		List<Reference<AbstractNodeMapping>> sourceMapping, List<Reference<AbstractNodeMapping>> targetMapping,
		InterpretedExpression sourceFinderExpression, InterpretedExpression targetFinderExpression,
		InterpretedExpression targetExpression, Optional<EdgeStyleSpecification> style,
		List<ConditionalStyle<EdgeStyleSpecification>> conditionalStyles, List<Reference<ToolSpecification>> reconnections)
		implements DiagramElementMapping {

	/** The mappings whose nodes an edge may start at. */
	public Stream<AbstractNodeMapping> sourceMappings() {
		return sourceMapping.stream().map(Reference::get);
	}

	/** The mappings whose nodes an edge may end at. */
	public Stream<AbstractNodeMapping> targetMappings() {
		return targetMapping.stream().map(Reference::get);
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return name();
	}
}
