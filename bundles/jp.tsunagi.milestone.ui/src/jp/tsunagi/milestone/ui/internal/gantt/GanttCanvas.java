package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.scene.TonedCanvas;
import jp.tsunagi.diagram.ui.canvas.GraphicsCanvas;
import jp.tsunagi.diagram.ui.canvas.NightTone;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttPainter;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** The chart on the screen: paints what of it is to be seen, and scrolls. Names stay at the left, years and months above. */
final class GanttCanvas {

	private static final Rgb ACCENT = new Rgb(0, 118, 128);

	private final Canvas canvas;

	private final GanttViewport viewport;

	private final GanttSelection selection;

	private final GraphicsCanvas screen = new GraphicsCanvas(true);

	private Optional<Overlay> overlay = Optional.empty();

	private boolean isScrolling;

	/** What is painted over the chart for a while. */
	interface Overlay {

		void paint(jp.tsunagi.diagram.scene.Canvas canvas, GanttFrame frame);
	}

	GanttCanvas(Composite parent, GanttViewport viewport, GanttSelection selection) {
		this.viewport = viewport;
		this.selection = selection;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
		canvas.addPaintListener((PaintListener) event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.getVerticalBar().addListener(SWT.Selection,
				event -> scroll(() -> viewport.scrollTo(canvas.getVerticalBar().getSelection())));
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> scroll(this::scrollTime));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = selection.scheduled().map(MilestoneSummary::of).or(() -> selection.selected().map(row -> row.label()))
						.orElse(Messages.name);
			}
		});
	}

	/** The widget. */
	Canvas control() {
		return canvas;
	}

	/** What is to be seen, once there is anything. */
	Optional<GanttFrame> frame() {
		return viewport.frame();
	}

	/** Paints {@code other} over the chart from now on. */
	void overlay(Optional<Overlay> other) {
		overlay = other;
		canvas.redraw();
	}

	private void resized() {
		Rectangle area = canvas.getClientArea();
		viewport.resize(area.width, area.height);
		update();
	}

	private void scroll(Runnable move) {
		isScrolling = true;
		move.run();
		isScrolling = false;
		canvas.redraw();
	}

	private void scrollTime() {
		frame().ifPresent(frame -> viewport.moveTime(canvas.getHorizontalBar().getSelection() - left(frame.scale())));
	}

	/** How much of the days that one can scroll to lies left of what is to be seen, in pixels. */
	private double left(TimeScale scale) {
		return -scale.x(viewport.days().first());
	}

	/** Shows what has changed. */
	void update() {
		if (canvas.isDisposed()) {
			return;
		}
		frame().filter(frame -> !isScrolling).ifPresent(frame -> {
			set(canvas.getVerticalBar(), viewport.scroll(), frame.height(), frame.time().height(), (int) GanttFrame.ROW);
			Window days = viewport.days();
			double all = frame.scale().end(days.last()) - frame.scale().x(days.first());
			set(canvas.getHorizontalBar(), left(frame.scale()), all, frame.time().width(), (int) frame.time().width() / 12);
		});
		canvas.redraw();
	}

	private static void set(ScrollBar bar, double at, double all, double shown, int step) {
		int thumb = (int) Math.max(1, Math.min(shown, all));
		bar.setValues((int) Math.round(at), 0, (int) Math.max(1, Math.ceil(all)), thumb, Math.max(1, step), Math.max(1, thumb - step));
		bar.setEnabled(all > shown);
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		boolean isDark = WorkbenchTheme.isDark();
		if (frame().isEmpty()) {
			gc.fillRectangle(area);
			return;
		}
		GanttFrame frame = frame().get();
		gc.setAntialias(SWT.ON);
		SWTGraphics graphics = new SWTGraphics(gc);
		graphics.setAntialias(SWT.ON);
		screen.on(graphics, 1);
		jp.tsunagi.diagram.scene.Canvas target = isDark ? new TonedCanvas(screen, NightTone::of) : screen;
		Set<Milestone> marked = selection.milestone().map(Set::of).orElse(Set.of());
		new GanttPainter(frame, marked).paint(target);
		paintFocus(target, frame);
		MilestoneHandle.of(frame, selection.row()).ifPresent(handle -> handle.paint(target));
		overlay.ifPresent(over -> over.paint(target, frame));
		graphics.dispose();
	}

	/** Where the keys go, and what line is selected. */
	private void paintFocus(jp.tsunagi.diagram.scene.Canvas target, GanttFrame frame) {
		selection.link().ifPresent(link -> target.stroke(Outline.polyline(link.way()), new Pen(ACCENT, 3, LineStyle.SOLID)));
		if (selection.row() < 0) {
			return;
		}
		Bounds row = frame.bounds(selection.row());
		if (row.y() + row.height() > frame.time().y() && row.y() >= frame.time().y() - GanttFrame.ROW) {
			double top = Math.max(row.y(), frame.time().y());
			double bottom = row.y() + row.height() - 1;
			target.stroke(Outline.polyline(List.of(new Point(1.5, top), new Point(1.5, bottom))), new Pen(ACCENT, 3, LineStyle.SOLID));
			if (canvas.isFocusControl()) {
				target.stroke(Outline.rectangle(new Bounds(0.5, top, frame.area().width() - 1, bottom - top), 0),
						new Pen(ACCENT, 1, LineStyle.SOLID));
			}
		}
	}
}
