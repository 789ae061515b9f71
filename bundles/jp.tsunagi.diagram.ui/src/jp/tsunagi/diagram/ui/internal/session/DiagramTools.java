package jp.tsunagi.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.specification.ToolSpecification.EdgeCreation;
import jp.tsunagi.diagram.specification.ToolSpecification.GenericTool;
import jp.tsunagi.diagram.specification.ToolSpecification.NodeCreation;
import jp.tsunagi.diagram.store.DiagramState.Identity;
import jp.tsunagi.diagram.synchronization.SemanticIds;
import jp.tsunagi.diagram.tool.NavigationTarget;
import jp.tsunagi.diagram.tool.PaletteSection;
import jp.tsunagi.diagram.tool.ToolCatalog;
import jp.tsunagi.diagram.tool.ToolCatalog.End;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.tool.ToolCommands;
import jp.tsunagi.diagram.tool.Tooling;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** What can be done with one diagram, as its specification says. */
public final class DiagramTools {

	private final OpenDiagram diagram;

	private final ToolCatalog catalog;

	private final ToolCommands commands;

	private final ToolUser user;

	DiagramTools(OpenDiagram diagram, Tooling tooling) {
		this.diagram = diagram;
		catalog = new ToolCatalog(tooling);
		commands = new ToolCommands(tooling);
		user = new ToolUser(diagram);
	}

	/** The tools of the palette, those of a section together. */
	public List<PaletteTool> palette() {
		List<PaletteTool> tools = new ArrayList<>();
		catalog.palette(diagram.synchronizer().activeLayers()).forEach(section -> collect(section, tools));
		return tools;
	}

	private static void collect(PaletteSection section, List<PaletteTool> tools) {
		section.entries().stream().flatMap(entry -> entry.tools().stream())
				.forEach(tool -> tools.add(new PaletteTool(tool, section.label())));
		section.sections().forEach(inner -> collect(inner, tools));
	}

	/** What makes an element in {@code container}, or in the diagram, at {@code place} there; {@code then} gets what was made. */
	public Optional<Edit> create(PaletteTool tool, Optional<ViewNode> container, Point place, Consumer<ViewElement> then) {
		return switch (tool.specification()) {
			case NodeCreation creation when catalog.canCreate(creation, container) -> Optional.of(edit(tool.label(), () -> {
				diagram.expect(container, place);
				user.run(commands.create(creation, container), made -> made(made, then));
			}));
			case GenericTool generic -> Optional.of(edit(tool.label(), () ->
					user.run(commands.use(generic, container.map(List::of).orElse(List.of())), made -> made(made, then))));
			default -> Optional.empty();
		};
	}

	private void made(List<EObject> targets, Consumer<ViewElement> then) {
		targets.stream().flatMap(target -> diagram.view().elementsOf(target).stream()).findFirst().ifPresent(then);
	}

	/** Whether some tie may begin at {@code source}. */
	public boolean canConnectFrom(ViewElement source) {
		return source instanceof ViewNode node
				&& !catalog.edgeTools(diagram.synchronizer().activeLayers(), node, Optional.empty()).isEmpty();
	}

	/** Whether the tie that {@code tool} makes may begin at {@code source}. */
	public boolean canConnectFrom(PaletteTool tool, ViewElement source) {
		return tool.specification() instanceof EdgeCreation creation && source instanceof ViewNode node && catalog.canStart(creation, node);
	}

	/** The tools that can make a tie from {@code source} to {@code target}. */
	public List<PaletteTool> ties(ViewElement source, ViewElement target) {
		return source instanceof ViewNode from && target instanceof ViewNode to
				? catalog.edgeTools(diagram.synchronizer().activeLayers(), from, Optional.of(to)).stream()
						.map(tool -> new PaletteTool(tool, "")).toList()
				: List.of();
	}

