package jp.tsunagi.table.ui.internal.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.table.ui.internal.copy.CopiedTable;
import jp.tsunagi.table.ui.internal.copy.CopiedTable.Cell;
import jp.tsunagi.table.ui.internal.rows.TableColumn;
import jp.tsunagi.table.ui.internal.rows.TableRows;

/** Puts cells on the clipboard so that spreadsheets keep rows and columns. */
final class TableCopy<T> {

	private final TableRows<T, ?> rows;

	private final ColumnReorderLayer columns;

	private final SelectionLayer selection;

	TableCopy(TableRows<T, ?> rows, ColumnReorderLayer columns, SelectionLayer selection) {
		this.rows = rows;
		this.columns = columns;
		this.selection = selection;
	}

	/** Copies what is selected: the rows and columns in which any cell is. */
	void selected(boolean header) {
		int[] chosenRows = selection.getSelectedRowPositions().stream().flatMapToInt(range -> members(range)).sorted().toArray();
		int[] chosenColumns = Arrays.stream(selection.getSelectedColumnPositions()).sorted().toArray();
		copy(chosenRows, chosenColumns, header);
	}

	private static IntStream members(Range range) {
		return IntStream.range(range.start, range.end);
	}

	/** Copies all rows that are shown, with the header. */
	void all() {
		copy(IntStream.range(0, rows.size()).toArray(), IntStream.range(0, rows.columns().size()).toArray(), true);
	}

	private void copy(int[] chosenRows, int[] chosenColumns, boolean header) {
		if (chosenRows.length == 0 || chosenColumns.length == 0) {
			return;
		}
		List<? extends TableColumn<T>> chosen = Arrays.stream(chosenColumns).map(columns::getColumnIndexByPosition)
				.mapToObj(rows.columns()::get).toList();
		List<List<Cell>> cells = Arrays.stream(chosenRows).mapToObj(rows::element)
				.map(element -> chosen.stream()
						.map(column -> new Cell(column.text(element), column.isNumber())).toList())
				.toList();
		CopiedTable table = new CopiedTable(header ? chosen.stream().map(TableColumn::title).toList() : List.of(), cells);
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { table.text(), table.html() },
				new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		clipboard.dispose();
	}
}
