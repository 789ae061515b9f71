package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The measures to choose from, each with how many rows it has. */
final class MeasureList extends Composite {

	private static final int COUNT_WIDTH = 64;

	private final Table table;

	MeasureList(Composite parent, Consumer<Measure> chosen) {
		super(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		setLayout(layout);
		table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(1));
		layout.setColumnData(new TableColumn(table, SWT.RIGHT), new ColumnPixelData(COUNT_WIDTH));
		for (Measure measure : Measure.values()) {
			new TableItem(table, SWT.NONE).setText(measure.title());
		}
		table.setSelection(0);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(selected())));
	}

	Measure selected() {
		return Measure.values()[Math.max(0, table.getSelectionIndex())];
	}

	void select(Measure measure) {
		table.setSelection(measure.ordinal());
	}

	void show(Map<Measure, MeasureTable> tables) {
		for (Measure measure : Measure.values()) {
			table.getItem(measure.ordinal()).setText(1, Integer.toString(tables.get(measure).rows().size()));
		}
	}

	Control control() {
		return table;
	}
}
