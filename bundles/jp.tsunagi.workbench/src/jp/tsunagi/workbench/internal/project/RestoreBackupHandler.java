package jp.tsunagi.workbench.internal.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.core.project.Backups;
import jp.tsunagi.core.project.Backups.Backup;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.workbench.internal.save.UnsavedChanges;
import jp.tsunagi.workbench.session.ProjectSession;

/** Lets the user bring back an earlier state of a file. */
public final class RestoreBackupHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell window = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		ProjectSession session = ProjectSession.get();
		if (session.project().isEmpty() || !UnsavedChanges.settle(window) || session.project().isEmpty()) {
			return null;
		}
		Project project = session.project().get();
		RestoreBackupDialog dialog = new RestoreBackupDialog(window, project);
		if (dialog.open() == Window.OK) {
			restore(project, dialog.chosen(), window);
		}
		return null;
	}

	private static void restore(Project project, Backup backup, Shell window) {
		try {
			new Backups(project.folder()).restore(backup, ProjectSession.get().clock());
			new ProjectOpener(window).reload();
		} catch (ProjectException failure) {
			MessageDialog.openError(window, Messages.restoreTitle, failure.getMessage());
		}
	}
}
