package jp.tsunagi.workbench.internal.save;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.project.ChangedOnDiskException;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.workbench.session.ProjectSession;

/** What becomes of the changes that are not saved. */
public final class UnsavedChanges {

	private static final int SAVE = 0;

	private static final int DISCARD = 1;

	private UnsavedChanges() {
	}

	/**
	 * Asks whether to save, if anything is not saved. Changes that are discarded go with the project, which is closed.
	 *
	 * @return false to stay as it is: the user cancelled, or saving failed
	 */
	public static boolean settle(Shell window) {
		ProjectSession session = ProjectSession.get();
		if (session.dirtyResources().isEmpty()) {
			return true;
		}
		String name = session.project().map(project -> project.settings().name()).orElse("");
		int answer = MessageDialog.open(MessageDialog.QUESTION, window, Messages.unsavedTitle,
				NLS.bind(Messages.unsavedQuestion, name), 0, Messages.save, Messages.discard, Messages.cancel);
		if (answer == DISCARD) {
			session.close();
		}
		return answer == DISCARD || answer == SAVE && save(window, Conflict.REFUSE);
	}

	private static boolean save(Shell window, Conflict conflict) {
		ProjectSession session = ProjectSession.get();
		List<Resource> dirty = session.dirtyResources();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					session.save(dirty, conflict, monitor);
				} catch (ProjectException failure) {
					throw new InvocationTargetException(failure);
				}
			});
			return true;
		} catch (InterruptedException cancelled) {
			return false;
		} catch (InvocationTargetException failure) {
			return failure.getCause() instanceof ChangedOnDiskException changed ? askToOverwrite(window, changed)
					: tell(window, failure.getCause());
		}
	}

	private static boolean askToOverwrite(Shell window, ChangedOnDiskException changed) {
		String question = NLS.bind(Messages.conflictQuestion, String.join("\n", changed.files()));
		int answer = MessageDialog.open(MessageDialog.WARNING, window, Messages.conflictTitle, question, 0, Messages.cancel,
				Messages.overwrite);
		return answer == 1 && save(window, Conflict.OVERWRITE);
	}

	private static boolean tell(Shell window, Throwable failure) {
		String reason = failure instanceof ProjectException known ? known.getMessage() : String.valueOf(failure);
		MessageDialog.openError(window, Messages.saveFailedTitle, reason);
		return false;
	}
}
