package jp.tsunagi.workbench.internal.project;

import java.time.format.DateTimeFormatter;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.project.Backups;
import jp.tsunagi.core.project.Backups.Backup;
import jp.tsunagi.core.project.Project;

/** Lists the earlier states of a project's files and lets the user choose one. */
final class RestoreBackupDialog extends TitleAreaDialog {

	private static final int WIDTH = 640;

	private static final int HEIGHT = 460;

	private final Project project;

	private final DateTimeFormatter time = DateTimeFormatter.ofPattern(Messages.backupTime);

	private TableViewer table;

	private Backup chosen;

	RestoreBackupDialog(Shell parent, Project project) {
		super(parent);
		this.project = project;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The state to bring back, once the dialog was closed with OK. */
	Backup chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.restoreTitle);
		shell.setSize(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite frame = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		addColumn(columns, Messages.backupReplaced, 4, backup -> time.format(backup.replacedAt()));
		addColumn(columns, Messages.backupContent, 3, this::content);
		addColumn(columns, Messages.backupFile, 4, Backup::file);
		table.setInput(new Backups(project.folder()).list());
		table.addSelectionChangedListener(event -> select((Backup) event.getStructuredSelection().getFirstElement()));
		table.addDoubleClickListener(event -> okPressed());
		setTitle(Messages.restoreTitle);
		setMessage(table.getTable().getItemCount() == 0 ? Messages.noBackups : Messages.restoreMessage);
		return area;
	}

	private void addColumn(TableColumnLayout columns, String title, int weight, Function<Backup, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(backup -> text.apply((Backup) backup)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	/** What the file holds now: the name of its area. */
	private String content(Backup backup) {
		return project.resourceOf(backup.file()).flatMap(resource -> resource.getContents().stream().findFirst())
				.filter(Element.class::isInstance).map(root -> ((Element) root).getName()).orElse("");
	}

	private void select(Backup backup) {
		chosen = backup;
		getButton(IDialogConstants.OK_ID).setEnabled(backup != null);
		setMessage(backup == null ? Messages.restoreMessage
				: NLS.bind(Messages.restoreChosen, backup.file(), time.format(backup.replacedAt())));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.restore, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}

	@Override
	protected void okPressed() {
		if (chosen != null) {
			super.okPressed();
		}
	}
}
