package jp.tsunagi.table.ui.internal.view;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowTextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** Fields above the columns that filter while one types. */
final class FilterFields extends DefaultFilterRowConfiguration {

	FilterFields() {
		cellPainter = new FilterRowPainter(new FilterFieldIcon());
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		super.configureRegistry(registry);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new FilterRowTextCellEditor(), DisplayMode.NORMAL,
				GridRegion.FILTER_ROW);
	}
}
