package jp.tsunagi.diagram.internal.specification;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.ModelOperation;
import jp.tsunagi.diagram.specification.Reference;
import jp.tsunagi.diagram.specification.RepresentationSpecification;
import jp.tsunagi.diagram.specification.ToolEntry;
import jp.tsunagi.diagram.specification.ToolGroup;
import jp.tsunagi.diagram.specification.ToolSection;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.specification.ToolSpecification.DragSource;
import jp.tsunagi.diagram.specification.ToolSpecification.ReconnectionKind;
import jp.tsunagi.diagram.specification.ToolSpecification.TableTool;
import jp.tsunagi.diagram.specification.ToolSpecification.ToolBasics;

/** Builds palettes and tools. */
final class ToolBuilder {

	private final Building building;

	private final OperationBuilder operations;

	ToolBuilder(Building building) {
		this.building = building;
		operations = new OperationBuilder(building);
	}

	ToolSection section(Construct it) {
		return new ToolSection(it.text("name"), building.label(it), building.translated(it, "documentation"), it.optional("icon"),
				it.children("ownedTools").stream().map(this::entry).toList(),
				it.children("subSections").stream().map(this::section).toList(), building.references(it, "reusedTools"), it.location());
	}

	private ToolEntry entry(Construct it) {
		if (it.type().name().equals("ToolGroup")) {
			return building.remember(it, new ToolGroup(it.text("name"), building.label(it), building.translated(it, "documentation"),
					it.children("tools").stream().map(this::tool).toList()));
		}
		return tool(it);
	}

	ToolSpecification tool(Construct it) {
		return building.remember(it, switch (it.type().name()) {
			case "NodeCreationDescription" -> creation(it, "nodeMappings");
			case "ContainerCreationDescription" -> creation(it, "containerMappings");
			case "EdgeCreationDescription" -> new ToolSpecification.EdgeCreation(basics(it), building.references(it, "edgeMappings"),
					building.references(it, "extraSourceMappings"), building.references(it, "extraTargetMappings"),
					it.expression("connectionStartPrecondition"), variable(it, "sourceVariable"), variable(it, "targetVariable"),
					variable(it, "sourceViewVariable"), variable(it, "targetViewVariable"), first(it));
			case "DeleteElementDescription" -> new ToolSpecification.DeleteElement(basics(it), variable(it, "element"),
					variable(it, "elementView"), variable(it, "containerView"), first(it));
			case "DoubleClickDescription" -> new ToolSpecification.DoubleClick(basics(it), building.references(it, "mappings"),
					variable(it, "element"), variable(it, "elementView"), first(it));
			case "ReconnectEdgeDescription" -> new ToolSpecification.ReconnectEdge(basics(it),
					ReconnectionKind.valueOf(it.text("reconnectionKind").replace("RECONNECT_", "")), variable(it, "source"),
					variable(it, "target"), variable(it, "sourceView"), variable(it, "targetView"), variable(it, "element"),
					variable(it, "edgeView"), first(it));
			case "DirectEditLabel" -> new ToolSpecification.DirectEditLabel(basics(it), mask(it),
					it.expression("inputLabelExpression"), first(it));
			case "ContainerDropDescription" -> new ToolSpecification.ContainerDrop(basics(it), building.references(it, "mappings"),
					DragSource.valueOf(it.text("dragSource")), variable(it, "oldContainer"), variable(it, "newContainer"),
					variable(it, "element"), variable(it, "newViewContainer"), first(it));
			default -> menuOrRepresentation(it);
		});
	}

	private ToolSpecification menuOrRepresentation(Construct it) {
		return switch (it.type().name()) {
			case "ToolDescription" -> new ToolSpecification.GenericTool(basics(it), variable(it, "element"), variable(it, "elementView"),
					first(it));
			case "OperationAction" -> new ToolSpecification.OperationAction(basics(it), variable(it, "view"), first(it));
			case "ExternalJavaAction" -> new ToolSpecification.ExternalJavaAction(basics(it), operations.externalJavaAction(it));
			case "PopupMenu" -> new ToolSpecification.PopupMenu(basics(it),
					it.children("menuItemDescription").stream().map(this::tool).toList());
			case "DiagramCreationDescription", "TableCreationDescription" -> new ToolSpecification.RepresentationCreation(basics(it),
					it.expression("titleExpression"), it.expression("browseExpression"), variable(it, "containerViewVariable"),
					variable(it, "representationNameVariable"), representation(it), first(it));
			case "DiagramNavigationDescription", "TableNavigationDescription" -> new ToolSpecification.RepresentationNavigation(basics(it),
					it.expression("browseExpression"), it.expression("navigationNameExpression"),
					variable(it, "containerViewVariable"), variable(it, "containerVariable"),
					variable(it, "representationNameVariable"), representation(it));
			case "CreateLineTool" -> table(it, TableTool.Kind.CREATE_LINE);
			case "DeleteLineTool" -> table(it, TableTool.Kind.DELETE_LINE);
			case "CreateCellTool" -> table(it, TableTool.Kind.CREATE_CELL);
			case "LabelEditTool" -> table(it, TableTool.Kind.EDIT_LABEL);
			default -> throw new IllegalStateException(it.type().name());
		};
	}

	private ToolSpecification creation(Construct it, String mappings) {
		return new ToolSpecification.NodeCreation(basics(it), building.references(it, mappings),
				building.references(it, "extraMappings"), variable(it, "variable"), variable(it, "viewVariable"), first(it));
	}

	private ToolSpecification table(Construct it, TableTool.Kind kind) {
		List<String> variables = it.children("variables").stream().map(variable -> variable.text("name")).toList();
		return new TableTool(basics(it), kind, variables, it.type().features().containsKey("mask") ? mask(it) : "",
				operations.only(it, "firstModelOperation"));
	}

	private Reference<RepresentationSpecification> representation(Construct it) {
		String feature = it.type().features().containsKey("diagramDescription") ? "diagramDescription" : "tableDescription";
		return building.<RepresentationSpecification>optionalReference(it, feature)
				.orElseThrow(() -> new Defect(it.at(feature), Messages.noTarget));
	}

	private ToolBasics basics(Construct it) {
		if (!it.type().isA("AbstractToolDescription")) {
			InterpretedExpression none = new InterpretedExpression("", it.location());
			return new ToolBasics("", "", "", Optional.empty(), none, none, false, false, it.location());
		}
		Optional<String> icon = it.type().features().containsKey("iconPath") ? it.optional("iconPath")
				: it.type().features().containsKey("icon") ? it.optional("icon") : Optional.empty();
		return new ToolBasics(it.text("name"), building.label(it), building.translated(it, "documentation"), icon,
				it.expression("precondition"),
				it.expression("elementsToSelect"), it.flag("inverseSelectionOrder"), it.flag("forceRefresh"), it.location());
	}

	private Optional<ModelOperation> first(Construct it) {
		return building.initialOperation(it, "initialOperation");
	}

	private static String variable(Construct it, String feature) {
		return it.child(feature).map(variable -> variable.text("name")).orElse("");
	}

	private static String mask(Construct it) {
		return it.child("mask").map(mask -> mask.text("mask")).orElse("");
	}
}