	/** What makes a tie from {@code source} to {@code target}; {@code then} gets it. */
	public Optional<Edit> connect(PaletteTool tool, ViewElement source, ViewElement target, Consumer<ViewElement> then) {
		return tool.specification() instanceof EdgeCreation creation && source instanceof ViewNode from && target instanceof ViewNode to
				&& catalog.canConnect(creation, from, to)
						? Optional.of(edit(tool.label(),
								() -> user.run(commands.connect(creation, from, to), made -> made(made, then))))
						: Optional.empty();
	}

	/** What takes an end of {@code edge}, the first one if {@code source} says so, to {@code end}. */
	public Optional<Edit> reconnect(ViewEdge edge, boolean source, ViewElement end) {
		End which = source ? End.SOURCE : End.TARGET;
		return end instanceof ViewNode node ? catalog.reconnect(edge, which, node)
				.map(tool -> edit(tool.label(), commands.reconnect(tool, edge, which, node))) : Optional.empty();
	}

	/** What takes {@code element}, dragged in this diagram, into {@code container}, or out of all containers. */
	public Optional<Edit> moveInto(ViewElement element, Optional<ViewNode> container) {
		return catalog.drop(container, element.target(), Optional.of(element))
				.map(tool -> edit(tool.label(), commands.drop(tool, container, element.target(), Optional.of(element))));
	}

	/** What takes {@code target}, dragged from elsewhere, into {@code container}, or into the diagram, at {@code place} there. */
	public Optional<Edit> drop(EObject target, Optional<ViewNode> container, Point place) {
		return catalog.drop(container, target, Optional.empty()).map(tool -> edit(tool.label(), () -> {
			diagram.expect(container, place);
			user.run(commands.drop(tool, container, target, Optional.empty()), made -> { });
		}));
	}

	/** The text of {@code element} that can be edited; empty if that cannot be. */
	public Optional<String> editableLabel(ViewElement element) {
		return catalog.directEdit(element).map(tool -> catalog.inputLabel(tool, element));
	}

	/** What changes the label of {@code element}. */
	public Optional<Edit> rename(ViewElement element, String text) {
		return catalog.directEdit(element).map(tool -> edit(tool.label(), () -> {
			try {
				user.run(commands.directEdit(tool, element, text), made -> { });
			} catch (IllegalArgumentException notAsAsked) {
				MessageDialog.openError(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), tool.label(),
						notAsAsked.getMessage());
			}
		}));
	}

	/** What deletes {@code elements} from the model and {@code remarks} from the diagram; empty if an element must stay. */
	public Optional<Edit> delete(List<ViewElement> elements, List<Remark> remarks) {
		return elements.stream().allMatch(catalog::canDelete)
				? Optional.of(edit("", () -> user.run(commands.delete(elements), diagram.remarks().delete(remarks))))
				: Optional.empty();
	}

	/** What a double click on {@code element} does. */
	public Optional<Edit> doubleClick(ViewElement element) {
		return catalog.doubleClick(element).map(tool -> edit(tool.label(), commands.doubleClick(tool, element)));
	}

	/** What the menu of {@code elements} offers besides, of the diagram if there are none. */
	public List<Edit> menu(List<ViewElement> elements) {
		Stream<ToolSpecification> tools = catalog.menu(diagram.synchronizer().activeLayers(), elements).stream();
		return tools.map(tool -> edit(tool.label(), commands.use(tool, elements))).toList();
	}

	/** The other diagrams and tables that {@code element} leads to. */
	public List<NavigationTarget> navigation(ViewElement element) {
		return catalog.navigation(element).stream().filter(target -> diagram.session().name().isPresent() || !diagram.session().identity()
				.equals(new Identity(target.representation().name(), SemanticIds.of(target.root())))).toList();
	}

	private Edit edit(String label, ToolCommand command) {
		return edit(label, () -> user.run(command, made -> { }));
	}

	private static Edit edit(String label, Runnable action) {
		return new Edit(label, action);
	}
}
