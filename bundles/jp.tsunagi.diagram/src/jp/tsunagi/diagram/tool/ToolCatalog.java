package jp.tsunagi.diagram.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.AbstractNodeMapping;
import jp.tsunagi.diagram.specification.ContainerMapping;
import jp.tsunagi.diagram.specification.DiagramElementMapping;
import jp.tsunagi.diagram.specification.DiagramElementMapping.MappingBasics;
import jp.tsunagi.diagram.specification.EdgeMapping;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.specification.Reference;
import jp.tsunagi.diagram.specification.ToolGroup;
import jp.tsunagi.diagram.specification.ToolSection;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.specification.ToolSpecification.DragSource;
import jp.tsunagi.diagram.specification.ToolSpecification.ReconnectionKind;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Which tools of a diagram fit where. Where a container may be missing, the diagram itself is meant. */
public final class ToolCatalog {

	private final Tooling tooling;

	/** The catalogue of an open diagram. */
	public ToolCatalog(Tooling tooling) {
		this.tooling = tooling;
	}

	/** Which end of an edge. */
	public enum End {
		SOURCE, TARGET
	}

	/** The palette: tools that make something or are used on what is clicked on, of the active layers. */
	public List<PaletteSection> palette(Set<String> activeLayers) {
		return Stream.concat(layers(activeLayers).flatMap(layer -> layer.toolSections().stream()),
				tooling.specification().toolSection().stream()).map(ToolCatalog::section).filter(section -> !section.isEmpty())
				.toList();
	}

	private Stream<LayerSpecification> layers(Set<String> activeLayers) {
		return tooling.specification().layers().stream().filter(layer -> !layer.optional() || activeLayers.contains(layer.name()));
	}

	private static PaletteSection section(ToolSection it) {
		List<PaletteSection.Entry> entries = new ArrayList<>();
		it.entries().forEach(entry -> {
			List<ToolSpecification> tools = switch (entry) {
				case ToolGroup group -> group.tools().stream().filter(ToolCatalog::isInPalette).toList();
				case ToolSpecification tool -> Stream.of(tool).filter(ToolCatalog::isInPalette).toList();
			};
			if (!tools.isEmpty()) {
				entries.add(new PaletteSection.Entry(entry.label(), tools));
			}
		});
		List<PaletteSection> sections = it.subSections().stream().map(ToolCatalog::section).filter(section -> !section.isEmpty())
				.toList();
		return new PaletteSection(it.name(), it.label(), it.icon(), entries, sections);
	}

	private static boolean isInPalette(ToolSpecification tool) {
		return tool instanceof ToolSpecification.NodeCreation || tool instanceof ToolSpecification.EdgeCreation
				|| tool instanceof ToolSpecification.GenericTool;
	}

	/** Whether {@code tool} may make something in {@code container}. */
	public boolean canCreate(ToolSpecification.NodeCreation tool, Optional<ViewNode> container) {
		Optional<DiagramElementMapping> held = container.map(this::mapping);
		boolean fits = refersTo(tool.mappings(), children(held)) || held.isPresent() && refersTo(tool.extraMappings(), held.stream());
		EObject self = target(container);
		return fits && tooling.holds(tool.basics().precondition(), self,
				Variables.NONE.with("container", self).with("containerView", view(container)));
	}

	/** Whether an edge of {@code tool} may start at {@code source}. */
	public boolean canStart(ToolSpecification.EdgeCreation tool, ViewNode source) {
		DiagramElementMapping mapping = mapping(source);
		boolean fits = tool.edgeMappings().stream().flatMap(edge -> edge.get().sourceMappings()).anyMatch(mapping::equals)
				|| refersTo(tool.extraSourceMappings(), Stream.of(mapping));
		return fits && tooling.holds(tool.connectionStartPrecondition(), source.target(), tooling.variables()
				.with("preSource", source.target()).with("preSourceView", source).with("container", tooling.view().root()));
	}

	/** Whether an edge of {@code tool} may go from {@code source} to {@code target}. */
	public boolean canConnect(ToolSpecification.EdgeCreation tool, ViewNode source, ViewNode target) {
		DiagramElementMapping from = mapping(source);
		DiagramElementMapping to = mapping(target);
		boolean extraFrom = refersTo(tool.extraSourceMappings(), Stream.of(from));
		boolean extraTo = refersTo(tool.extraTargetMappings(), Stream.of(to));
		boolean fits = extraFrom && extraTo || tool.edgeMappings().stream().map(Reference::get)
				.anyMatch(edge -> (extraFrom || edge.sourceMappings().anyMatch(from::equals))
						&& (extraTo || edge.targetMappings().anyMatch(to::equals)));
		return fits && canStart(tool, source)
				&& tooling.holds(tool.basics().precondition(), source.target(), tooling.variables()
						.with("preSource", source.target()).with("preTarget", target.target()).with("preSourceView", source)
						.with("preTargetView", target).with("container", tooling.view().root()));
	}

