package jp.tsunagi.workbench.internal.save;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.project.ChangedOnDiskException;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.workbench.session.ProjectSession;

/** Saves files while the window stays alive, and asks what to do when somebody else has changed them. */
final class ModelSaver {

	private static final int OVERWRITE = 0;

	private static final int RELOAD = 1;

	/** What Enter means: it destroys nothing. */
	private static final int CANCEL = 2;

	private final ProjectSession session = ProjectSession.get();

	/** Returns whether there is nothing left to save; false if it failed or the user thought better of it. */
	boolean save(Collection<Resource> files) {
		return save(files, Conflict.REFUSE);
	}

	private boolean save(Collection<Resource> files, Conflict conflict) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					session.save(files, conflict, monitor);
				} catch (ProjectException failure) {
					throw new InvocationTargetException(failure);
				}
			});
			return true;
		} catch (InvocationTargetException failure) {
			return explain(files, failure.getCause());
		} catch (InterruptedException canceled) {
			return false;
		}
	}

	private boolean explain(Collection<Resource> files, Throwable failure) {
		if (failure instanceof ChangedOnDiskException conflict) {
			return settle(files, conflict);
		}
		if (!(failure instanceof ProjectException)) {
			throw new IllegalStateException(failure);
		}
		MessageDialog.open(MessageDialog.ERROR, shell(), Messages.failedTitle,
				Messages.bind(Messages.failed, failure.getMessage()), SWT.NONE, Messages.close);
		return false;
	}

	private boolean settle(Collection<Resource> files, ChangedOnDiskException conflict) {
		String names = conflict.files().stream().map(file -> "・" + file).collect(Collectors.joining("\n"));
		MessageDialog question = new MessageDialog(shell(), Messages.conflictTitle, null, Messages.bind(Messages.conflict, names),
				MessageDialog.WARNING, CANCEL, Messages.overwrite, Messages.reload, Messages.cancel);
		return switch (question.open()) {
			case OVERWRITE -> save(files, Conflict.OVERWRITE);
			case RELOAD -> new ProjectReload().run();
			default -> false;
		};
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
	}
}
