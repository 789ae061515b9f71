package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.Optional;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.TonedCanvas;
import jp.tsunagi.diagram.ui.canvas.GraphicsCanvas;
import jp.tsunagi.diagram.ui.canvas.NightTone;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.gantt.GanttLegend;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** What the signs of the chart mean, below it. */
final class GanttLegendStrip {

	private static final Rgb PAPER = new Rgb(241, 244, 247);

	private static final int MARGIN = 8;

	private static final int EDGE = 3;

	private final Canvas canvas;

	private final GraphicsCanvas screen = new GraphicsCanvas(true);

	private Optional<GanttLegend> legend = Optional.empty();

	GanttLegendStrip(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 0).applyTo(canvas);
		canvas.addPaintListener(event -> paint(event.gc));
		parent.addListener(SWT.Resize, event -> fit());
	}

	void show(GanttRows rows) {
		legend = rows.rows().isEmpty() ? Optional.empty() : Optional.of(new GanttLegend(rows));
		fit();
		canvas.redraw();
	}

	private void fit() {
		int width = canvas.getParent().getClientArea().width - 2 * MARGIN;
		int height = legend.filter(any -> width > 0).map(shown -> (int) Math.ceil(shown.height(width)) + 2 * EDGE).orElse(0);
		GridData data = (GridData) canvas.getLayoutData();
		if (data.heightHint != height) {
			data.heightHint = height;
			canvas.getParent().layout();
		}
	}

	private void paint(GC gc) {
		SWTGraphics graphics = new SWTGraphics(gc);
		graphics.setAntialias(SWT.ON);
		screen.on(graphics, 1);
		jp.tsunagi.diagram.scene.Canvas target = WorkbenchTheme.isDark() ? new TonedCanvas(screen, NightTone::of) : screen;
		Rectangle area = canvas.getClientArea();
		target.fill(Outline.rectangle(new Bounds(0, 0, area.width, area.height), 0), Fill.of(PAPER));
		legend.ifPresent(shown -> shown.paint(target, new Point(MARGIN, EDGE), area.width - 2 * MARGIN));
		graphics.dispose();
	}
}
