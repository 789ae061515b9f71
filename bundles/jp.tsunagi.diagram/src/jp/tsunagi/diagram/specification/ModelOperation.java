package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;

/** One step of a tool. */
public sealed interface ModelOperation {

	/** Where it stands. */
	Location location();

	/** What follows in the context that this step has made. */
	List<ModelOperation> subModelOperations();

	/**
	 * Makes an element.
	 *
	 * @param typeName the class
	 * @param referenceName the containment that it is added to
	 * @param variableName what it is called in the following steps; may be empty
	 */
	record CreateInstance(InterpretedExpression typeName, InterpretedExpression referenceName, String variableName,
			List<ModelOperation> subModelOperations, Location location) implements ModelOperation {
	}

	/** Goes on with another element. */
	record ChangeContext(InterpretedExpression browseExpression, List<ModelOperation> subModelOperations, Location location)
			implements ModelOperation {
	}

	/** Sets a feature. */
	record SetValue(InterpretedExpression featureName, InterpretedExpression valueExpression, List<ModelOperation> subModelOperations,
			Location location) implements ModelOperation {
	}

	/** Takes elements out of a feature, or all of it. */
	record Unset(InterpretedExpression featureName, InterpretedExpression elementExpression, List<ModelOperation> subModelOperations,
			Location location) implements ModelOperation {
	}

	/** Puts the element into another container. */
	record MoveElement(InterpretedExpression newContainerExpression, InterpretedExpression featureName,
			List<ModelOperation> subModelOperations, Location location) implements ModelOperation {
	}

	/** Deletes the element. */
	record RemoveElement(List<ModelOperation> subModelOperations, Location location) implements ModelOperation {
	}

	/** Does the steps for each of some values. */
	record For(InterpretedExpression expression, String iteratorName, List<ModelOperation> subModelOperations, Location location)
			implements ModelOperation {
	}

	/** Does the steps if a condition holds. */
	record If(InterpretedExpression conditionExpression, List<ModelOperation> subModelOperations, Location location)
			implements ModelOperation {
	}

	/** Names a value. */
	record Let(String variableName, InterpretedExpression valueExpression, List<ModelOperation> subModelOperations, Location location)
			implements ModelOperation {
	}

	/** Does the steps of the first case that holds, else those of the default. */
	record Switch(List<Case> cases, List<ModelOperation> defaultOperations, Location location) implements ModelOperation {

		@Override
		public List<ModelOperation> subModelOperations() {
			return List.of();
		}
	}

	/** A case of a {@link Switch}. */
	record Case(InterpretedExpression conditionExpression, List<ModelOperation> subModelOperations) {
	}

	/** Shows something in a diagram that is not synchronised. */
	record CreateView(Optional<Reference<DiagramElementMapping>> mapping, InterpretedExpression containerViewExpression,
			String variableName, List<ModelOperation> subModelOperations, Location location) implements ModelOperation {
	}

	/** Shows an edge in a diagram that is not synchronised. */
	record CreateEdgeView(Optional<Reference<DiagramElementMapping>> mapping, InterpretedExpression containerViewExpression,
			InterpretedExpression sourceExpression, InterpretedExpression targetExpression, String variableName,
			List<ModelOperation> subModelOperations, Location location) implements ModelOperation {
	}

	/** Takes an element out of a diagram, not out of the model. */
	record DeleteView(List<ModelOperation> subModelOperations, Location location) implements ModelOperation {
	}

	/** Opens a diagram of the element. */
	record Navigation(boolean createIfNotExistent, Optional<Reference<RepresentationSpecification>> diagramDescription,
			List<ModelOperation> subModelOperations, Location location) implements ModelOperation {
	}

	/**
	 * Runs code of the user interface.
	 *
	 * @param id of the code, as Sirius' extension point {@code externalJavaAction} knows it
	 */
	record ExternalJavaAction(String id, List<Parameter> parameters, List<ModelOperation> subModelOperations, Location location)
			implements ModelOperation {
	}

	/** What an {@link ExternalJavaAction} is told. */
	record Parameter(String name, InterpretedExpression value) {
	}
}
