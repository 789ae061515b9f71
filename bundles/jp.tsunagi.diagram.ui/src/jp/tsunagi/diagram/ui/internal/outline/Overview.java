package jp.tsunagi.diagram.ui.internal.outline;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import jp.tsunagi.diagram.ui.DiagramEditorListener;
import jp.tsunagi.diagram.ui.canvas.GraphicsCanvas;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.ui.internal.part.Accent;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramListener;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** A small picture of the whole diagram. The frame in it can be dragged, which scrolls the editor. */
final class Overview implements DiagramEditorListener {

	private static final int MARGIN = 8;

	/** The picture is painted when nothing has changed for so long. */
	private static final int QUIET_MILLIS = 250;

	private final Canvas canvas;

	private final DiagramEditor editor;

	private final DiagramListener viewListener = change -> outdate();

	private final Consumer<Set<String>> placeListener = keys -> outdate();

	private final Runnable remarkListener = this::outdate;

	private final Runnable repaint = this::repaintPicture;

	private Optional<Image> picture = Optional.empty();

	private Runnable stopListening = () -> { };

	private Bounds extent = new Bounds(0, 0, 1, 1);

	private double scale = 1;

	Overview(Composite parent, DiagramEditor editor) {
		this.editor = editor;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> outdate());
		canvas.addListener(SWT.MouseDown, this::scroll);
		canvas.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				scroll(event);
			}
		});
		java.beans.PropertyChangeListener moved = event -> redraw();
		Viewport viewport = editor.pane().viewer().canvas().getViewport();
		viewport.getHorizontalRangeModel().addPropertyChangeListener(moved);
		viewport.getVerticalRangeModel().addPropertyChangeListener(moved);
		editor.addListener(this);
		Runnable themed = this::outdate;
		WorkbenchTheme.addListener(themed);
		canvas.addDisposeListener(event -> {
			viewport.getHorizontalRangeModel().removePropertyChangeListener(moved);
			viewport.getVerticalRangeModel().removePropertyChangeListener(moved);
			editor.removeListener(this);
			WorkbenchTheme.removeListener(themed);
			stopListening.run();
			picture.ifPresent(Image::dispose);
		});
		diagramShown();
	}

	Control control() {
		return canvas;
	}

	@Override
	public void diagramShown() {
		stopListening.run();
		stopListening = () -> { };
		editor.diagram().ifPresent(diagram -> {
			diagram.view().addListener(viewListener);
			diagram.arrangement().addListener(placeListener);
			diagram.remarks().addListener(remarkListener);
			stopListening = () -> {
				diagram.view().removeListener(viewListener);
				diagram.arrangement().removeListener(placeListener);
				diagram.remarks().removeListener(remarkListener);
			};
		});
		outdate();
	}

	private void outdate() {
		if (!canvas.isDisposed()) {
			canvas.getDisplay().timerExec(QUIET_MILLIS, repaint);
		}
	}

	private void redraw() {
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	private void repaintPicture() {
		if (canvas.isDisposed()) {
			return;
		}
		picture.ifPresent(Image::dispose);
		picture = editor.pane().look().flatMap(this::picture);
		canvas.redraw();
	}

	private Optional<Image> picture(Look look) {
		org.eclipse.swt.graphics.Rectangle area = canvas.getClientArea();
		Optional<Bounds> all = look.extent();
		if (all.isEmpty() || area.width <= 2 * MARGIN || area.height <= 2 * MARGIN) {
			return Optional.empty();
		}
		extent = all.get();
		scale = Math.min(1, Math.min((area.width - 2.0 * MARGIN) / extent.width(), (area.height - 2.0 * MARGIN) / extent.height()));
		Image image = new Image(canvas.getDisplay(), area.width, area.height);
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		gc.setBackground(Accent.ground());
		gc.fillRectangle(area);
		graphics.setAntialias(SWT.ON);
		graphics.translate(MARGIN, MARGIN);
		graphics.scale(scale);
		graphics.translate((float) -extent.x(), (float) -extent.y());
		look.paint(new GraphicsCanvas(true).on(graphics, scale));
		graphics.dispose();
		gc.dispose();
		return Optional.of(image);
	}

	private void paint(GC gc) {
		gc.setBackground(Accent.ground());
		gc.fillRectangle(canvas.getClientArea());
		picture.ifPresent(image -> {
			gc.drawImage(image, 0, 0);
			Rectangle seen = seen();
			gc.setForeground(Accent.color());
			gc.setLineWidth(2);
			gc.drawRectangle(x(seen.x), y(seen.y), (int) (seen.width * scale), (int) (seen.height * scale));
		});
	}

	/** What is seen in the editor, in the coordinates of the diagram. */
	private Rectangle seen() {
		Viewport viewport = editor.pane().viewer().canvas().getViewport();
		double zoom = editor.pane().zoom().getZoom();
		return new Rectangle((int) (viewport.getViewLocation().x / zoom), (int) (viewport.getViewLocation().y / zoom),
				(int) (viewport.getSize().width / zoom), (int) (viewport.getSize().height / zoom));
	}

	private int x(double place) {
		return MARGIN + (int) Math.round((place - extent.x()) * scale);
	}

	private int y(double place) {
		return MARGIN + (int) Math.round((place - extent.y()) * scale);
	}

	private void scroll(Event event) {
		double zoom = editor.pane().zoom().getZoom();
		Viewport viewport = editor.pane().viewer().canvas().getViewport();
		double left = ((event.x - MARGIN) / scale + extent.x()) * zoom - viewport.getSize().width / 2.0;
		double top = ((event.y - MARGIN) / scale + extent.y()) * zoom - viewport.getSize().height / 2.0;
		viewport.setViewLocation((int) left, (int) top);
	}
}
