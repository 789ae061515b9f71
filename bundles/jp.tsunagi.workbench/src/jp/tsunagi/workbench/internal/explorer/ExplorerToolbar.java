package jp.tsunagi.workbench.internal.explorer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;


/** The tools of the explorer: new, expand, collapse, link. */
final class ExplorerToolbar {

	private ExplorerToolbar() {
	}

	static void fill(IToolBarManager toolbar, TreeViewer viewer, NewElementMenu newElement, EditorLink link) {
		toolbar.add(new NewAction(viewer, newElement));
		toolbar.add(tool(Messages.expand, icon("expandall.svg"), () -> expand(viewer)));
		toolbar.add(tool(Messages.collapseAll, shared(ISharedImages.IMG_ELCL_COLLAPSEALL), viewer::collapseAll));
		toolbar.add(link);
	}

	/** One level below what is selected: all levels of a large project would take long and help nobody. */
	private static void expand(TreeViewer viewer) {
		Object[] nodes = viewer.getStructuredSelection().isEmpty() ? ((ExplorerTree) viewer.getContentProvider())
				.getElements(viewer.getInput()) : viewer.getStructuredSelection().toArray();
		viewer.getControl().setRedraw(false);
		try {
			for (Object node : nodes) {
				viewer.expandToLevel(node, 2);
			}
		} finally {
			viewer.getControl().setRedraw(true);
		}
	}

	private static Action tool(String text, ImageDescriptor image, Runnable run) {
		Action action = new Action(text, image) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}

	private static ImageDescriptor icon(String name) {
		return ImageDescriptor.createFromURLSupplier(true, () -> ExplorerToolbar.class.getResource("/icons/explorer/" + name));
	}

	private static ImageDescriptor shared(String id) {
		return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(id);
	}

	/** Drops down what fits below the selection. */
	private static final class NewAction extends Action implements IMenuCreator {

		private final TreeViewer viewer;

		private final NewElementMenu content;

		private MenuManager menu;

		NewAction(TreeViewer viewer, NewElementMenu content) {
			super(Messages.newElement, IAction.AS_DROP_DOWN_MENU);
			this.viewer = viewer;
			this.content = content;
			setToolTipText(Messages.newElement);
			setImageDescriptor(icon("new.svg"));
			setMenuCreator(this);
			setEnabled(false);
			viewer.addSelectionChangedListener(event ->
					setEnabled(ElementGroup.owner(event.getStructuredSelection()).isPresent()));
		}

		/** A click on the button itself opens the menu too. */
		@Override
		public void runWithEvent(Event event) {
			if (event.widget instanceof ToolItem item) {
				Menu popup = getMenu(item.getParent());
				var corner = item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height);
				popup.setLocation(corner);
				popup.setVisible(true);
			}
		}

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new MenuManager();
			content.fill(menu, viewer.getStructuredSelection().getFirstElement());
			return menu.createContextMenu(parent);
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			if (menu != null) {
				menu.dispose();
			}
		}
	}
}
