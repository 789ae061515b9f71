package jp.tsunagi.workbench.internal.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.workbench.session.ProjectSession;

/** Reads the project again, after a question if changes would be lost. */
public final class ReloadHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell window = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		boolean unsaved = !ProjectSession.get().dirtyResources().isEmpty();
		if (!unsaved || MessageDialog.open(MessageDialog.WARNING, window, Messages.reloadTitle, Messages.reloadQuestion, 0,
				Messages.cancel, Messages.reload) == 1) {
			new ProjectOpener(window).reload();
		}
		return null;
	}
}
