package jp.tsunagi.review.ui.internal.overview;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.review.overview.Grades;

/** How often each grade was given, as pieces of a bar; the bars of a table are drawn to one scale. */
final class GradeBar extends OwnerDrawLabelProvider {

	private static final int INSET = 4;

	private final Function<Object, Grades> grades;

	private final IntSupplier most;

	/** Draws what {@code grades} says of a row; {@code most} of them fill the column. */
	GradeBar(Function<Object, Grades> grades, IntSupplier most) {
		this.grades = grades;
		this.most = most;
	}

	@Override
	protected void measure(Event event, Object row) {
		// takes the room there is
	}

	@Override
	protected void erase(Event event, Object row) {
		// the ground is the table's
	}

	@Override
	protected void paint(Event event, Object row) {
		Rectangle cell = ((TableItem) event.item).getBounds(event.index);
		GC gc = event.gc;
		Color former = gc.getBackground();
		Grades shown = grades.apply(row);
		List<Term> scale = shown.scale().grades();
		double unit = (double) (cell.width - 2 * INSET) / Math.max(1, most.getAsInt());
		int passed = 0;
		for (int rank = 0; rank < scale.size(); rank++) {
			int from = (int) Math.round(passed * unit);
			passed += shown.counts().get(rank);
			int end = (int) Math.round(passed * unit);
			if (end > from) {
				HeatTable.color(scale.get(rank)).ifPresent(gc::setBackground);
				gc.fillRectangle(cell.x + INSET + from, cell.y + INSET, end - from - 1, cell.height - 2 * INSET);
			}
		}
		gc.setBackground(former);
	}
}
