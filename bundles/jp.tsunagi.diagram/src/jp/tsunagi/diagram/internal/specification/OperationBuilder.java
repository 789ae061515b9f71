package jp.tsunagi.diagram.internal.specification;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.specification.Location;
import jp.tsunagi.diagram.specification.ModelOperation;
import jp.tsunagi.diagram.specification.ModelOperation.Case;
import jp.tsunagi.diagram.specification.ModelOperation.Parameter;

/** Builds the steps of tools. */
final class OperationBuilder {

	private final Building building;

	OperationBuilder(Building building) {
		this.building = building;
	}

	ModelOperation operation(Construct it) {
		Location at = it.location();
		return switch (it.type().name()) {
			case "CreateInstance" -> new ModelOperation.CreateInstance(building.typeName(it, "typeName"),
					it.expression("referenceName"), it.text("variableName"), steps(it), at);
			case "ChangeContext" -> new ModelOperation.ChangeContext(it.expression("browseExpression"), steps(it), at);
			case "SetValue" -> new ModelOperation.SetValue(it.expression("featureName"), it.expression("valueExpression"), steps(it), at);
			case "Unset" -> new ModelOperation.Unset(it.expression("featureName"), it.expression("elementExpression"), steps(it), at);
			case "MoveElement" -> new ModelOperation.MoveElement(it.expression("newContainerExpression"), it.expression("featureName"),
					steps(it), at);
			case "RemoveElement" -> new ModelOperation.RemoveElement(steps(it), at);
			case "For" -> new ModelOperation.For(it.expression("expression"), it.text("iteratorName"), steps(it), at);
			case "If" -> new ModelOperation.If(it.expression("conditionExpression"), steps(it), at);
			case "Let" -> new ModelOperation.Let(it.text("variableName"), it.expression("valueExpression"), steps(it), at);
			case "Switch" -> new ModelOperation.Switch(
					it.children("cases").stream().map(one -> new Case(one.expression("conditionExpression"), steps(one))).toList(),
					it.child("default").map(this::steps).orElse(List.of()), at);
			case "ExternalJavaAction" -> externalJavaAction(it);
			default -> ofViews(it);
		};
	}

	private ModelOperation ofViews(Construct it) {
		Location at = it.location();
		return switch (it.type().name()) {
			case "CreateView" -> new ModelOperation.CreateView(building.optionalReference(it, "mapping"),
					it.expression("containerViewExpression"), it.text("variableName"), steps(it), at);
			case "CreateEdgeView" -> new ModelOperation.CreateEdgeView(building.optionalReference(it, "mapping"),
					it.expression("containerViewExpression"), it.expression("sourceExpression"), it.expression("targetExpression"),
					it.text("variableName"), steps(it), at);
			case "DeleteView" -> new ModelOperation.DeleteView(steps(it), at);
			case "Navigation" -> new ModelOperation.Navigation(it.flag("createIfNotExistent"),
					building.optionalReference(it, "diagramDescription"), steps(it), at);
			default -> throw new IllegalStateException(it.type().name());
		};
	}

	ModelOperation.ExternalJavaAction externalJavaAction(Construct it) {
		return new ModelOperation.ExternalJavaAction(it.text("id"),
				it.children("parameters").stream().map(one -> new Parameter(one.text("name"), one.expression("value"))).toList(),
				steps(it), it.location());
	}

	/** The operation that a feature holds itself. */
	Optional<ModelOperation> only(Construct holder, String feature) {
		return holder.child(feature).map(this::operation);
	}

	private List<ModelOperation> steps(Construct holder) {
		return holder.children("subModelOperations").stream().map(this::operation).toList();
	}
}
