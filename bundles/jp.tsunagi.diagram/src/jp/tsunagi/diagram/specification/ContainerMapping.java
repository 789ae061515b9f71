package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.diagram.view.ChildPresentation;

/**
 * Makes containers, which hold nodes and containers.
 *
 * @param style if no condition holds
 * @param conditionalStyles the first whose condition holds counts
 * @param subNodeMappings its own; {@link #allSubNodeMappings} has the reused ones, too
 * @param subContainerMappings its own; {@link #allSubContainerMappings} has the reused ones, too
 */
public record ContainerMapping(MappingBasics basics, DomainClass domainClass, ChildPresentation childrenPresentation,
		Optional<ContainerStyleSpecification> style, List<ConditionalStyle<ContainerStyleSpecification>> conditionalStyles,
		List<NodeMapping> subNodeMappings, List<Reference<NodeMapping>> reusedNodeMappings,
		List<ContainerMapping> subContainerMappings, List<Reference<ContainerMapping>> reusedContainerMappings,
		List<Reference<ToolSpecification>> dropDescriptions) implements AbstractNodeMapping {

	/** The node mappings inside: its own, then the reused ones. */
	public Stream<NodeMapping> allSubNodeMappings() {
		return Stream.concat(subNodeMappings.stream(), reusedNodeMappings.stream().map(Reference::get));
	}

	/** The container mappings inside: its own, then the reused ones, of which it may be one itself. */
	public Stream<ContainerMapping> allSubContainerMappings() {
		return Stream.concat(subContainerMappings.stream(), reusedContainerMappings.stream().map(Reference::get));
	}

	/** This mapping and all that stand in it. */
	public Stream<DiagramElementMapping> withOwned() {
		return Stream.of(Stream.<DiagramElementMapping>of(this), subContainerMappings.stream().flatMap(ContainerMapping::withOwned),
				subNodeMappings.stream()).flatMap(mappings -> mappings);
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
