package jp.tsunagi.table.ui.internal.view;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

import jp.tsunagi.table.ui.internal.rows.TableRows;

/** Gives the table its cells as texts, and takes what is typed. */
final class RowsDataProvider<T> implements IRowDataProvider<T> {

	private final TableRows<T, ?> rows;

	private final CellEdit<T> edit;

	/** Takes what the user has entered into a cell. */
	interface CellEdit<T> {

		void accept(int column, T element, String text);
	}

	RowsDataProvider(TableRows<T, ?> rows, CellEdit<T> edit) {
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
	public T getRowObject(int row) {
		return rows.element(row);
	}

	@Override
	public int indexOfRowObject(T element) {
		return rows.indexOf(element);
	}

	List<String> titles() {
		return rows.columns().stream().map(column -> column.title()).toList();
	}
}
