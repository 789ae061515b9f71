package jp.tsunagi.diagram.ui.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;

import jp.tsunagi.diagram.ui.internal.explorer.DiagramIcons;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.ui.internal.table.TableSheet.LineTool;
import jp.tsunagi.workbench.image.ActionImages;
import jp.tsunagi.table.ui.internal.copy.CopiedTable;

/** What can be done with a table: in its toolbar, in the context menu, and by keys while it has the focus. */
final class SheetActions {

	private final SheetEditor editor;

	private final SheetPage page;

	private final IAction open = action(Messages.open, ActionImages.descriptor("form"), this::open);

	private final IAction copy = action(Messages.copy, ActionImages.descriptor("copy"), () -> page().table().ifPresent(SheetActions::copy));

	private final IAction selectAll = action(Messages.selectAll, ActionImages.descriptor("check"),
			() -> page().table().ifPresent(table -> table.control().doCommand(new SelectAllCommand())));

	private final IAction add = action(Messages.addLine, DiagramIcons.descriptor("create"), this::add);

	private final IAction delete = action(Messages.deleteLine, DiagramIcons.descriptor("hide"), this::delete);

	SheetActions(SheetEditor editor, SheetPage page) {
		this.editor = editor;
		this.page = page;
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		selectAll.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		delete.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_DELETE);
	}

	private SheetPage page() {
		return page;
	}

	void fill(ToolBarManager toolbar) {
		List.of(add, delete).forEach(toolbar::add);
		toolbar.add(new Separator());
		toolbar.add(copy);
		update();
	}

	/** Gives {@code table} its context menu and keys. */
	void connect(NatTable table) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.setMenu(menu.createContextMenu(table));
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
				add();
			}
		}));
		table.addFocusListener(FocusListener.focusGainedAdapter(event -> handle(copy, selectAll, delete)));
		table.addFocusListener(FocusListener.focusLostAdapter(event -> handle(null, null, null)));
	}

	private void fill(IMenuManager menu) {
		update();
		menu.add(open);
		current().ifPresent(element -> menu.add(diagramMenu(element)));
		menu.add(new Separator());
		additions().forEach(tool -> menu.add(addition(tool)));
		menu.add(delete);
		menu.add(new Separator());
		menu.add(copy);
	}

	/** The diagrams of the element and of what holds it. */
	private static MenuManager diagramMenu(EObject element) {
		MenuManager diagrams = new MenuManager(Messages.showInDiagram, DiagramIcons.descriptor("diagram"), "diagrams");
		DiagramSessions.get().all().stream().filter(diagram -> EcoreUtil.isAncestor(diagram.root(), element))
				.forEach(diagram -> diagrams.add(action(diagram.title().replace("&", "&&"), DiagramIcons.descriptor("diagram"),
						() -> DiagramSessions.get().reveal(diagram, element))));
		return diagrams;
	}

	/** What of it can be done now. */
	void update() {
		open.setEnabled(current().isPresent());
		copy.setEnabled(page.table().isPresent());
		add.setEnabled(!additions().isEmpty());
		delete.setEnabled(!deletions().isEmpty());
	}

	private Optional<EObject> current() {
		return page.table().flatMap(SheetTable::current);
	}

	private OptionalInt line() {
		return page.table().map(SheetTable::currentLine).orElse(OptionalInt.empty());
	}

	private List<LineTool> additions() {
		return page.sheet().map(sheet -> sheet.additions(line())).orElse(List.of());
	}

	/** What deletes the selected lines; none if one of them must stay. */
	private List<LineTool> deletions() {
		List<Optional<LineTool>> tools = page.table().stream().flatMap(table -> table.selectedLines().mapToObj(table.sheet()::deletion))
				.toList();
		return tools.stream().allMatch(Optional::isPresent) ? tools.stream().flatMap(Optional::stream).toList() : List.of();
	}

	/** Adds a line; asks where there are several kinds. */
	private void add() {
		List<LineTool> tools = additions();
		if (tools.size() == 1) {
			run(tools.getFirst());
		} else if (!tools.isEmpty()) {
			MenuManager choice = new MenuManager();
			tools.forEach(tool -> choice.add(addition(tool)));
			Control parent = page.table().<Control>map(SheetTable::control).orElse(editor.getSite().getShell());
			Menu menu = choice.createContextMenu(parent);
			menu.setVisible(true);
		}
	}

	private IAction addition(LineTool tool) {
		return action(tool.label().replace("&", "&&"), DiagramIcons.descriptor("create"), () -> run(tool));
	}

	private void run(LineTool tool) {
		editor.run(List.of(tool));
	}

	private void delete() {
		editor.run(deletions());
	}

	private void open() {
		current().ifPresent(editor::open);
	}

	private void handle(IAction copying, IAction selecting, IAction deleting) {
		IActionBars bars = editor.getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copying);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selecting);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), deleting);
		bars.updateActionBars();
	}

	private static void copy(SheetTable table) {
		CopiedTable copied = table.copied();
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		clipboard.setContents(new Object[] { copied.text(), copied.html() },
				new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		clipboard.dispose();
	}

	private static IAction action(String label, ImageDescriptor icon, Runnable run) {
		return new Action(label, icon) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
