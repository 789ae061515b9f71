package jp.tsunagi.review.ui.internal.view;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.plan.ui.view.Columns;

/** Lets the user choose some of several rows; one at least. */
public abstract class ChecklistDialog<T> extends TitleAreaDialog {

	/**
	 * What the dialog says.
	 *
	 * @param window the title of its window
	 * @param heading what it is about
	 * @param message what to do
	 * @param ok on the button that takes what was chosen
	 * @param cancel on the other one
	 */
	public record Texts(String window, String heading, String message, String ok, String cancel) {
	}

	private static final int HEIGHT = 380;

	private static final int WIDTH = 1000;

	private final Class<T> type;

	private final List<T> rows;

	private CheckboxTableViewer table;

	private List<T> chosen = List.of();

	/** A dialog about {@code rows}. */
	protected ChecklistDialog(Shell parent, Class<T> type, List<T> rows) {
		super(parent);
		this.type = type;
		this.rows = rows;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** What the dialog says. */
	protected abstract Texts texts();

	/** Adds what is shown of a row. */
	protected abstract void addColumns(Columns columns);

	/** Whether {@code row} is chosen unless the user says otherwise. */
	protected boolean isProposed(T row) {
		return false;
	}

	/** Whether {@code row} can be chosen; if not, it is shown only. */
	protected boolean isPossible(T row) {
		return true;
	}

	/** What the user chose. */
	public final List<T> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(texts().window());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(texts().heading());
		setMessage(texts().message());
		Composite page = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(page);
		table = CheckboxTableViewer.newCheckList(page, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		ColumnViewerToolTipSupport.enableFor(table);
		addColumns(Columns.of(table));
		table.setInput(rows);
		table.setCheckedElements(rows.stream().filter(this::isProposed).toArray());
		table.addCheckStateListener(event -> {
			if (event.getChecked() && !isPossible(type.cast(event.getElement()))) {
				table.setChecked(event.getElement(), false);
			}
			update();
		});
		return area;
	}

	/** The rows as they are shown. */
	protected final CheckboxTableViewer table() {
		return table;
	}

	private void update() {
		getButton(IDialogConstants.OK_ID).setEnabled(table.getCheckedElements().length > 0);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, texts().ok(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, texts().cancel(), false);
		update();
	}

	@Override
	protected void okPressed() {
		chosen = Stream.of(table.getCheckedElements()).map(type::cast).toList();
		super.okPressed();
	}
}
