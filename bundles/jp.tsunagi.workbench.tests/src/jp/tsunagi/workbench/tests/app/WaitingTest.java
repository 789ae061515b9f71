package jp.tsunagi.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.junit.jupiter.api.Test;

import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Whoever waits for something sees what it is, and need not wait. */
class WaitingTest {

	private static final String NAME = "\u5f85\u3063\u3066\u3044\u307e\u3059";

	@Test
	void whatSomebodyStartedShowsItselfAndIsCancelled() {
		Job job = new Job(NAME) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				while (!monitor.isCanceled()) {
					Thread.onSpinWait();
				}
				return Status.CANCEL_STATUS;
			}
		};
		job.setUser(true);
		Widgets.whenOpen(NAME, dialog -> Widgets.push(dialog, IDialogConstants.CANCEL_LABEL));
		job.schedule();
		try {
			WorkbenchDriver.waitUntil("cancelled", () -> job.getResult() != null);
			assertEquals(Status.CANCEL_STATUS, job.getResult());
		} finally {
			job.cancel();
		}
	}
}
