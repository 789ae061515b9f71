package jp.tsunagi.diagram.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of diagram.
 *
 * @param rootExpression what the candidates of nodes at the top are asked of, evaluated on the diagram's element; may be empty
 * @param filters in the order of the file
 * @param rules of this diagram alone
 * @param toolSection of the diagram, outside any layer
 * @param dropDescriptions tools that take what is dropped on the diagram itself
 * @param backgroundColor white if empty
 */
public record DiagramSpecification(Basics basics, InterpretedExpression rootExpression, LayerSpecification defaultLayer,
		List<LayerSpecification> additionalLayers, List<FilterSpecification> filters, List<ValidationRule> rules,
		Optional<Layout> layout, Optional<ToolSection> toolSection, List<Reference<ToolSpecification>> reusedTools,
		List<Reference<ToolSpecification>> dropDescriptions, Optional<ModelOperation> initialOperation,
		Optional<ColorSpecification> backgroundColor) implements RepresentationSpecification {

	/** All layers, the default layer first, as users see them. */
	public List<LayerSpecification> layers() {
		List<LayerSpecification> all = new ArrayList<>(List.of(defaultLayer));
		all.addAll(additionalLayers);
		return all;
	}

	/** All layers in the order in which Sirius makes their elements: the default layer last. */
	public List<LayerSpecification> layersAsMade() {
		List<LayerSpecification> all = new ArrayList<>(additionalLayers);
		all.add(defaultLayer);
		return all;
	}

	/** The layer with that name. */
	public Optional<LayerSpecification> layer(String wanted) {
		return layers().stream().filter(layer -> layer.name().equals(wanted)).findFirst();
	}

	/** The filter with that name. */
	public Optional<FilterSpecification> filter(String wanted) {
		return filters.stream().filter(filter -> filter.name().equals(wanted)).findFirst();
	}

	/** All mappings, those in containers and the reused ones included, each before what it holds. */
	public Stream<DiagramElementMapping> mappings() {
		return layersAsMade().stream().flatMap(layer -> layer.allMappings().stream()).distinct();
	}

	/** The mapping with that name; mappings of one diagram have different names. */
	public Optional<DiagramElementMapping> mapping(String wanted) {
		return mappings().filter(mapping -> mapping.name().equals(wanted)).findFirst();
	}

	/** All sections of the palette: those of the layers, as users see them, then the diagram's own. */
	public Stream<ToolSection> toolSections() {
		return Stream.concat(layers().stream().flatMap(layer -> layer.toolSections().stream()), toolSection.stream());
	}

	/** As mappings do it: to look at all that it holds would take long. */
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
