package jp.tsunagi.table.ui.internal.view;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

import jp.tsunagi.table.ui.internal.rows.ElementRows;

/** Gives the table its cells as texts, and takes what is typed. */
final class RowsDataProvider implements IRowDataProvider<EObject> {

	private final ElementRows rows;

	private final CellEdit edit;

	/** Takes what the user has entered into a cell. */
	interface CellEdit {

		void accept(int column, EObject element, String text);
	}

	RowsDataProvider(ElementRows rows, CellEdit edit) {
		this.rows = rows;
		this.edit = edit;
	}

	@Override
	public Object getDataValue(int column, int row) {
		return row < rows.size() ? rows.text(column, row).lines().findFirst().orElse("") : "";
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		edit.accept(column, rows.element(row), value == null ? "" : value.toString());
	}

	@Override
	public int getColumnCount() {
		return rows.columns().size();
	}

	@Override
	public int getRowCount() {
		return rows.size();
	}

	@Override
	public EObject getRowObject(int row) {
		return rows.element(row);
	}

	@Override
	public int indexOfRowObject(EObject element) {
		return rows.indexOf(element);
	}

	List<String> titles() {
		return rows.columns().stream().map(column -> column.title()).toList();
	}
}
