package jp.tsunagi.workbench.internal.form;

import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Shares the width of a table among its columns. */
final class ColumnFill {

	private ColumnFill() {
	}

	/** Lets {@code column} take all of the width. */
	static void only(TableViewerColumn column) {
		all(column.getColumn().getParent());
	}

	/** Lets the columns of {@code table} share its width evenly. */
	static void all(Table table) {
		table.addControlListener(ControlListener.controlResizedAdapter(event -> {
			int width = table.getClientArea().width;
			for (TableColumn column : table.getColumns()) {
				column.setWidth(width / table.getColumnCount());
			}
		}));
	}
}