	/** The tools of the active layers whose edges may start at {@code source} and, if it is known, end at {@code target}. */
	public List<ToolSpecification.EdgeCreation> edgeTools(Set<String> activeLayers, ViewNode source, Optional<ViewNode> target) {
		return tools(activeLayers, ToolSpecification.EdgeCreation.class)
				.filter(tool -> target.map(end -> canConnect(tool, source, end)).orElseGet(() -> canStart(tool, source))).toList();
	}

	/** The tool that moves {@code end} of {@code edge} to {@code node}. */
	public Optional<ToolSpecification.ReconnectEdge> reconnect(ViewEdge edge, End end, ViewNode node) {
		EdgeMapping mapping = (EdgeMapping) mapping(edge);
		DiagramElementMapping newEnd = mapping(node);
		boolean fits = (end == End.SOURCE ? mapping.sourceMappings() : mapping.targetMappings()).anyMatch(newEnd::equals);
		Variables variables = ToolCommands.reconnection(edge, end, node, "source", "target", "sourceView", "targetView", "element",
				"edgeView");
		return mapping.reconnections().stream().map(Reference::get).filter(ToolSpecification.ReconnectEdge.class::isInstance)
				.map(ToolSpecification.ReconnectEdge.class::cast)
				.filter(tool -> fits && (tool.kind() == ReconnectionKind.BOTH || tool.kind().name().equals(end.name())))
				.filter(tool -> tooling.holds(tool.basics().precondition(), edge.target(), variables)).findFirst();
	}

	/** The tool that takes a typed label of {@code element}. */
	public Optional<ToolSpecification.DirectEditLabel> directEdit(ViewElement element) {
		return of(element, MappingBasics::labelDirectEdit, ToolSpecification.DirectEditLabel.class);
	}

	/** What stands in the editor of a label before anything is typed. */
	public String inputLabel(ToolSpecification.DirectEditLabel tool, ViewElement element) {
		InterpretedExpression input = tool.inputLabelExpression();
		return input.isEmpty() ? element.label() : tooling.evaluator().ask(() -> tooling.evaluator().text(tooling.expressions().get(input),
				element.target(), tooling.variables().with("view", element), element.label()));
	}

	/** The tool that answers a double click on {@code element}. */
	public Optional<ToolSpecification.DoubleClick> doubleClick(ViewElement element) {
		return of(element, MappingBasics::doubleClickDescription, ToolSpecification.DoubleClick.class);
	}

	/** The tool that deletes {@code element}; without one it is deleted with all references to it. */
	public Optional<ToolSpecification.DeleteElement> deletion(ViewElement element) {
		return mapping(element).basics().deletionDescription().map(Reference::get)
				.filter(ToolSpecification.DeleteElement.class::isInstance).map(ToolSpecification.DeleteElement.class::cast);
	}

	/** Whether {@code element} may be deleted from the model. */
	public boolean canDelete(ViewElement element) {
		Variables variables = Variables.NONE.with("containerView", view(element.parent())).with("view", element)
				.with("element", element.target());
		return deletion(element).map(tool -> tooling.holds(tool.basics().precondition(), element.target(), variables)).orElse(true);
	}

	/** The tool that takes {@code element} into {@code container}; {@code dragged} is its view, if it comes from this diagram. */
	public Optional<ToolSpecification.ContainerDrop> drop(Optional<ViewNode> container, EObject element,
			Optional<? extends ViewElement> dragged) {
		DragSource from = dragged.isPresent() ? DragSource.DIAGRAM : DragSource.PROJECT_EXPLORER;
		Optional<DiagramElementMapping> into = container.map(this::mapping);
		List<Reference<ToolSpecification>> offered = into.map(mapping -> ((AbstractNodeMapping) mapping).dropDescriptions())
				.orElse(tooling.specification().dropDescriptions());
		Variables variables = dragged.map(view -> Variables.NONE.with("oldContainer", target(view.parent()))).orElse(Variables.NONE)
				.with("newContainer", target(container)).with("newViewContainer", view(container)).with("element", element);
		return offered.stream().map(Reference::get).filter(ToolSpecification.ContainerDrop.class::isInstance)
				.map(ToolSpecification.ContainerDrop.class::cast)
				.filter(tool -> tool.dragSource() == DragSource.BOTH || tool.dragSource() == from)
				.filter(tool -> from == DragSource.PROJECT_EXPLORER || children(into).anyMatch(child -> child.domainClass().accepts(element)
						&& tool.mappings().stream().anyMatch(taken -> taken.get() == child)))
				.filter(tool -> tooling.holds(tool.basics().precondition(), element, variables)).findFirst();
	}

