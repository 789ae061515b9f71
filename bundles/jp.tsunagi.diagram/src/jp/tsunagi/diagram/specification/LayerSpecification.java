package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;
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

	/** The mappings that stand in this layer, those in its containers included, each before what it holds. */
	public Stream<DiagramElementMapping> allMappings() {
		return Stream.of(nodeMappings.stream(), containerMappings.stream().flatMap(ContainerMapping::withOwned), edgeMappings.stream())
				.flatMap(mappings -> mappings);
	}

	private <M> Stream<M> reused(Class<M> kind) {
		return reusedMappings.stream().map(Reference::get).filter(kind::isInstance).map(kind::cast);
	}
}
