package jp.tsunagi.workbench.internal.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The table of findings; virtual, since a project may have very many. */
final class FindingsTable extends Composite {

	private static final int LEAST_WIDTH = 96;

	private final FindingRows rows;

	private final Table table;

	FindingsTable(Composite parent, FindingRows rows) {
		super(parent, SWT.NONE);
		this.rows = rows;
		TableColumnLayout layout = new TableColumnLayout();
		setLayout(layout);
		table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		for (FindingColumn column : FindingColumn.values()) {
			TableColumn shown = new TableColumn(table, SWT.NONE);
			shown.setText(column.title());
			shown.setMoveable(true);
			shown.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column)));
			layout.setColumnData(shown, new ColumnWeightData(column.weight(), LEAST_WIDTH));
		}
		table.addListener(SWT.SetData, this::fill);
		markSortColumn();
	}

	Table table() {
		return table;
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int index = table.indexOf(item);
		// GTK asks for rows while it empties the table
		if (index < 0 || index >= rows.shown().size()) {
			return;
		}
		FindingRow row = rows.shown().get(index);
		for (FindingColumn column : FindingColumn.values()) {
			item.setText(column.ordinal(), column.text(row));
			column.image(row).ifPresent(image -> item.setImage(column.ordinal(), image));
		}
	}

	private void sort(FindingColumn column) {
		List<FindingRow> selected = selected();
		rows.sort(column);
		markSortColumn();
		refresh(selected);
	}

	private void markSortColumn() {
		table.setSortColumn(table.getColumn(rows.column().ordinal()));
		table.setSortDirection(rows.isDescending() ? SWT.DOWN : SWT.UP);
	}

	/** The rows that are selected, in the order shown. */
	List<FindingRow> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < rows.shown().size())
				.mapToObj(rows.shown()::get).toList();
	}

	/** Shows what the rows hold now; {@code selected} stay selected as far as they are still there. */
	void refresh(List<FindingRow> selected) {
		int top = table.getTopIndex();
		table.setRedraw(false);
		table.deselectAll();
		table.setItemCount(rows.shown().size());
		table.clearAll();
		if (!selected.isEmpty()) {
			Set<FindingRow.Identity> wanted = selected.stream().map(FindingRow::identity).collect(Collectors.toSet());
			table.select(IntStream.range(0, rows.shown().size())
					.filter(index -> wanted.contains(rows.shown().get(index).identity())).toArray());
		}
		table.setTopIndex(top);
		table.setRedraw(true);
	}

	/** Puts the selected rows on the clipboard, a line each, columns parted by tabs. */
	void copy() {
		String text = selected().stream().map(row -> Stream.of(FindingColumn.values()).map(column -> column.text(row))
				.map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t"))
				+ "\t" + row.finding().source()).collect(Collectors.joining(System.lineSeparator()));
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}
}
