package jp.tsunagi.table.ui.internal.view;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The cells with their headers: titles that sort, fields that filter, row numbers. */
final class TableGrid extends GridLayer {

	private static final int HEADER_HEIGHT = 30;

	private static final int FILTER_HEIGHT = 28;

	private static final int NUMBERS_WIDTH = 52;

	<T> TableGrid(RowsDataProvider<T> cells, ViewportLayer viewport, SelectionLayer selection, ISortModel sortModel,
			IFilterStrategy<T> filter, IConfigRegistry registry) {
		super(false);
		IDataProvider titles = new DefaultColumnHeaderDataProvider(cells.titles().toArray(String[]::new));
		IDataProvider numbers = new DefaultRowHeaderDataProvider(cells);
		ILayer header = header(titles, viewport, selection, sortModel, filter, registry);
		ILayer rowHeader = rowHeader(numbers, viewport, selection);
		setBodyLayer(viewport);
		setColumnHeaderLayer(header);
		setRowHeaderLayer(rowHeader);
		setCornerLayer(new CornerLayer(new DataLayer(new DefaultCornerDataProvider(titles, numbers)), rowHeader, header));
		setConfigLabelAccumulatorForRegion(GridRegion.BODY, new AlternatingRowConfigLabelAccumulator(viewport));
		addConfiguration(new DefaultEditConfiguration());
	}

	private static <T> ILayer header(IDataProvider titles, ViewportLayer viewport, SelectionLayer selection, ISortModel sortModel,
			IFilterStrategy<T> filter, IConfigRegistry registry) {
		DataLayer data = new DefaultColumnHeaderDataLayer(titles);
		data.setDefaultRowHeight(HEADER_HEIGHT);
		SortHeaderLayer<T> sorted = new SortHeaderLayer<>(new ColumnHeaderLayer(data, viewport, selection), sortModel, false);
		FilterRowHeaderComposite<T> filtered = new FilterRowHeaderComposite<>(filter, sorted, titles, registry);
		filtered.getFilterRowDataLayer().setDefaultRowHeight(FILTER_HEIGHT);
		return filtered;
	}

	private static ILayer rowHeader(IDataProvider numbers, ViewportLayer viewport, SelectionLayer selection) {
		DataLayer data = new DefaultRowHeaderDataLayer(numbers);
		data.setDefaultColumnWidth(NUMBERS_WIDTH);
		return new RowHeaderLayer(data, viewport, selection);
	}
}
