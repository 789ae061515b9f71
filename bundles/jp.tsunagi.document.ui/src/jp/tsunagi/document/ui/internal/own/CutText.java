package jp.tsunagi.document.ui.internal.own;

import java.util.function.Function;
import java.util.function.IntSupplier;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * A column of texts that tells the whole of what it has no room for, in the colours around its table: those that systems have for
 * such notes are not told to themes.
 *
 * @param <T> what has the texts
 */
public final class CutText<T> extends ColumnLabelProvider {

	private static final int MARGINS = 24;

	private static final int BELOW_POINTER = 16;

	private final Control table;

	private final Class<T> type;

	private final Function<T, String> text;

	private final IntSupplier width;

	private CutText(Control table, Class<T> type, Function<T, String> text, IntSupplier width) {
		this.table = table;
		this.type = type;
		this.text = text;
		this.width = width;
	}

	/** Makes {@code column}, which is {@code width} wide, one. */
	public static <T> void in(ViewerColumn column, IntSupplier width, Class<T> type, Function<T, String> text) {
		column.setLabelProvider(new CutText<>(column.getViewer().getControl(), type, text, width));
	}

	@Override
	public String getText(Object element) {
		return text.apply(type.cast(element));
	}

	@Override
	public String getToolTipText(Object element) {
		GC gc = new GC(table);
		try {
			return gc.textExtent(getText(element)).x + MARGINS > width.getAsInt() ? getText(element) : null;
		} finally {
			gc.dispose();
		}
	}

	@Override
	public Color getToolTipBackgroundColor(Object element) {
		return table.getParent().getBackground();
	}

	@Override
	public Color getToolTipForegroundColor(Object element) {
		return table.getForeground();
	}

	@Override
	public Point getToolTipShift(Object element) {
		return new Point(0, BELOW_POINTER);
	}
}
