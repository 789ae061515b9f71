package jp.tsunagi.diagram.internal.specification;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.FilterSpecification;
import jp.tsunagi.diagram.specification.FilterSpecification.MappingFilter;
import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.specification.RepresentationSpecification;
import jp.tsunagi.diagram.specification.RepresentationSpecification.Basics;
import jp.tsunagi.diagram.specification.TableSpecification;
import jp.tsunagi.diagram.specification.Viewpoint;
import jp.tsunagi.diagram.specification.Viewpoint.JavaExtension;
import jp.tsunagi.diagram.specification.ViewpointSpecification;

/** Builds a specification of the constructs of its file. */
final class SpecificationBuilder {

	private final Building building;

	SpecificationBuilder(Construct root, UnaryOperator<String> translator) {
		building = new Building(root, translator);
	}

	ViewpointSpecification build(Construct root) {
		ViewpointSpecification specification = new ViewpointSpecification(root.location().file(), root.text("name"),
				root.children("ownedViewpoints").stream().map(this::viewpoint).toList());
		specification.diagrams().forEach(SpecificationBuilder::checkNames);
		return specification;
	}

	private Viewpoint viewpoint(Construct it) {
		List<RepresentationSpecification> representations = it.children("ownedRepresentations").stream().map(this::representation)
				.toList();
		return new Viewpoint(building.name(it), building.label(it), it.text("documentation"),
				Arrays.asList(it.text("modelFileExtension").split("\\s+")), only(representations, DiagramSpecification.class),
				only(representations, TableSpecification.class),
				it.children("ownedJavaExtensions").stream()
						.map(java -> new JavaExtension(java.text("qualifiedClassName"), java.location())).toList(),
				new RuleBuilder(building).rules(it));
	}

	private static <T> List<T> only(List<?> all, Class<T> kind) {
		return all.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private RepresentationSpecification representation(Construct it) {
		List<EPackage> metamodels = building.useMetamodels(it);
		Basics basics = new Basics(building.name(it), building.label(it), it.text("documentation"),
				building.translated(it, "endUserDocumentation"), it.expression("titleExpression"),
				building.domainClass(it, "domainClass"), it.expression("preconditionExpression"), it.flag("initialisation"),
				it.flag("showOnStartup"), metamodels, it.location());
		return it.type().isA("TableDescription") ? new TableBuilder(building).table(it, basics) : diagram(it, basics);
	}

	private DiagramSpecification diagram(Construct it, Basics basics) {
		LayerSpecification defaultLayer = it.child("defaultLayer").map(layer -> layer(layer, true))
				.orElseThrow(() -> new Defect(it.location(), Messages.layerMissing));
		ToolBuilder tools = new ToolBuilder(building);
		return building.remember(it, new DiagramSpecification(basics, it.expression("rootExpression"), defaultLayer,
				it.children("additionalLayers").stream().map(layer -> layer(layer, false)).toList(),
				it.children("filters").stream().map(this::filter).toList(), new RuleBuilder(building).rules(it),
				it.child("layout").map(new LayoutBuilder(building)::layout), it.child("toolSection").map(tools::section),
				building.references(it, "reusedTools"), building.references(it, "dropDescriptions"),
				building.initialOperation(it, "diagramInitialisation"),
				new StyleBuilder(building).color(it, "backgroundColor")));
	}

	/** Keys of views and files name a mapping by its name alone. */
	private static void checkNames(DiagramSpecification diagram) {
		Set<String> names = new HashSet<>();
		diagram.mappings().filter(mapping -> !names.add(mapping.name())).findFirst().ifPresent(twice -> {
			throw new Defect(twice.location(), NLS.bind(Messages.nameTwice, twice.name()));
		});
		Set<String> others = new HashSet<>();
		Stream.concat(diagram.layers().stream().map(layer -> layer.name() + " (layer)"),
				diagram.filters().stream().map(filter -> filter.name() + " (filter)")).filter(name -> !others.add(name)).findFirst()
				.ifPresent(twice -> {
					throw new Defect(diagram.location(), NLS.bind(Messages.nameTwice, twice));
				});
	}

	private LayerSpecification layer(Construct it, boolean isDefault) {
		MappingBuilder mappings = new MappingBuilder(building);
		ToolBuilder tools = new ToolBuilder(building);
		return new LayerSpecification(building.name(it), building.label(it), building.translated(it, "endUserDocumentation"),
				it.optional("icon"),
				isDefault || it.flag("activeByDefault") || !it.flag("optional"), !isDefault && it.flag("optional"),
				it.children("nodeMappings").stream().map(mappings::node).toList(),
				it.children("containerMappings").stream().map(mappings::container).toList(),
				it.children("edgeMappings").stream().map(mappings::edge).toList(), building.references(it, "reusedMappings"),
				it.children("toolSections").stream().map(tools::section).toList(), building.references(it, "reusedTools"),
				it.location());
	}

	private FilterSpecification filter(Construct it) {
		return new FilterSpecification(building.name(it), building.label(it), it.text("documentation"),
				it.children("filters").stream().map(this::mappingFilter).toList(), it.location());
	}

	private MappingFilter mappingFilter(Construct it) {
		if (!it.has("mappings")) {
			throw new Defect(it.location(), Messages.filterWithoutMappings);
		}
		return new MappingFilter(building.references(it, "mappings"), it.expression("semanticConditionExpression"));
	}
}
