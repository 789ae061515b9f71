package jp.tsunagi.diagram.synchronization;

import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.diagram.specification.AbstractNodeMapping;
import jp.tsunagi.diagram.specification.ConditionalStyle;
import jp.tsunagi.diagram.specification.ContainerMapping;
import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.specification.NodeMapping;
import jp.tsunagi.diagram.view.ChildPresentation;

/** A mapping of nodes or containers, its expressions compiled. */
final class CompiledNodes extends CompiledMapping {

	private final Choice<NodeLook> choice;

	private final ChildPresentation presentation;

	/** What it holds, in the order in which Sirius makes it; set when all mappings are compiled, since they may hold each other. */
	private List<CompiledNodes> children = List.of();

	CompiledNodes(AbstractNodeMapping mapping, LayerSpecification layer, Programs programs) {
		super(mapping, layer, programs);
		choice = switch (mapping) {
			case NodeMapping node -> new Choice<>(
					conditions(node.conditionalStyles().stream(), style -> NodeLook.of(style, programs), programs),
					node.style().map(style -> NodeLook.of(style, programs)));
			case ContainerMapping container -> new Choice<>(
					conditions(container.conditionalStyles().stream(), style -> NodeLook.of(style, programs), programs),
					container.style().map(style -> NodeLook.of(style, programs)));
		};
		presentation = mapping instanceof ContainerMapping container ? container.childrenPresentation() : ChildPresentation.NONE;
	}

	private static <S> List<Choice.Condition<NodeLook>> conditions(Stream<ConditionalStyle<S>> styles,
			java.util.function.Function<S, NodeLook> look, Programs programs) {
		return styles.filter(style -> style.style().isPresent())
				.map(style -> new Choice.Condition<>(programs.compile(style.predicateExpression()), look.apply(style.style().get())))
				.toList();
	}

	/** The mappings inside, in the order in which Sirius makes their nodes. */
	static Stream<? extends AbstractNodeMapping> inside(ContainerMapping mapping) {
		return switch (mapping.childrenPresentation()) {
			case HORIZONTAL_STACK, VERTICAL_STACK -> mapping.allSubContainerMappings();
			case LIST -> mapping.allSubNodeMappings();
			case FREE, NONE -> Stream.concat(mapping.allSubContainerMappings(), mapping.allSubNodeMappings());
		};
	}

	void setChildren(List<CompiledNodes> mappings) {
		children = mappings;
	}

	List<CompiledNodes> children() {
		return children;
	}

	ChildPresentation presentation() {
		return presentation;
	}

	@Override
	Choice<NodeLook> choice() {
		return choice;
	}

	@Override
	Stream<Program> ends() {
		return Stream.empty();
	}
}
