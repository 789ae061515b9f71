package jp.tsunagi.document.ui.internal.field;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.ui.internal.own.Material;

/** The fields of templates, for somebody who is in a wizard. */
public final class FieldsDialog extends Dialog {

	private static final int WIDTH = 980;

	private static final int HEIGHT = 640;

	private final Optional<Material> material;

	private final DocumentSubject.Kind about;

	private final Optional<EObject> wanted;

	private FieldsPane fields;

	/** The fields of documents about something of {@code about}; see {@link FieldsPane}. */
	public FieldsDialog(Shell shell, Optional<Material> material, DocumentSubject.Kind about, Optional<EObject> wanted) {
		super(shell);
		this.material = material;
		this.about = about;
		this.wanted = wanted;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		fields = new FieldsPane(area, material, about, wanted);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields.control());
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		fields.tree().focusSearch();
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, false);
	}
}
