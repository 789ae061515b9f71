package jp.tsunagi.diagram.specification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mappings and tools that are switched on and off together.
 *
 * @param activeByDefault whether a new diagram has it on
 * @param optional whether it can be switched off; the default layer never can
 * @param icon a path as the specification writes it
 */
public record LayerSpecification(String name, String label, String endUserDocumentation, Optional<String> icon,
		boolean activeByDefault, boolean optional, List<NodeMapping> nodeMappings, List<ContainerMapping> containerMappings,
		List<EdgeMapping> edgeMappings, List<Reference<DiagramElementMapping>> reusedMappings, List<ToolSection> toolSections,
		List<Reference<ToolSpecification>> reusedTools, Location location) {

	/** The node mappings at the top: its own, then the reused ones. */
	public Stream<NodeMapping> allNodeMappings() {
		return Stream.concat(nodeMappings.stream(), reused(NodeMapping.class));
	}

	/** The container mappings at the top: its own, then the reused ones. */
	public Stream<ContainerMapping> allContainerMappings() {
		return Stream.concat(containerMappings.stream(), reused(ContainerMapping.class));
	}

	/** The edge mappings: its own, then the reused ones. */
	public Stream<EdgeMapping> allEdgeMappings() {
		return Stream.concat(edgeMappings.stream(), reused(EdgeMapping.class));
	}

	/** All mappings of this layer: those inside its containers and the reused ones included, each before what it holds. */
	public Set<DiagramElementMapping> allMappings() {
		Set<DiagramElementMapping> all = new LinkedHashSet<>();
		allNodeMappings().forEach(all::add);
		allContainerMappings().forEach(container -> container.collect(all));
		allEdgeMappings().forEach(all::add);
		return all;
	}

	private <M> Stream<M> reused(Class<M> kind) {
		return reusedMappings.stream().map(Reference::get).filter(kind::isInstance).map(kind::cast);
	}
}
