package jp.tsunagi.workbench.internal.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.workbench.explorer.ExplorerNode;
import jp.tsunagi.workbench.internal.element.Elements;
import jp.tsunagi.workbench.internal.element.ModelUndoAction;
import jp.tsunagi.workbench.session.ProjectSession;

/** What can be done with the selection of the explorer, from its menu and by the keys that all programs use. */
final class ExplorerActions {

	private final TreeViewer viewer;

	private final IActionBars bars;

	private final IWorkbenchPage page;

	private final ElementClipboard clipboard = new ElementClipboard();

	private final ModelUndoAction undo = ModelUndoAction.undo();

	private final ModelUndoAction redo = ModelUndoAction.redo();

	private final Action open;

	private final Action cut;

	private final Action copy;

	private final Action paste;

	private final Action rename;

	private final DeleteAction delete;

	private final NewElementMenu newElement;

	private final Consumer<List<EObject>> showCut;

	ExplorerActions(TreeViewer viewer, IViewSite site, Runnable openSelected, InPlaceRename inPlace, NewElementMenu newElement,
			Consumer<List<EObject>> showCut) {
		this.viewer = viewer;
		this.bars = site.getActionBars();
		this.page = site.getPage();
		this.newElement = newElement;
		this.showCut = showCut;
		open = action(Messages.open, Optional.empty(), openSelected);
		cut = action(Messages.cut, Optional.of(ActionFactory.CUT), () -> take(true));
		cut.setImageDescriptor(shared(ISharedImages.IMG_TOOL_CUT));
		copy = action(Messages.copy, Optional.of(ActionFactory.COPY), () -> take(false));
		copy.setImageDescriptor(shared(ISharedImages.IMG_TOOL_COPY));
		paste = action(Messages.paste, Optional.of(ActionFactory.PASTE), this::paste);
		paste.setImageDescriptor(shared(ISharedImages.IMG_TOOL_PASTE));
		rename = action(Messages.rename, Optional.of(ActionFactory.RENAME), inPlace::start);
		delete = new DeleteAction(site);
		setGlobal(true);
		update();
	}

	/** Whether the keys act on elements; they do not while text is typed in a field of the view. */
	void setGlobal(boolean onElements) {
		for (IAction action : List.of(undo, redo, cut, copy, paste, rename, delete)) {
			bars.setGlobalActionHandler(action.getId(), onElements ? action : null);
		}
		bars.updateActionBars();
	}

	/** Looks at the selection and the model. */
	void update() {
		IStructuredSelection selection = viewer.getStructuredSelection();
		List<EObject> elements = Elements.in(selection);
		boolean movable = !elements.isEmpty() && elements.stream().noneMatch(Municipality.class::isInstance);
		undo.update();
		redo.update();
		open.setEnabled(elements.size() == 1);
		copy.setEnabled(movable);
		cut.setEnabled(movable && elements.stream().allMatch(Elements::isEditable));
		paste.setEnabled(pasteCommand().isPresent());
		rename.setEnabled(elements.size() == 1 && elements.getFirst() instanceof Element element && Elements.isEditable(element));
		delete.update(selection);
	}

	/** Fills the context menu. */
	void fill(IMenuManager menu) {
		update();
		if (viewer.getStructuredSelection().getFirstElement() instanceof ExplorerNode other) {
			other.actions(page).forEach(menu::add);
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
			return;
		}
		menu.add(open);
		MenuManager add = new MenuManager(Messages.newElement);
		newElement.fill(add, viewer.getStructuredSelection().getFirstElement());
		if (!add.isEmpty()) {
			menu.add(add);
		}
		menu.add(new Separator());
		List.of(cut, copy, paste).forEach(menu::add);
		menu.add(new Separator());
		menu.add(rename);
		menu.add(delete);
		menu.add(new Separator());
		menu.add(undo);
		menu.add(redo);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** Forgets what was cut of a project that is closed. */
	void forgetClipboard() {
		clipboard.clear();
		showCut.accept(List.of());
	}

	private void take(boolean move) {
		List<EObject> elements = Elements.in(viewer.getStructuredSelection());
		if (move) {
			clipboard.cut(elements);
		} else {
			clipboard.copy(elements);
		}
		showCut.accept(clipboard.waitingToMove());
		update();
	}

	private void paste() {
		pasteCommand().ifPresent(command -> {
			ProjectSession.get().execute(command);
			if (!clipboard.waitingToMove().isEmpty()) {
				forgetClipboard();
			}
		});
	}

	private Optional<Command> pasteCommand() {
		ProjectSession session = ProjectSession.get();
		return session.editingDomain().flatMap(domain -> session.project().flatMap(project ->
				ElementGroup.owner(viewer.getStructuredSelection()).filter(Elements::isEditable)
						.flatMap(owner -> clipboard.paste(domain, project, owner))));
	}

	private static Action action(String text, Optional<ActionFactory> standard, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		standard.ifPresent(factory -> {
			action.setId(factory.getId());
			action.setActionDefinitionId(factory.getCommandId());
		});
		return action;
	}

	private static ImageDescriptor shared(String id) {
		return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(id);
	}
}
