package jp.tsunagi.plan.ui.view;

import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Makes tables of rows of one kind, whose columns share the width. */
public final class Columns {

	private final TableViewer table;

	private final TableColumnLayout layout = new TableColumnLayout();

	private Columns(TableViewer table) {
		this.table = table;
		table.getTable().getParent().setLayout(layout);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
	}

	/** The columns of a new table that fills {@code parent}. */
	public static Columns in(Composite parent) {
		return new Columns(new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
	}

	/** The columns of a table, which is all that its parent holds. */
	public static Columns of(TableViewer table) {
		return new Columns(table);
	}

	/** Adds a column with what {@code text} says of a row. */
	public <T> Columns add(String title, int weight, Class<T> type, Function<T, String> text) {
		return add(title, weight, ColumnLabelProvider.createTextProvider(row -> text.apply(type.cast(row))));
	}

	/** Adds a column. */
	public Columns add(String title, int weight, CellLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
		return this;
	}

	/** The table. */
	public TableViewer table() {
		return table;
	}
}
