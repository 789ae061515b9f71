package jp.tsunagi.table.ui.internal.view;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.table.ui.internal.rows.TableColumn;
import jp.tsunagi.table.ui.internal.rows.TableRows;

/**
 * A NatTable that is read, not written: sorted by clicks on headers, filtered by a row of fields, copied into spreadsheets.
 *
 * @param <T> what the rows are about
 */
public final class ListTable<T> {

	private static final int ROW_HEIGHT = 26;

	private final TableRows<T, TableColumn<T>> rows;

	private final DataLayer data;

	private final SelectionLayer selection;

	private final NatTable table;

	private final TableCopy<T> copy;

	/**
	 * A table.
	 *
	 * @param widths of the columns, in pixels; the widest takes the room that is left, too
	 * @param open is given a row that was double-clicked, or that Enter was pressed on
	 */
	public ListTable(Composite parent, List<TableColumn<T>> columns, List<Integer> widths, Consumer<T> open) {
		rows = new TableRows<>(columns);
		RowsDataProvider<T> provider = new RowsDataProvider<>(rows, (column, row, text) -> { });
		data = new DataLayer(provider);
		data.setDefaultRowHeight(ROW_HEIGHT);
		IntStream.range(0, widths.size()).forEach(index -> data.setColumnWidthByPosition(index, widths.get(index)));
		int widest = widths.indexOf(Collections.max(widths));
		data.setColumnPercentageSizing(widest, true);
		data.setMinColumnWidth(widest, widths.get(widest));
		ColumnReorderLayer ordered = new ColumnReorderLayer(data);
		selection = new SelectionLayer(ordered);
		copy = new TableCopy<>(rows, ordered, selection);
		ConfigRegistry registry = new ConfigRegistry();
		TableGrid grid = new TableGrid(provider, new ViewportLayer(selection), selection, new RowsSortModel(rows, this::changed),
				this::filter, registry);
		table = new NatTable(parent, grid, false);
		table.setConfigRegistry(registry);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new SingleClickSortConfiguration());
		table.addConfiguration(new FilterFields());
		table.addConfiguration(new OpenOnRowHeader(index -> open.accept(rows.element(index))));
		table.addConfiguration(new AbstractUiBindingConfiguration() {
			@Override
			public void configureUiBindings(UiBindingRegistry bindings) {
				bindings.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(0), (nat, event) -> selected().ifPresent(open));
				bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (nat, event) -> selected().ifPresent(open));
			}
		});
		table.configure();
		new NatTableContentTooltip(table, GridRegion.BODY);
		restyle();
	}

	/** Takes over the colours of its surroundings. */
	public void restyle() {
		TableStyle style = new TableStyle(table.getParent().getBackground().getRGB(), table.getParent().getForeground().getRGB());
		table.setTheme(style);
		table.setBackground(style.paper());
	}

	/** The widget. */
	public NatTable control() {
		return table;
	}

	/** The rows. */
	public TableRows<T, TableColumn<T>> rows() {
		return rows;
	}

	/** The row at the cursor. */
	public Optional<T> selected() {
		int row = selection.getSelectionAnchor().getRowPosition();
		return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.element(row));
	}

	/** Moves the cursor to a row. */
	public void select(int row) {
		selection.selectCell(0, row, false, false);
	}

	/** Shows other rows; how they are sorted and filtered stays. */
	public void show(List<T> others) {
		rows.set(others, List.of(this));
		changed();
	}

	/** Copies what is selected, with the header. */
	public void copySelected() {
		copy.selected(true);
	}

	/** Copies all rows that are shown, with the header. */
	public void copyAll() {
		copy.all();
	}

	private void filter(Map<Integer, Object> typed) {
		Map<Integer, String> queries = new HashMap<>();
		typed.forEach((column, query) -> queries.put(column, query == null ? "" : query.toString()));
		rows.filter(queries);
		changed();
	}

	private void changed() {
		data.fireLayerEvent(new RowStructuralRefreshEvent(data));
	}
}
