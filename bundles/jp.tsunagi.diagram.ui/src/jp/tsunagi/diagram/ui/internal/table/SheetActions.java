package jp.tsunagi.diagram.ui.internal.table;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;

import jp.tsunagi.table.ui.internal.copy.CopiedTable;
import jp.tsunagi.workbench.image.ActionImages;

/** What can be done with a table: in the context menu, and by the keys of the Edit menu while it has the focus. */
final class SheetActions {

	private final SheetEditor editor;

	SheetActions(SheetEditor editor) {
		this.editor = editor;
	}

	void connect(SheetTable table) {
		IAction open = action(Messages.open, "form", () -> table.current().ifPresent(editor::open));
		IAction copy = action(Messages.copy, "copy", () -> copy(table));
		IAction selectAll = action(Messages.selectAll, "check", () -> table.control().doCommand(new SelectAllCommand()));
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		selectAll.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		MenuManager menu = new MenuManager();
		menu.add(open);
		menu.add(new Separator());
		menu.add(copy);
		menu.addMenuListener(shown -> open.setEnabled(table.current().isPresent()));
		table.control().setMenu(menu.createContextMenu(table.control()));
		table.control().addFocusListener(FocusListener.focusGainedAdapter(event -> handle(copy, selectAll)));
		table.control().addFocusListener(FocusListener.focusLostAdapter(event -> handle(null, null)));
	}

	private void handle(IAction copy, IAction selectAll) {
		IActionBars bars = editor.getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
		bars.updateActionBars();
	}

	private static void copy(SheetTable table) {
		CopiedTable copied = table.copied();
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		clipboard.setContents(new Object[] { copied.text(), copied.html() },
				new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		clipboard.dispose();
	}

	private static IAction action(String label, String icon, Runnable run) {
		return new Action(label, ActionImages.descriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
