package jp.tsunagi.workbench.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.edit.domain.EditingDomain;

import jp.tsunagi.workbench.session.ProjectSession;

/** Undoes the last command, whatever part it came from. */
public final class UndoHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ProjectSession.get().editingDomain().map(EditingDomain::getCommandStack)
				.filter(stack -> stack.canUndo()).ifPresent(stack -> stack.undo());
		return null;
	}
}
