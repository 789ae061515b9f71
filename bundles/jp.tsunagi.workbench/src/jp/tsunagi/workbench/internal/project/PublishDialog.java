package jp.tsunagi.workbench.internal.project;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;

/** Asks who web pages are for and where they go. */
public final class PublishDialog extends TitleAreaDialog {

	private final Project project;

	private final String title;

	private final String description;

	private Combo audiences;

	private Text target;

	private Audience audience = Audience.PUBLIC;

	private Path folder;

	/**
	 * Asks about pages of {@code project}.
	 *
	 * @param title what is done
	 * @param description what that means
	 * @param suffix what the name of the proposed folder ends with
	 */
	public PublishDialog(Shell parent, Project project, String title, String description, String suffix) {
		super(parent);
		this.project = project;
		this.title = title;
		this.description = description;
		folder = project.folder().resolveSibling(project.folder().getFileName() + "-" + suffix);
	}

	/** Who they are for. */
	public Audience audience() {
		return audience;
	}

	/** Where they go. */
	public Path folder() {
		return folder;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 10).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		new Label(fields, SWT.NONE).setText(Messages.audience);
		audiences = new Combo(fields, SWT.DROP_DOWN | SWT.READ_ONLY);
		List.of(Messages.audiencePublic, Messages.audiencePartners, Messages.audienceInternal).forEach(audiences::add);
		audiences.select(audience.ordinal());
		audiences.addListener(SWT.Selection, event -> audience = Audience.values()[audiences.getSelectionIndex()]);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(audiences);
		new Label(fields, SWT.NONE).setText(Messages.publishFolder);
		target = new Text(fields, SWT.BORDER);
		target.setText(folder.toString());
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(target);
		Button browse = new Button(fields, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		setTitle(project.settings().name());
		setMessage(description);
		return area;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setText(title);
		dialog.setMessage(Messages.publishFolderMessage);
		String chosen = dialog.open();
		if (chosen != null) {
			target.setText(chosen);
		}
	}

	@Override
	protected void okPressed() {
		if (!target.getText().isBlank()) {
			folder = Path.of(target.getText().strip());
			super.okPressed();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.publish, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}
}
