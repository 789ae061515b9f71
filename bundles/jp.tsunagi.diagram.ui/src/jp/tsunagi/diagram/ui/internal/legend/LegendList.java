package jp.tsunagi.diagram.ui.internal.legend;

import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.diagram.view.Rgb;

/** The legend on the screen: a sample, its meaning, how often it occurs. */
public final class LegendList extends Composite {

	private static final int SAMPLE_WIDTH = 40;

	private static final int SAMPLE_HEIGHT = 18;

	private List<LegendEntry> entries = List.of();

	/** An empty legend. */
	public LegendList(Composite parent) {
		super(parent, SWT.NONE);
		setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).applyTo(this);
	}

	/** Shows {@code shown}, with their colours as {@code painted} says; returns whether that is anything new. */
	public boolean show(List<LegendEntry> shown, UnaryOperator<Rgb> painted) {
		if (shown.equals(entries)) {
			return false;
		}
		entries = List.copyOf(shown);
		for (var child : getChildren()) {
			child.dispose();
		}
		for (LegendEntry entry : entries) {
			Canvas sample = new Canvas(this, SWT.DOUBLE_BUFFERED);
			sample.addPaintListener(event -> new SamplePainter(event.gc, sample.getSize(), painted).paint(entry.sample()));
			GridDataFactory.swtDefaults().hint(SAMPLE_WIDTH, SAMPLE_HEIGHT).applyTo(sample);
			Label label = new Label(this, SWT.WRAP);
			label.setText(entry.label());
			label.setToolTipText(entry.label());
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(label);
			Label count = new Label(this, SWT.RIGHT);
			entry.count().ifPresent(number -> count.setText(Integer.toString(number)));
			GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
		}
		return true;
	}

	/** What is shown. */
	public List<LegendEntry> entries() {
		return entries;
	}
}
