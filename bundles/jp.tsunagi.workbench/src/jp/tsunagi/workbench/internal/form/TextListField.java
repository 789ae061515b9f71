package jp.tsunagi.workbench.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.coordination.label.ElementLabels;

/** A list of words, such as tags. Several lines can be pasted at once; a click changes a word where it stands. */
final class TextListField extends ListField {

	TextListField(FormContext context, EObject owner, EStructuralFeature feature) {
		super(context, owner, feature);
	}

	/** The same word may stand in a list twice, so a row is told by its place. */
	private record Row(int index, String text) {
	}

	@Override
	List<Object> rows() {
		return IntStream.range(0, values().size()).<Object>mapToObj(index -> new Row(index, (String) values().get(index))).toList();
	}

	@Override
	void configure(TableViewer table, Composite parent) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setWidth(200);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((Row) row).text()));
		column.setEditingSupport(new EditingSupport(table) {
			@Override
			protected CellEditor getCellEditor(Object row) {
				return new TextCellEditor(table.getTable());
			}

			@Override
			protected boolean canEdit(Object row) {
				return isEditable();
			}

			@Override
			protected Object getValue(Object row) {
				return ((Row) row).text();
			}

			@Override
			protected void setValue(Object row, Object value) {
				replace((Row) row, ((String) value).strip());
			}
		});
		ColumnFill.only(column);
	}

	@Override
	String addText() {
		return Messages.add;
	}

	@Override
	String removeText() {
		return Messages.remove;
	}

	@Override
	void add() {
		LinesDialog dialog = new LinesDialog(control().getShell(), ElementLabels.feature(feature()));
		if (dialog.open() == Window.OK) {
			List<String> words = Arrays.stream(dialog.text().split("\\R")).map(String::strip)
					.filter(line -> !line.isEmpty()).toList();
			if (!words.isEmpty()) {
				context().execute(AddCommand.create(context().domain(), owner(), feature(), words));
			}
		}
	}

	private void replace(Row row, String word) {
		if (!word.isEmpty() && !word.equals(row.text())) {
			context().execute(SetCommand.create(context().domain(), owner(), feature(), word, row.index()));
		}
	}
}
