package jp.tsunagi.workbench.internal.element;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

import jp.tsunagi.workbench.session.ProjectSession;

/** Undoes or redoes the last change of the model, and says which that is. */
public final class ModelUndoAction extends Action {

	private final boolean redo;

	private ModelUndoAction(ActionFactory factory, boolean redo, String image) {
		this.redo = redo;
		setId(factory.getId());
		setActionDefinitionId(factory.getCommandId());
		setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
		update();
	}

	/** Undoes. */
	public static ModelUndoAction undo() {
		return new ModelUndoAction(ActionFactory.UNDO, false, ISharedImages.IMG_TOOL_UNDO);
	}

	/** Redoes. */
	public static ModelUndoAction redo() {
		return new ModelUndoAction(ActionFactory.REDO, true, ISharedImages.IMG_TOOL_REDO);
	}

	/** Looks at what can be undone now. */
	public void update() {
		Optional<CommandStack> stack = stack();
		boolean possible = stack.map(commands -> redo ? commands.canRedo() : commands.canUndo()).orElse(false);
		setEnabled(possible);
		String name = redo ? Messages.redo : Messages.undo;
		Command next = possible ? redo ? stack.get().getRedoCommand() : stack.get().getUndoCommand() : null;
		setText(next == null ? name : Messages.bind(redo ? Messages.redoWhat : Messages.undoWhat, next.getLabel()));
	}

	@Override
	public void run() {
		stack().ifPresent(redo ? CommandStack::redo : CommandStack::undo);
	}

	private static Optional<CommandStack> stack() {
		return ProjectSession.get().editingDomain().map(EditingDomain::getCommandStack);
	}
}
