package jp.tsunagi.table.ui.internal.view;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done with the table: in the view's tool bar, in the context menu, by the keys of the Edit menu. */
final class TableActions {

	private final TableView view;

	private IActionBars bars;

	TableActions(TableView view) {
		this.view = view;
	}

	void fill(IActionBars actionBars) {
		bars = actionBars;
		IToolBarManager tools = bars.getToolBarManager();
		tools.add(action(Messages.clearFilters, "clear", () -> view.table().ifPresent(ElementTable::clearFilters)));
		tools.add(action(Messages.chooseColumns, "columns", view::chooseColumns));
		tools.add(action(Messages.copyAll, "copy", () -> view.table().ifPresent(table -> table.copy().all())));
	}

	/** Adds the context menu, and takes the keys while the table has the focus: fields in it keep theirs. */
	void connect(ElementTable table) {
		MenuManager menu = new MenuManager();
		IAction open = action(Messages.open, "tables", () -> {
			EObject element = table.rows().element(table.selection().getSelectionAnchor().getRowPosition());
			view.open(element);
		});
		menu.add(open);
		menu.add(new Separator());
		IAction copy = action(Messages.copy, "copy", () -> table.copy().selected(false));
		menu.add(copy);
		menu.add(action(Messages.copyWithHeader, "copy", () -> table.copy().selected(true)));
		menu.add(new Separator());
		menu.add(action(Messages.chooseColumns, "columns", view::chooseColumns));
		menu.addMenuListener(shown -> open.setEnabled(table.selection().getSelectionAnchor().getRowPosition() >= 0));
		table.control().setMenu(menu.createContextMenu(table.control()));
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		IAction selectAll = action(Messages.selectAll, "tables", () -> table.control().doCommand(new SelectAllCommand()));
		selectAll.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		table.control().addFocusListener(FocusListener.focusGainedAdapter(event -> handle(copy, selectAll)));
		table.control().addFocusListener(FocusListener.focusLostAdapter(event -> handle(null, null)));
	}

	private void handle(IAction copy, IAction selectAll) {
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
		bars.updateActionBars();
	}

	private static IAction action(String label, String icon, Runnable run) {
		String file = "icons/ui16/" + icon + ".svg";
		Action action = new Action(label, ResourceLocator.imageDescriptorFromBundle(TableActions.class, file).orElseThrow()) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(label);
		return action;
	}
}
