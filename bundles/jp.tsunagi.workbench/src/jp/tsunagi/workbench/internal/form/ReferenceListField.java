package jp.tsunagi.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.coordination.label.ElementLabels;

/** Links to other elements. */
final class ReferenceListField extends ListField {

	ReferenceListField(FormContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
	}

	@Override
	void configure(TableViewer table, Composite parent) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.setLabelProvider(new DelegatingStyledCellLabelProvider(new PlacedLabels()));
		ColumnFill.only(column);
		ElementDrop.install(table.getControl(), type(), this::addAll);
	}

	private EClass type() {
		return ((EReference) feature()).getEReferenceType();
	}

	@Override
	String addText() {
		return Messages.addReference;
	}

	@Override
	String removeText() {
		return Messages.takeOut;
	}

	@Override
	void add() {
		List<Object> excluded = new ArrayList<>(values());
		excluded.add(owner());
		ElementSelectionDialog dialog = new ElementSelectionDialog(control().getShell(),
				Messages.bind(Messages.chooseTitle, ElementLabels.feature(feature())), context().project(), type(),
				excluded, true);
		if (dialog.open() == Window.OK) {
			addAll(dialog.chosen());
		}
	}

	private void addAll(List<EObject> elements) {
		List<EObject> added = elements.stream().filter(element -> !values().contains(element) && element != owner()).toList();
		if (!added.isEmpty() && isEditable()) {
			context().execute(AddCommand.create(context().domain(), owner(), feature(), added));
		}
	}

	@Override
	boolean opens() {
		return true;
	}

	@Override
	void open() {
		if (viewer().getStructuredSelection().getFirstElement() instanceof EObject element && !element.eIsProxy()) {
			context().open(element);
		}
	}
}
