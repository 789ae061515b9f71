package jp.tsunagi.plan.ui.internal.editor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;

/**
 * Tells why a plan was not saved, and asks what to do where somebody else has changed it.
 *
 * @param input what stands for the plan
 */
public record SaveQuestion(IEditorInput input) {

	private static final int OVERWRITE = 0;

	private static final int RELOAD = 1;

	/** What Enter means: it destroys nothing. */
	private static final int CANCEL = 2;

	/** Asks, and does what the user says; {@code monitor} is cancelled if the plan stays unsaved. */
	public void settle(CoreException failure, Runnable overwrite, IProgressMonitor monitor) {
		if (PlanDocumentProvider.get().isNotSynchronizedException(input, failure)) {
			ask(overwrite, monitor);
		} else {
			MessageDialog.open(MessageDialog.ERROR, shell(), Messages.failedTitle,
					Messages.bind(Messages.failed, failure.getStatus().getMessage()), SWT.NONE, Messages.close);
			monitor.setCanceled(true);
		}
	}

	private void ask(Runnable overwrite, IProgressMonitor monitor) {
		MessageDialog question = new MessageDialog(shell(), Messages.conflictTitle, null,
				Messages.bind(Messages.conflict, input.getName()), MessageDialog.WARNING, CANCEL, Messages.overwrite,
				Messages.reload, Messages.cancel);
		switch (question.open()) {
			case OVERWRITE -> overwrite.run();
			case RELOAD -> reload();
			default -> monitor.setCanceled(true);
		}
	}

	private void reload() {
		try {
			PlanDocumentProvider.get().resetDocument(input);
		} catch (CoreException failure) {
			MessageDialog.openError(shell(), Messages.unreadableTitle, failure.getStatus().getMessage());
		}
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
	}
}
