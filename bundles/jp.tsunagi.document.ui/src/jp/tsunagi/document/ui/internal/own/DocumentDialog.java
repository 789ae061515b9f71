package jp.tsunagi.document.ui.internal.own;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Shows a wizard whose work at the end is cancelled by its own button. */
public final class DocumentDialog extends WizardDialog {

	/** Shows {@code wizard} with pages of that size. */
	public DocumentDialog(Shell window, IWizard wizard, int width, int height) {
		super(window, wizard);
		setPageSize(width, height);
		setHelpAvailable(false);
	}

	@Override
	protected ProgressMonitorPart createProgressMonitorPart(Composite parent, GridLayout layout) {
		return new ProgressMonitorPart(parent, layout);
	}
}
