package jp.tsunagi.workbench.internal.save;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** Lets the workbench know the project's files, and asks about unsaved ones before it closes. */
public final class SaveStartup implements IStartup {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			ModelSaveables.get().start();
			DiskWatch.get().start();
			workbench.addWorkbenchListener(new IWorkbenchListener() {
				@Override
				public boolean preShutdown(IWorkbench closing, boolean forced) {
					return forced || UnsavedChanges.settle(closing.getModalDialogShellProvider().getShell());
				}

				@Override
				public void postShutdown(IWorkbench closed) {
					// everything was settled before
				}
			});
		});
	}
}
