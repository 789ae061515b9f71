package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;

/**
 * What a user can do. Variables have the names that the tool gives them; an empty name means that there is no such variable.
 */
public sealed interface ToolSpecification extends ToolEntry {

	/** What all tools have. */
	ToolBasics basics();

	/** What the tool does first; empty for nothing. */
	Optional<ModelOperation> initialOperation();

	@Override
	default String name() {
		return basics().name();
	}

	@Override
	default String label() {
		return basics().label();
	}

	@Override
	default String documentation() {
		return basics().documentation();
	}

	/**
	 * What all tools have.
	 *
	 * @param icon a path as the specification writes it
	 * @param precondition whether it is offered
	 * @param elementsToSelect afterwards; empty to select what was made
	 */
	record ToolBasics(String name, String label, String documentation, Optional<String> icon, InterpretedExpression precondition,
			InterpretedExpression elementsToSelect, boolean inverseSelectionOrder, boolean forceRefresh, Location location) {
	}

	/**
	 * Makes a node or a container.
	 *
	 * @param mappings whose result it is
	 * @param extraMappings of nodes that it may be used on besides the containers of {@code mappings}
	 * @param variable the element of the container
	 * @param viewVariable the container
	 */
	record NodeCreation(ToolBasics basics, List<Reference<AbstractNodeMapping>> mappings,
			List<Reference<AbstractNodeMapping>> extraMappings, String variable, String viewVariable,
			Optional<ModelOperation> initialOperation) implements ToolSpecification {
	}

	/**
	 * Makes an edge.
	 *
	 * @param connectionStartPrecondition whether one may start at a node
	 */
	record EdgeCreation(ToolBasics basics, List<Reference<EdgeMapping>> edgeMappings,
			List<Reference<AbstractNodeMapping>> extraSourceMappings, List<Reference<AbstractNodeMapping>> extraTargetMappings,
			InterpretedExpression connectionStartPrecondition, String sourceVariable, String targetVariable,
			String sourceViewVariable, String targetViewVariable, Optional<ModelOperation> initialOperation)
			implements ToolSpecification {
	}

	/** Deletes an element. */
	record DeleteElement(ToolBasics basics, String element, String elementView, String containerView,
			Optional<ModelOperation> initialOperation) implements ToolSpecification {
	}

	/** Answers a double click on elements of {@code mappings}. */
	record DoubleClick(ToolBasics basics, List<Reference<DiagramElementMapping>> mappings, String element, String elementView,
			Optional<ModelOperation> initialOperation) implements ToolSpecification {
	}

	/** Moves an end of an edge. */
	record ReconnectEdge(ToolBasics basics, ReconnectionKind kind, String source, String target, String sourceView, String targetView,
			String element, String edgeView, Optional<ModelOperation> initialOperation) implements ToolSpecification {
	}

	/** Which end may be moved. */
	enum ReconnectionKind {
		TARGET, SOURCE, BOTH
	}

	/**
	 * Takes a label that a user has typed.
	 *
	 * @param mask a pattern of {@link java.text.MessageFormat} whose parts become {@code arg0}, {@code arg1} …
	 * @param inputLabelExpression what stands in the editor first; the label if empty
	 */
	record DirectEditLabel(ToolBasics basics, String mask, InterpretedExpression inputLabelExpression,
			Optional<ModelOperation> initialOperation) implements ToolSpecification {
	}

	/** Takes what is dropped on a container or the diagram. */
	record ContainerDrop(ToolBasics basics, List<Reference<DiagramElementMapping>> mappings, DragSource dragSource, String oldContainer,
			String newContainer, String element, String newViewContainer, Optional<ModelOperation> initialOperation)
			implements ToolSpecification {
	}

	/** Where what is dropped comes from. */
	enum DragSource {
		DIAGRAM, PROJECT_EXPLORER, BOTH
	}

	/** Does something with what is clicked on; {@code ToolDescription} in Sirius. */
	record GenericTool(ToolBasics basics, String element, String elementView, Optional<ModelOperation> initialOperation)
			implements ToolSpecification {
	}

	/** An entry of the context menu; {@code OperationAction} in Sirius. */
	record OperationAction(ToolBasics basics, String view, Optional<ModelOperation> initialOperation) implements ToolSpecification {
	}

	/** An entry of the context menu that runs code of the user interface. */
	record ExternalJavaAction(ToolBasics basics, ModelOperation.ExternalJavaAction action) implements ToolSpecification {

		@Override
		public Optional<ModelOperation> initialOperation() {
			return Optional.of(action);
		}
	}

	/** Entries of the context menu. */
	record PopupMenu(ToolBasics basics, List<ToolSpecification> items) implements ToolSpecification {

		@Override
		public Optional<ModelOperation> initialOperation() {
			return Optional.empty();
		}
	}

	/**
	 * Makes another representation of an element.
	 *
	 * @param titleExpression how the new one is called
	 * @param browseExpression of which element
	 * @param representation what is made
	 */
	record RepresentationCreation(ToolBasics basics, InterpretedExpression titleExpression, InterpretedExpression browseExpression,
			String containerViewVariable, String representationNameVariable, Reference<RepresentationSpecification> representation,
			Optional<ModelOperation> initialOperation) implements ToolSpecification {
	}

	/**
	 * Opens another representation of an element.
	 *
	 * @param browseExpression of which elements
	 * @param representation what is opened
	 */
	record RepresentationNavigation(ToolBasics basics, InterpretedExpression browseExpression, InterpretedExpression navigationName,
			String containerViewVariable, String containerVariable, String representationNameVariable,
			Reference<RepresentationSpecification> representation) implements ToolSpecification {

		@Override
		public Optional<ModelOperation> initialOperation() {
			return Optional.empty();
		}
	}

	/**
	 * A tool of a table.
	 *
	 * @param kind what it does
	 * @param variables that the specification declares; Sirius sets them by name
	 * @param mask for cells, as in {@link DirectEditLabel}
	 */
	record TableTool(ToolBasics basics, Kind kind, List<String> variables, String mask, Optional<ModelOperation> initialOperation)
			implements ToolSpecification {

		/** What it does. */
		public enum Kind {
			EDIT_LABEL, CREATE_LINE, DELETE_LINE, CREATE_CELL
		}
	}
}
