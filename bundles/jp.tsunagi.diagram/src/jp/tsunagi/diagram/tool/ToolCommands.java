package jp.tsunagi.diagram.tool;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.tool.ToolCatalog.End;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Makes a command of each use of a tool, with the variables that the tool has in Sirius; {@link ToolExecution} runs it. */
public final class ToolCommands {

	private final Tooling tooling;

	private final ToolCatalog catalog;

	private final Operations operations;

	/** The commands for an open diagram. */
	public ToolCommands(Tooling tooling) {
		this.tooling = tooling;
		catalog = new ToolCatalog(tooling);
		operations = tooling.operations();
	}

	/** Makes something in {@code container}, or in the diagram. */
	public ToolCommand create(ToolSpecification.NodeCreation tool, Optional<ViewNode> container) {
		EObject self = container.<EObject>map(ViewElement::target).orElse(tooling.view().root());
		return operations.command(tool, self, tooling.variables().with(tool.variable(), self)
				.with(tool.viewVariable(), container.<Object>map(node -> node).orElse(tooling.view())));
	}

	/** Makes an edge from {@code source} to {@code target}. */
	public ToolCommand connect(ToolSpecification.EdgeCreation tool, ViewNode source, ViewNode target) {
		return operations.command(tool, source.target(), Variables.NONE.with(tool.sourceVariable(), source.target())
				.with(tool.targetVariable(), target.target()).with(tool.sourceViewVariable(), source)
				.with(tool.targetViewVariable(), target));
	}

	/** Moves {@code end} of {@code edge} to {@code node}. */
	public ToolCommand reconnect(ToolSpecification.ReconnectEdge tool, ViewEdge edge, End end, ViewNode node) {
		return operations.command(tool, edge.target(), reconnection(edge, end, node, tool.source(), tool.target(),
				tool.sourceView(), tool.targetView(), tool.element(), tool.edgeView()));
	}

	/** In Sirius, {@code source} is the end that is left and {@code target} the new one, whichever end it is. */
	static Variables reconnection(ViewEdge edge, End end, ViewNode node, String source, String target, String sourceView,
			String targetView, String element, String edgeView) {
		ViewNode left = end == End.SOURCE ? edge.sourceNode() : edge.targetNode();
		ViewNode other = end == End.SOURCE ? edge.targetNode() : edge.sourceNode();
		return Variables.NONE.with(source, left.target()).with(target, node.target()).with(sourceView, left).with(targetView, node)
				.with(element, edge.target()).with(edgeView, edge).with("otherEnd", other);
	}

	/**
	 * Takes the label that a user has typed.
	 *
	 * @throws IllegalArgumentException if it is not written as the tool's mask says; the message is for users
	 */
	public ToolCommand directEdit(ToolSpecification.DirectEditLabel tool, ViewElement element, String text) {
		return operations.command(tool, element.target(),
				arguments(tooling.variables().with("view", element), tool.mask(), text));
	}

	/** The parts of {@code text} as variables {@code arg0} and {@code 0}, {@code arg1} and {@code 1} … */
	public static Variables arguments(Variables variables, String mask, String text) {
		Variables all = variables;
		Object[] parts = text.isEmpty() ? new Object[] { "" } : new MessageFormat(mask).parse(text, new ParsePosition(0));
		if (parts == null) {
			throw new IllegalArgumentException(NLS.bind(Messages.notLikeMask, text, mask));
		}
		for (int i = 0; i < parts.length; i++) {
			all = all.with("arg" + i, parts[i]).with(String.valueOf(i), parts[i]);
		}
		return all;
	}

	/** Deletes {@code elements} from the model: with their tools, or with all references to them where there is none. */
	public ToolCommand delete(Collection<? extends ViewElement> elements) {
		List<ViewElement> chosen = List.copyOf(elements);
		return new ToolCommand(Messages.delete, tooling.view().root().eResource().getResourceSet(), tooling.readOnly(), followUps -> {
			for (ViewElement element : chosen) {
				if (element.target().eResource() == null) {
					continue;
				}
				Optional<ToolSpecification.DeleteElement> tool = catalog.deletion(element);
				if (tool.isPresent()) {
					followUps.addAll(operations.run(tool.get().initialOperation(), element.target(), Optional.empty(),
							deletion(tool.get(), element)).followUps());
				} else {
					semanticElements(element).forEach(EcoreUtil::remove);
				}
			}
			return Optional.of(List.of());
		});
	}

	private Variables deletion(ToolSpecification.DeleteElement tool, ViewElement element) {
		return tooling.variables().with(tool.element(), element.target()).with(tool.elementView(), element)
				.with(tool.containerView(), element.parent().<Object>map(node -> node).orElse(tooling.view()));
	}

	private static Set<EObject> semanticElements(ViewElement element) {
		Set<EObject> all = new LinkedHashSet<>(element.semanticElements());
		if (element instanceof ViewNode node) {
			node.children().forEach(child -> all.addAll(semanticElements(child)));
		}
		return all;
	}

	/** Takes {@code element} into {@code container}, or the diagram; {@code former} is where it was dragged from in a diagram. */
	public ToolCommand drop(ToolSpecification.ContainerDrop tool, Optional<ViewNode> container, EObject element,
			Optional<ViewElement> former) {
		EObject self = container.<EObject>map(ViewElement::target).orElse(tooling.view().root());
		Variables variables = Variables.NONE.with(tool.element(), element).with(tool.newContainer(), self)
				.with(tool.newViewContainer(), container.<Object>map(node -> node).orElse(tooling.view()));
		return operations.command(tool, self, former.isEmpty() ? variables : variables.with(tool.oldContainer(), former
				.flatMap(ViewElement::parent).<EObject>map(ViewElement::target).orElse(tooling.view().root())));
	}

	/** Answers a double click; it starts at the view, as in Sirius. */
	public ToolCommand doubleClick(ToolSpecification.DoubleClick tool, ViewElement element) {
		return operations.command(tool, element,
				Variables.NONE.with(tool.element(), element.target()).with(tool.elementView(), element));
	}

	/**
	 * Uses a tool of the palette or an entry of the menu on {@code elements}; none for the diagram. Sirius would do it for the
	 * first of several elements only; here it is done for each to which it is offered.
	 */
	public ToolCommand use(ToolSpecification tool, List<? extends ViewElement> elements) {
		EObject first = elements.isEmpty() ? tooling.view().root() : elements.get(0).target();
		Object firstView = elements.isEmpty() ? tooling.view() : elements.get(0);
		Variables variables = tooling.variables();
		return switch (tool) {
			case ToolSpecification.GenericTool generic -> operations.command(tool, first,
					variables.with(generic.element(), first).with(generic.elementView(), firstView));
			case ToolSpecification.OperationAction action when elements.size() > 1 -> operations.command(tool,
					offered(tool, elements), variables.with(action.view(), List.copyOf(elements)));
			case ToolSpecification.OperationAction action -> operations.command(tool, first,
					variables.with(action.view(), List.of(firstView)));
			default -> operations.command(tool, first, variables);
		};
	}

	private List<EObject> offered(ToolSpecification tool, List<? extends ViewElement> elements) {
		List<EObject> targets = elements.stream().<EObject>map(ViewElement::target).distinct().toList();
		List<EObject> offered = elements.stream().filter(element -> catalog.isOffered(tool, List.of(element)))
				.<EObject>map(ViewElement::target).distinct().toList();
		return offered.isEmpty() ? targets : offered;
	}
}
