package jp.tsunagi.workbench.internal.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.workbench.internal.save.UnsavedChanges;

/** Asks for a new project and opens it. */
public final class NewProjectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell window = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		if (UnsavedChanges.settle(window)) {
			new WizardDialog(window, new NewProjectWizard(window)).open();
		}
		return null;
	}
}
