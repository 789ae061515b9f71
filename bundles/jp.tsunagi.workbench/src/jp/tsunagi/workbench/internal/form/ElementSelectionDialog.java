package jp.tsunagi.workbench.internal.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.internal.element.FilterBox;
import jp.tsunagi.workbench.internal.element.KanaOrder;
import jp.tsunagi.workbench.internal.element.ElementQuery;

/** Finds elements of a type by name or reading, in however large a project. */
final class ElementSelectionDialog extends Dialog {

	private static final int WIDTH = 440;

	private static final int HEIGHT = 340;

	private final String title;

	private final List<EObject> candidates;

	private final boolean many;

	private List<EObject> visible;

	private List<EObject> chosen = List.of();

	private TableViewer viewer;

	private Label count;

	/** Offers all elements of {@code type} but {@code excluded}; several can be chosen if {@code many}. */
	ElementSelectionDialog(Shell parent, String title, Project project, EClass type, Collection<?> excluded, boolean many) {
		super(parent);
		this.title = title;
		this.many = many;
		candidates = KanaOrder.sort(find(project, type, excluded));
		visible = candidates;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private static List<EObject> find(Project project, EClass type, Collection<?> excluded) {
		List<EObject> found = new ArrayList<>();
		for (Iterator<?> contents = EcoreUtil.getAllProperContents(project.resourceSet(), false); contents.hasNext();) {
			if (contents.next() instanceof EObject element && type.isInstance(element) && !excluded.contains(element)) {
				found.add(element);
			}
		}
		return found;
	}

	/** What was chosen. */
	List<EObject> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 4).applyTo(area);
		new FilterBox(area, Messages.searchHint, this::filter, this::goToList);
		viewer = new TableViewer(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | (many ? SWT.MULTI : SWT.SINGLE));
		viewer.setUseHashlookup(true);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new PlacedLabels()));
		viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(visible.get(index), index));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
		viewer.addSelectionChangedListener(event -> updateButton());
		viewer.addDoubleClickListener(event -> okPressed());
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		show();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.choose, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		updateButton();
	}

	@Override
	protected void okPressed() {
		List<EObject> selection = new ArrayList<>();
		for (int index : viewer.getTable().getSelectionIndices()) {
			selection.add(visible.get(index));
		}
		chosen = List.copyOf(selection);
		super.okPressed();
	}

	private void filter(String text) {
		ElementQuery search = new ElementQuery(text);
		visible = candidates.stream().filter(search::matches).toList();
		show();
	}

	private void show() {
		viewer.setInput(visible);
		viewer.setItemCount(visible.size());
		if (!visible.isEmpty()) {
			viewer.getTable().setSelection(0);
		}
		count.setText(visible.isEmpty() ? Messages.nothingFound : Messages.bind(Messages.found, visible.size()));
		updateButton();
	}

	private void goToList() {
		viewer.getControl().setFocus();
	}

	private void updateButton() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(viewer.getTable().getSelectionCount() > 0);
		}
	}
}
