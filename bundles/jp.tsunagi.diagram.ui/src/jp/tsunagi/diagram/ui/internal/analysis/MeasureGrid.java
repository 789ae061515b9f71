package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import jp.tsunagi.table.ui.internal.copy.CopiedTable;
import jp.tsunagi.workbench.image.ElementImages;

/** The table of one measure; virtual, since a network may be large. Another measure needs another grid. */
final class MeasureGrid extends Composite {

	private static final int LEAST_WIDTH = 72;

	private final Measure measure;

	private final MeasureRows rows;

	private final Table table;

	MeasureGrid(Composite parent, Measure measure, MeasureRows rows) {
		super(parent, SWT.NONE);
		this.measure = measure;
		this.rows = rows;
		TableColumnLayout layout = new TableColumnLayout();
		setLayout(layout);
		table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		for (int index = 0; index < measure.columns().size(); index++) {
			addColumn(layout, index);
		}
		table.addListener(SWT.SetData, this::fill);
	}

	private void addColumn(TableColumnLayout layout, int index) {
		Measure.Column column = measure.columns().get(index);
		TableColumn shown = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
		shown.setText(column.title());
		shown.setMoveable(true);
		shown.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(index)));
		layout.setColumnData(shown, new ColumnWeightData(column.weight(), LEAST_WIDTH));
	}

	Table table() {
		return table;
	}

	Measure measure() {
		return measure;
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int index = table.indexOf(item);
		// GTK asks for rows while it empties the table
		if (index < 0 || index >= rows.shown().size()) {
			return;
		}
		MeasureRow row = rows.shown().get(index);
		for (int column = 0; column < row.cells().size(); column++) {
			item.setText(column, row.cells().get(column).text());
		}
		item.setImage(ElementImages.of(row.type()));
	}

	private void sort(int index) {
		List<MeasureRow> selected = selected();
		rows.sort(index, measure.columns().get(index).isNumber());
		table.setSortColumn(table.getColumn(index));
		table.setSortDirection(rows.isDescending() ? SWT.DOWN : SWT.UP);
		refresh(selected);
	}

	/** The rows that are selected, in the order shown. */
	List<MeasureRow> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < rows.shown().size())
				.mapToObj(rows.shown()::get).toList();
	}

	/** Shows what the rows hold now; those that are about the same as {@code selected} stay selected. */
	void refresh(List<MeasureRow> selected) {
		int top = table.getTopIndex();
		table.setRedraw(false);
		table.deselectAll();
		table.setItemCount(rows.shown().size());
		table.clearAll();
		Set<List<String>> wanted = selected.stream().map(MeasureRow::ids).collect(Collectors.toSet());
		table.select(IntStream.range(0, rows.shown().size()).filter(index -> wanted.contains(rows.shown().get(index).ids())).toArray());
		table.setTopIndex(top);
		table.setRedraw(true);
	}

	/** What is shown, for a spreadsheet; the selected rows alone if there are several. */
	CopiedTable copied() {
		List<MeasureRow> chosen = table.getSelectionCount() > 1 ? selected() : rows.shown();
		List<String> header = measure.columns().stream().map(Measure.Column::title).toList();
		return new CopiedTable(header, chosen.stream().map(row -> row.cells().stream()
				.map(cell -> new CopiedTable.Cell(cell.text(), cell.isNumber())).toList()).toList());
	}

	/** The texts of the cells that are shown, row by row. */
	Stream<List<String>> texts() {
		return rows.shown().stream().map(row -> row.cells().stream().map(Cell::text).toList());
	}
}
