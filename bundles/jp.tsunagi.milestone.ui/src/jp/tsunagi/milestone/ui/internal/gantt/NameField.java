package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;

/** A field of the system over the name in the selected row, so that input methods work in it as everywhere else. */
final class NameField {

	/** Between its border and its letters, which stand where they stood before. */
	private static final int PADDING = 5;

	private final GanttCanvas chart;

	private final GanttSelection selection;

	private final String former;

	private final Predicate<String> rename;

	private final Text field;

	private final Listener follow = event -> place();

	private NameField(GanttCanvas chart, GanttSelection selection, String former, Predicate<String> rename) {
		this.chart = chart;
		this.selection = selection;
		this.former = former;
		this.rename = rename;
		field = new Text(chart.control(), SWT.BORDER | SWT.SINGLE);
		field.setText(former);
		field.selectAll();
		field.addTraverseListener(event -> {
			event.doit = false;
			switch (event.detail) {
				case SWT.TRAVERSE_RETURN -> take(false);
				case SWT.TRAVERSE_ESCAPE -> leave();
				default -> { }
			}
		});
		field.addFocusListener(FocusListener.focusLostAdapter(event -> take(true)));
		chart.control().addListener(SWT.Paint, follow);
		place();
		field.setFocus();
	}

	/** Lets the name of the selected row be typed anew; {@code rename} takes it, unless it says that it cannot. */
	static void open(GanttCanvas chart, GanttSelection selection, String former, Predicate<String> rename) {
		new NameField(chart, selection, former, rename);
	}

	/** Stays where the row is, whatever is read or scrolled meanwhile. */
	private void place() {
		chart.frame().filter(frame -> selection.row() >= 0).ifPresent(frame -> {
			Bounds row = frame.bounds(selection.row());
			int height = Math.max((int) GanttFrame.ROW, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
			int left = (int) row.x() + selection.selected().orElseThrow().depth() * GanttMouse.INDENT + GanttMouse.TRIANGLE - PADDING;
			field.setBounds(left, (int) (row.center().y() - height / 2.0), (int) frame.time().x() - left, height);
		});
	}

	/** Renames; a name that cannot be taken stays in the field until somebody leaves it. */
	private void take(boolean isLeft) {
		if (field.isDisposed()) {
			return;
		}
		String name = field.getText().strip();
		boolean isTaken = name.equals(former) || rename.test(name);
		if (isTaken || isLeft) {
			leave();
		}
	}

	private void leave() {
		Canvas canvas = chart.control();
		if (!canvas.isDisposed() && !field.isDisposed()) {
			boolean isFocused = field.isFocusControl();
			canvas.removeListener(SWT.Paint, follow);
			field.dispose();
			if (isFocused) {
				canvas.setFocus();
			}
		}
	}
}
