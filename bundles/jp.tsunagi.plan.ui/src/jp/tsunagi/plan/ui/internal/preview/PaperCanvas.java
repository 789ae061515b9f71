package jp.tsunagi.plan.ui.internal.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ScrollBar;

/** Sheets of white paper below each other, as wide as there is room. */
public final class PaperCanvas {

	/** Between the sheets, and around them. */
	private static final int GAP = 14;

	/** Pixels for a point at most: half as large again as on paper. */
	private static final double LARGEST = 2.0;

	private static final double SMALLEST = 0.3;

	private static final int LINE = 40;

	private final Canvas canvas;

	private final PageImages images;

	private final IntConsumer opener;

	private Optional<Preview> preview = Optional.empty();

	private double scale = 1;

	/** Sheets that tell {@code opener} the place in the text when a part is double clicked. */
	PaperCanvas(Composite parent, IntConsumer opener) {
		this.opener = opener;
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
		images = new PageImages(canvas.getDisplay(), this::redraw);
		canvas.addPaintListener(event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
		canvas.addListener(SWT.Resize, event -> layout());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
		canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(this::open));
		canvas.addKeyListener(KeyListener.keyPressedAdapter(this::scroll));
		canvas.addDisposeListener(event -> {
			images.dispose();
			preview.ifPresent(Preview::close);
		});
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.pages, sheets().size());
			}
		});
	}

	/** What is painted on. */
	public Canvas control() {
		return canvas;
	}

	/** Shows other pages at the same place. */
	void show(Preview pages) {
		preview.ifPresent(Preview::close);
		preview = Optional.of(pages);
		images.show(pages);
		layout();
	}

	/** Shows the beginning. */
	void scrollToTop() {
		canvas.getVerticalBar().setSelection(0);
	}

	/** How many sheets there are. */
	public int count() {
		return sheets().size();
	}

	/** Whether every sheet in sight has its picture. */
	public boolean isPainted() {
		return images.areAllPainted();
	}

	private List<Preview.Sheet> sheets() {
		return preview.map(Preview::sheets).orElse(List.of());
	}

	private void redraw() {
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	/** The width decides the scale; what was at the top stays there. */
	private void layout() {
		Rectangle area = canvas.getClientArea();
		if (sheets().isEmpty() || area.width == 0) {
			return;
		}
		double widest = sheets().stream().mapToDouble(Preview.Sheet::width).max().orElseThrow();
		double fitting = Math.clamp((area.width - 2 * GAP) / widest, SMALLEST, LARGEST);
		ScrollBar bar = canvas.getVerticalBar();
		double top = bar.getSelection() / scale;
		scale = fitting;
		images.resize(scale, canvas.getMonitor().getZoom());
		Rectangle last = place(sheets().size() - 1);
		int height = last.y + last.height + GAP + bar.getSelection();
		bar.setValues((int) Math.min(top * scale, Math.max(0, height - area.height)), 0, Math.max(height, 1),
				Math.max(1, Math.min(area.height, height)), LINE, Math.max(LINE, area.height - LINE));
		bar.setVisible(height > area.height);
		canvas.redraw();
	}

	/** Where a sheet is in the window now. */
	private Rectangle place(int sheet) {
		int top = GAP;
		for (int i = 0; i < sheet; i++) {
			top += size(i).y + GAP;
		}
		Point size = size(sheet);
		int left = Math.max(GAP, (canvas.getClientArea().width - size.x) / 2);
		return new Rectangle(left, top - canvas.getVerticalBar().getSelection(), size.x, size.y);
	}

	private Point size(int sheet) {
		Preview.Sheet page = sheets().get(sheet);
		return new Point((int) Math.round(page.width() * scale), (int) Math.round(page.height() * scale));
	}

	private void paint(GC gc, Rectangle damaged) {
		Display display = canvas.getDisplay();
		for (int sheet = 0; sheet < sheets().size(); sheet++) {
			Rectangle place = place(sheet);
			if (!place.intersects(damaged)) {
				continue;
			}
			gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
			gc.fillRectangle(place);
			images.get(sheet).ifPresent(image -> {
				Rectangle bounds = image.getBounds();
				gc.drawImage(image, 0, 0, bounds.width, bounds.height, place.x, place.y, place.width, place.height);
			});
			gc.setForeground(display.getSystemColor(SWT.COLOR_GRAY));
			gc.drawRectangle(place.x - 1, place.y - 1, place.width + 1, place.height + 1);
		}
	}

	private void open(MouseEvent event) {
		for (int sheet = 0; sheet < sheets().size(); sheet++) {
			Rectangle place = place(sheet);
			if (place.contains(event.x, event.y)) {
				preview.orElseThrow().offsetAt(sheet, (event.x - place.x) / scale, (event.y - place.y) / scale)
						.ifPresent(opener::accept);
			}
		}
	}

	private void scroll(KeyEvent event) {
		ScrollBar bar = canvas.getVerticalBar();
		int target = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> bar.getSelection() + bar.getIncrement();
			case SWT.ARROW_UP -> bar.getSelection() - bar.getIncrement();
			case SWT.PAGE_DOWN, SWT.SPACE -> bar.getSelection() + bar.getPageIncrement();
			case SWT.PAGE_UP -> bar.getSelection() - bar.getPageIncrement();
			case SWT.HOME -> 0;
			case SWT.END -> bar.getMaximum();
			default -> bar.getSelection();
		};
		bar.setSelection(target);
		canvas.redraw();
	}
}
