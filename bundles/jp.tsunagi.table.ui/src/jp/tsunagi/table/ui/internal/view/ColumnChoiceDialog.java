package jp.tsunagi.table.ui.internal.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.table.ui.internal.column.ElementColumn;

/** Lets the user choose which columns a table has, and in which order. */
final class ColumnChoiceDialog extends Dialog {

	private static final int WIDTH = 300;

	private static final int HEIGHT = 340;

	private final List<ElementColumn> inDefaultOrder;

	private final List<ElementColumn> columns;

	private final Collection<ElementColumn> shown;

	private final Predicate<ElementColumn> atFirst;

	private CheckboxTableViewer list;

	private List<ElementColumn> chosen = List.of();

	/**
	 * A dialog about the columns of {@code layout}.
	 *
	 * @param atFirst whether a column is shown if nothing is chosen
	 */
	ColumnChoiceDialog(Shell parent, TableLayout layout, Predicate<ElementColumn> atFirst) {
		super(parent);
		inDefaultOrder = layout.all();
		columns = new ArrayList<>(layout.shownFirst());
		shown = layout.columns();
		this.atFirst = atFirst;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.columnsTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		Label intro = new Label(area, SWT.WRAP);
		intro.setText(Messages.columnsIntro);
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(intro);
		list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(column -> ((ElementColumn) column).title()));
		list.setInput(columns);
		list.setCheckedElements(shown.toArray());
		list.addCheckStateListener(event -> update());
		Composite buttons = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(buttons);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.up, () -> move(-1));
		button(buttons, Messages.down, () -> move(1));
		button(buttons, Messages.all, () -> list.setAllChecked(true));
		button(buttons, Messages.defaults, this::setDefaults);
		return area;
	}

	private void button(Composite parent, String label, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			run.run();
			update();
		}));
	}

	private void move(int step) {
		int from = columns.indexOf(list.getStructuredSelection().getFirstElement());
		int to = from + step;
		if (from >= 0 && to >= 0 && to < columns.size()) {
			Collections.swap(columns, from, to);
			list.refresh();
		}
	}

	private void setDefaults() {
		columns.clear();
		columns.addAll(inDefaultOrder);
		list.refresh();
		list.setCheckedElements(columns.stream().filter(atFirst).toArray());
	}

	private void update() {
		getButton(IDialogConstants.OK_ID).setEnabled(list.getCheckedElements().length > 0);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}

	@Override
	protected void okPressed() {
		chosen = columns.stream().filter(list::getChecked).toList();
		super.okPressed();
	}

	/** What was chosen, in order. */
	List<ElementColumn> chosen() {
		return chosen;
	}
}
