package jp.tsunagi.diagram.ui.internal.table;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

import jp.tsunagi.diagram.ui.internal.table.TableSheet.Cell;

/** Gives the table the texts of the sheet that is shown now. */
final class SheetData {

	private final Supplier<TableSheet> sheet;

	private final Edit edit;

	/** Takes what was typed into a cell. */
	interface Edit {

		void accept(int line, int column, String text);
	}

	SheetData(Supplier<TableSheet> sheet, Edit edit) {
		this.sheet = sheet;
		this.edit = edit;
	}

	private interface ReadOnly extends IDataProvider {

		@Override
		default void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException();
		}
	}

	IDataProvider cells() {
		return new IDataProvider() {
			@Override
			public Object getDataValue(int column, int row) {
				return row < getRowCount() && column < getColumnCount() ? sheet.get().cell(row, column).map(Cell::text).orElse("") : "";
			}

			@Override
			public void setDataValue(int column, int row, Object value) {
				edit.accept(row, column, value == null ? "" : value.toString());
			}

			@Override
			public int getColumnCount() {
				return sheet.get().columns().size();
			}

			@Override
			public int getRowCount() {
				return sheet.get().lines().size();
			}
		};
	}

	IDataProvider titles() {
		return new ReadOnly() {
			@Override
			public Object getDataValue(int column, int row) {
				return column < getColumnCount() ? sheet.get().columns().get(column).label() : "";
			}

			@Override
			public int getColumnCount() {
				return sheet.get().columns().size();
			}

			@Override
			public int getRowCount() {
				return 1;
			}
		};
	}

	IDataProvider heads() {
		return new ReadOnly() {
			@Override
			public Object getDataValue(int column, int row) {
				return row < getRowCount() ? sheet.get().lines().get(row).indented() : "";
			}

			@Override
			public int getColumnCount() {
				return 1;
			}

			@Override
			public int getRowCount() {
				return sheet.get().lines().size();
			}
		};
	}
}
