package jp.tsunagi.workbench.internal.save;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.workbench.session.ProjectSession;

/** Reads the open project again from disk; unsaved changes are lost, the caller has asked. */
public final class ProjectReload {

	private final ProjectSession session = ProjectSession.get();

	/** Returns whether the project was read; what was shown stays if not. */
	public boolean run() {
		Optional<Path> folder = session.project().map(Project::folder);
		return folder.isPresent() && reload(folder.get());
	}

	private boolean reload(Path folder) {
		AtomicReference<Project> project = new AtomicReference<>();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					project.set(Project.open(folder, monitor));
				} catch (ProjectException failure) {
					throw new InvocationTargetException(failure);
				}
			});
			session.show(project.get());
			return true;
		} catch (InvocationTargetException failure) {
			MessageDialog.open(MessageDialog.ERROR, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
					Messages.reloadFailedTitle, failure.getCause().getMessage(), SWT.NONE, Messages.close);
			return false;
		} catch (InterruptedException canceled) {
			return false;
		}
	}
}
