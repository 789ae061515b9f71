package jp.tsunagi.diagram.ui.internal.command;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.workbench.session.ProjectSession;

/** GEF's command stack, which leaves everything to that of the workbench: undo is the same wherever somebody edits. */
public final class SessionStack extends CommandStack {

	@Override
	public void execute(Command command) {
		if (command != null && command.canExecute()) {
			ModelCommand.deferred(command).forEach(question -> Display.getCurrent().asyncExec(question::runDeferred));
			ModelCommand.unwrap(command).ifPresent(ProjectSession.get()::execute);
		}
	}

	@Override
	public boolean canUndo() {
		return false;
	}

	@Override
	public boolean canRedo() {
		return false;
	}
}
