package jp.tsunagi.workbench.internal.form;

import java.util.stream.IntStream;

import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Table;

/** Shares the width of a table among its columns. */
final class ColumnFill {

	private ColumnFill() {
	}

	/** Lets {@code column} take all of the width. */
	static void only(TableViewerColumn column) {
		byWeight(column.getColumn().getParent(), 1);
	}

	/** Shares the width of {@code table} among its columns as {@code weights} say. */
	static void byWeight(Table table, int... weights) {
		int total = IntStream.of(weights).sum();
		table.addControlListener(ControlListener.controlResizedAdapter(event -> {
			int width = table.getClientArea().width;
			for (int i = 0; i < weights.length; i++) {
				table.getColumn(i).setWidth(width * weights[i] / total);
			}
		}));
	}
}
