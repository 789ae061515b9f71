package jp.tsunagi.plan.ui.internal.compare;

import java.util.List;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareViewerPane;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The text of a plan beside another that the user chooses, with what is different marked. */
final class ComparePlanDialog extends Dialog {

	private static final Point SIZE = new Point(1000, 640);

	private final ComparedText edited;

	private final List<Counterpart> counterparts;

	private final CompareConfiguration configuration = new CompareConfiguration();

	private TextMergeViewer viewer;

	ComparePlanDialog(Shell parent, ComparedText edited, List<Counterpart> counterparts) {
		super(parent);
		this.edited = edited;
		this.counterparts = counterparts;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
		configuration.setLeftEditable(false);
		configuration.setRightEditable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.with);
		Combo choice = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		choice.setItems(counterparts.stream().map(Counterpart::label).toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		CompareViewerPane pane = new CompareViewerPane(area, SWT.BORDER | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
		viewer = new TextMergeViewer(pane, configuration);
		pane.setContent(viewer.getControl());
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> show(counterparts.get(choice.getSelectionIndex()))));
		int first = firstDifferent();
		choice.select(first);
		show(counterparts.get(first));
		return area;
	}

	/** The saved file is worth a look only if something was changed since. */
	private int firstDifferent() {
		for (int i = 0; i < counterparts.size(); i++) {
			if (!counterparts.get(i).text().equals(edited.text())) {
				return i;
			}
		}
		return 0;
	}

	private void show(Counterpart counterpart) {
		configuration.setLeftLabel(edited.name());
		configuration.setRightLabel(counterpart.label());
		viewer.setInput(new DiffNode(null, Differencer.CHANGE, null, edited,
				new ComparedText(counterpart.label(), counterpart.text())));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, true);
	}
}
