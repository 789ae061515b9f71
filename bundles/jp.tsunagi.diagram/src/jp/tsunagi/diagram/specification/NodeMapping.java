package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;

/**
 * Makes nodes.
 *
 * @param style if no condition holds; a node without style is not drawn
 * @param conditionalStyles the first whose condition holds counts
 */
public record NodeMapping(MappingBasics basics, DomainClass domainClass, Optional<NodeStyleSpecification> style,
		List<ConditionalStyle<NodeStyleSpecification>> conditionalStyles, List<Reference<ToolSpecification>> dropDescriptions)
		implements AbstractNodeMapping {

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
