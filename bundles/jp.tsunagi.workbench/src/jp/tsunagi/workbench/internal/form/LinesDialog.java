package jp.tsunagi.workbench.internal.form;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for one or more words, each in a line of its own. */
final class LinesDialog extends Dialog {

	private static final int WIDTH = 360;

	private static final int HEIGHT = 140;

	private final String what;

	private Text field;

	private String text = "";

	LinesDialog(Shell parent, String what) {
		super(parent);
		this.what = what;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What was typed. */
	String text() {
		return text;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.bind(Messages.addTitle, what));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText(Messages.oneEachLine);
		field = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(field);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.add, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}

	@Override
	protected void okPressed() {
		text = field.getText();
		super.okPressed();
	}
}
