package jp.tsunagi.plan.ui.internal.editor;

import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;

/** Gives the edit menu's commands to the text, and adds nothing to any menu. */
public final class PlanEditorActions extends EditorActionBarContributor {

	private static final List<ActionFactory> COMMANDS = List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
			ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
			ActionFactory.PRINT);

	@Override
	public void setActiveEditor(IEditorPart editor) {
		COMMANDS.forEach(command -> getActionBars().setGlobalActionHandler(command.getId(),
				editor instanceof ITextEditor text ? text.getAction(command.getId()) : null));
		getActionBars().updateActionBars();
	}
}
