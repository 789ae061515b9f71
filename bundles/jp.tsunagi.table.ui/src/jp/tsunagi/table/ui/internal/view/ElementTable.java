package jp.tsunagi.table.ui.internal.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionProvider;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.preserve.PreserveSelectionModel;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.table.ui.internal.column.ElementColumn;
import jp.tsunagi.table.ui.internal.rows.TableRows;
import jp.tsunagi.table.ui.internal.rows.TableRows.SortKey;
import jp.tsunagi.table.ui.internal.view.TableSettings.Column;
import jp.tsunagi.table.ui.internal.view.TableSettings.Sorting;

/** The NatTable of one class: sorted by clicks on headers, filtered by a row of fields, edited in place. */
public final class ElementTable {

	private static final int ROW_HEIGHT = 26;

	private final TableRows<EObject, ElementColumn> rows;

	private final RowsDataProvider<EObject> provider;

	private final DataLayer data;

	private final ColumnReorderLayer columns;

	private final SelectionLayer selection;

	private final NatTable table;

	private final Audience audience;

	/** Who the table belongs to. */
	interface Audience {

		/** Show {@code element} in its editor. */
		void open(EObject element);

		/** Other rows are shown than before. */
		void shownChanged();

		/** What is typed into a cell is refused for {@code reason}; or, if that is empty, is right again. */
		void refused(Optional<String> reason);
	}

	/** A table of {@code shown}. */
	ElementTable(Composite parent, List<ElementColumn> shown, List<Integer> widths, Audience audience) {
		this.audience = audience;
		rows = new TableRows<>(shown);
		provider = new RowsDataProvider<>(rows, this::edit);
		data = new DataLayer(provider);
		data.setDefaultRowHeight(ROW_HEIGHT);
		IntStream.range(0, widths.size()).forEach(index -> data.setColumnWidthByPosition(index, widths.get(index)));
		data.setConfigLabelAccumulator(new ColumnLabelAccumulator(provider));
		columns = new ColumnReorderLayer(data);
		selection = new SelectionLayer(columns);
		selection.setSelectionModel(new PreserveSelectionModel<>(selection, provider, element -> ((Identified) element).getId()));
		ConfigRegistry registry = new ConfigRegistry();
		RowsSortModel sortModel = new RowsSortModel(rows, this::rowsChanged);
		TableGrid grid = new TableGrid(provider, new ViewportLayer(selection), selection, sortModel, this::filter, registry);
		table = new NatTable(parent, grid, false);
		table.setConfigRegistry(registry);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new SingleClickSortConfiguration());
		table.addConfiguration(new FilterFields());
		table.addConfiguration(new CellEditing(rows, selection, audience::refused));
		table.addConfiguration(new OpenOnRowHeader(index -> audience.open(rows.element(index))));
		table.configure();
	}

	/** The widget. */
	public NatTable control() {
		return table;
	}

	/** The rows. */
	public TableRows<EObject, ElementColumn> rows() {
		return rows;
	}

	/** The layer in which cells are selected. */
	public SelectionLayer selection() {
		return selection;
	}

	TableCopy<EObject> copy() {
		return new TableCopy<>(rows, columns, selection);
	}

	/** A provider of the rows that are selected. */
	RowSelectionProvider<EObject> selectionProvider() {
		return new RowSelectionProvider<>(selection, provider, false);
	}

	/** Makes {@code former}, of another table, the provider of this one. */
	void takeOver(RowSelectionProvider<EObject> former) {
		former.updateSelectionProvider(selection, provider);
	}

	/** Shows {@code elements}; selection and scroll position stay. */
	void show(List<EObject> elements, Collection<?> changed) {
		rows.set(elements, changed);
		rowsChanged();
	}

	void sort(List<Sorting> sorting) {
		List<String> ids = rows.columns().stream().map(ElementColumn::id).toList();
		rows.sort(sorting.stream().filter(key -> ids.contains(key.id()))
				.map(key -> new SortKey(ids.indexOf(key.id()), key.descending())).toList());
		rowsChanged();
	}

	List<Sorting> sorting() {
		return rows.sorting().stream().map(key -> new Sorting(rows.columns().get(key.column()).id(), key.descending())).toList();
	}

	/** The columns as the user has arranged them. */
	List<Column> arrangement() {
		return columns.getColumnIndexOrder().stream()
				.map(index -> new Column(rows.columns().get(index).id(), data.getColumnWidthByPosition(index))).toList();
	}

	void clearFilters() {
		table.doCommand(new ClearAllFiltersCommand());
	}

	/** Selects the row of {@code element} and scrolls to it, if it is shown and not selected yet. */
	void reveal(EObject element) {
		int row = rows.indexOf(element);
		if (row >= 0 && !selection.isRowPositionSelected(row)) {
			selection.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
			table.doCommand(new ShowRowInViewportCommand(row));
		}
	}

	private void filter(Map<Integer, Object> typed) {
		Map<Integer, String> queries = new HashMap<>();
		typed.forEach((column, query) -> queries.put(column, query == null ? "" : query.toString()));
		rows.filter(queries);
		rowsChanged();
	}

	private void rowsChanged() {
		data.fireLayerEvent(new RowStructuralRefreshEvent(data));
		audience.shownChanged();
	}

	/** With several rows selected in the column, all of them change. */
	private void edit(int column, EObject element, String text) {
		List<EObject> together = selection.getSelectedRowPositions().stream()
				.flatMapToInt(range -> IntStream.range(range.start, range.end)).sorted()
				.filter(row -> selection.isCellPositionSelected(columns.getColumnPositionByIndex(column), row))
				.mapToObj(rows::element).filter(CellChange::isAllowed).toList();
		CellChange.apply(rows.columns().get(column), together.contains(element) ? together : List.of(element), text);
	}
}