	/** The context menu of {@code selected}; none for the diagram. As in Sirius, the first one decides. */
	public List<ToolMenu> menus(Set<String> activeLayers, List<? extends ViewElement> selected) {
		return tools(activeLayers, ToolSpecification.class).filter(tool -> isOffered(tool, selected)).flatMap(tool -> switch (tool) {
			case ToolSpecification.PopupMenu menu -> {
				List<ToolSpecification> items = menu.items().stream().filter(item -> isOffered(item, selected)).toList();
				yield items.isEmpty() ? Stream.empty() : Stream.of(new ToolMenu(Optional.of(menu.label()), items));
			}
			case ToolSpecification.OperationAction action -> Stream.of(new ToolMenu(Optional.empty(), List.of(action)));
			case ToolSpecification.ExternalJavaAction action -> Stream.of(new ToolMenu(Optional.empty(), List.of(action)));
			default -> Stream.empty();
		}).toList();
	}

	/** All tools in the context menu of {@code selected}, or of the diagram. */
	public List<ToolSpecification> menu(Set<String> activeLayers, List<? extends ViewElement> selected) {
		return menus(activeLayers, selected).stream().flatMap(menu -> menu.tools().stream()).toList();
	}

	/** Whether {@code tool} belongs to the context menu of {@code selected}; it sees no more than that, as in Sirius. */
	boolean isOffered(ToolSpecification tool, List<? extends ViewElement> selected) {
		EObject self = selected.isEmpty() ? tooling.view().root() : selected.get(0).target();
		List<?> views = selected.isEmpty() ? List.of(tooling.view()) : List.copyOf(selected);
		boolean inMenu = tool instanceof ToolSpecification.OperationAction || tool instanceof ToolSpecification.ExternalJavaAction
				|| tool instanceof ToolSpecification.PopupMenu;
		return inMenu && tooling.holds(tool.basics().precondition(), self,
				tool instanceof ToolSpecification.OperationAction action ? Variables.NONE.with(action.view(), views) : Variables.NONE);
	}

	/** The diagrams and tables that can be opened from {@code element}, in the order of the specification. */
	public List<NavigationTarget> navigation(ViewElement element) {
		return new Navigation(tooling).from(element, mapping(element).basics());
	}

	private <T extends ToolSpecification> Stream<T> tools(Set<String> activeLayers, Class<T> kind) {
		return Stream.concat(layers(activeLayers).flatMap(layer -> layer.toolSections().stream()),
				tooling.specification().toolSection().stream()).flatMap(ToolSection::tools).filter(kind::isInstance).map(kind::cast)
				.distinct();
	}

	private <T extends ToolSpecification> Optional<T> of(ViewElement element,
			Function<MappingBasics, Optional<Reference<ToolSpecification>>> reference, Class<T> kind) {
		return reference.apply(mapping(element).basics()).map(Reference::get).filter(kind::isInstance).map(kind::cast)
				.filter(tool -> tooling.holds(tool.basics().precondition(), element.target(),
						Variables.NONE.with("container", element.target()).with("containerView", element)));
	}

	private Object view(Optional<ViewNode> container) {
		return container.<Object>map(node -> node).orElse(tooling.view());
	}

	private EObject target(Optional<ViewNode> container) {
		return container.<EObject>map(ViewElement::target).orElse(tooling.view().root());
	}

	private DiagramElementMapping mapping(ViewElement element) {
		return tooling.specification().mapping(element.mapping()).orElseThrow();
	}

	/** The mappings whose results may stand in that container. */
	private Stream<DiagramElementMapping> children(Optional<DiagramElementMapping> held) {
		if (held.isEmpty()) {
			return tooling.specification().layers().stream()
					.flatMap(layer -> Stream.concat(layer.allNodeMappings(), layer.allContainerMappings()));
		}
		return held.get() instanceof ContainerMapping container
				? Stream.concat(container.allSubNodeMappings(), container.allSubContainerMappings()) : Stream.empty();
	}

	private static boolean refersTo(List<? extends Reference<? extends DiagramElementMapping>> references,
			Stream<DiagramElementMapping> mappings) {
		return mappings.anyMatch(mapping -> references.stream().anyMatch(reference -> reference.get() == mapping));
	}
}
