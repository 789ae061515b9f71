package jp.tsunagi.diagram.internal.specification;

import java.util.Map;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.specification.ContainerMapping;
import jp.tsunagi.diagram.specification.DiagramElementMapping.MappingBasics;
import jp.tsunagi.diagram.specification.EdgeMapping;
import jp.tsunagi.diagram.specification.NodeMapping;
import jp.tsunagi.diagram.view.ChildPresentation;

/** Builds what makes the elements of diagrams. */
final class MappingBuilder {

	private static final Map<String, ChildPresentation> PRESENTATIONS = Map.of("FreeForm", ChildPresentation.FREE, "List",
			ChildPresentation.LIST, "HorizontalStack", ChildPresentation.HORIZONTAL_STACK, "VerticalStack",
			ChildPresentation.VERTICAL_STACK);

	private final Building building;

	private final StyleBuilder styles;

	MappingBuilder(Building building) {
		this.building = building;
		styles = new StyleBuilder(building);
	}

	NodeMapping node(Construct it) {
		return building.remember(it, new NodeMapping(basics(it), building.domainClass(it, "domainClass"), styles.style(it, styles::node),
				styles.conditional(it, "conditionnalStyles", styles::node), building.references(it, "dropDescriptions")));
	}

	ContainerMapping container(Construct it) {
		return building.remember(it, new ContainerMapping(basics(it), building.domainClass(it, "domainClass"),
				PRESENTATIONS.get(it.text("childrenPresentation")), styles.style(it, styles::container),
				styles.conditional(it, "conditionnalStyles", styles::container),
				it.children("subNodeMappings").stream().map(this::node).toList(), building.references(it, "reusedNodeMappings"),
				it.children("subContainerMappings").stream().map(this::container).toList(),
				building.references(it, "reusedContainerMappings"), building.references(it, "dropDescriptions")));
	}

	EdgeMapping edge(Construct it) {
		for (String end : new String[] { "sourceMapping", "targetMapping" }) {
			if (!it.has(end)) {
				throw new Defect(it.location(), NLS.bind(Messages.endMissing, end));
			}
		}
		return building.remember(it, new EdgeMapping(basics(it), building.domainClass(it, "domainClass"), it.flag("useDomainElement"),
				building.references(it, "sourceMapping"), building.references(it, "targetMapping"),
				it.expression("sourceFinderExpression"), it.expression("targetFinderExpression"), it.expression("targetExpression"),
				styles.style(it, styles::edge), styles.conditional(it, "conditionnalStyles", styles::edge),
				building.references(it, "reconnections")));
	}

	private MappingBasics basics(Construct it) {
		return new MappingBasics(building.name(it), building.label(it), it.text("documentation"),
				it.expression("semanticCandidatesExpression"),
				it.expression("preconditionExpression"), it.expression("semanticElements"), it.flag("createElements"),
				it.flag("synchronizationLock"), building.optionalReference(it, "deletionDescription"),
				building.optionalReference(it, "labelDirectEdit"), building.optionalReference(it, "doubleClickDescription"),
				building.references(it, "detailDescriptions"), building.references(it, "navigationDescriptions"), it.location());
	}
}
