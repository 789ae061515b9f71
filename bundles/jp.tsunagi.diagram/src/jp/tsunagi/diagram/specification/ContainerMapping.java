package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

	/** Adds this mapping and all that stand in it; containers may hold each other, so none is added twice. */
	void collect(Set<DiagramElementMapping> all) {
		if (all.add(this)) {
			allSubContainerMappings().forEach(container -> container.collect(all));
			allSubNodeMappings().forEach(all::add);
		}
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
