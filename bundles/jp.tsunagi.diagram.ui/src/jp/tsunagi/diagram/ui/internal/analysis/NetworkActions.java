package jp.tsunagi.diagram.ui.internal.analysis;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;

import jp.tsunagi.table.ui.internal.copy.CopiedTable;
import jp.tsunagi.workbench.image.ActionImages;

/** What can be done with the tables: in the view's tool bar, in the context menu, by the keys of the Edit menu. */
final class NetworkActions {

	private final NetworkView view;

	private final IAction propose;

	private final IAction copyAll;

	private IActionBars bars;

	NetworkActions(NetworkView view) {
		this.view = view;
		ImageDescriptor tie = ResourceLocator.imageDescriptorFromBundle(NetworkActions.class, "icons/ui16/new-tie.svg").orElseThrow();
		propose = action(Messages.propose, tie, view::propose);
		propose.setEnabled(false);
		copyAll = action(Messages.copyAll, ActionImages.descriptor("copy"), this::copy);
	}

	void fill(IActionBars actionBars) {
		bars = actionBars;
		IToolBarManager tools = bars.getToolBarManager();
		tools.add(propose);
		tools.add(copyAll);
	}

	/** Adds the context menu, and takes the keys while the table has the focus. */
	void connect(MeasureGrid grid) {
		MenuManager menu = new MenuManager();
		IAction open = action(Messages.open, ActionImages.descriptor("form"),
				() -> grid.selected().stream().findFirst().ifPresent(view::open));
		menu.add(open);
		menu.add(propose);
		menu.add(new Separator());
		menu.add(copyAll);
		menu.addMenuListener(shown -> open.setEnabled(grid.table().getSelectionCount() > 0));
		grid.table().setMenu(menu.createContextMenu(grid.table()));
		IAction copy = action(Messages.copyAll, ActionImages.descriptor("copy"), this::copy);
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		IAction selectAll = action(Messages.selectAll, ActionImages.descriptor("check"), () -> {
			grid.table().selectAll();
			grid.table().notifyListeners(SWT.Selection, new Event());
		});
		selectAll.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		grid.table().addFocusListener(FocusListener.focusGainedAdapter(event -> handle(copy, selectAll)));
		grid.table().addFocusListener(FocusListener.focusLostAdapter(event -> handle(null, null)));
	}

	private void handle(IAction copy, IAction selectAll) {
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
		bars.updateActionBars();
	}

	/** Candidates can be made ties while some are selected. */
	void update(boolean candidates) {
		propose.setEnabled(candidates);
	}

	private void copy() {
		MeasureGrid grid = view.pane().grid();
		CopiedTable table = grid.copied();
		Clipboard clipboard = new Clipboard(grid.getDisplay());
		clipboard.setContents(new Object[] { table.text(), table.html() },
				new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		clipboard.dispose();
	}

	private static IAction action(String label, ImageDescriptor icon, Runnable run) {
		Action action = new Action(label, icon) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(label);
		return action;
	}
}
