package jp.tsunagi.plan.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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

/** Sheets of white paper below each other, as wide as there is room unless somebody wants them larger or smaller. */
public final class PaperCanvas {

	/** Between the sheets, and around them. */
	private static final int GAP = 14;

	/** Pixels for a point at most where nobody zooms: half as large again as on paper. */
	private static final double LARGEST = 2.0;

	private static final double SMALLEST = 0.3;

	private static final int LINE = 40;

	private static final Set<Integer> SCROLLING = Set.of(SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.PAGE_UP,
			SWT.PAGE_DOWN);

	private final Canvas canvas;

	private final PageImages images;

	private final PartOpener opener;

	private Optional<Pages> pages = Optional.empty();

	private Zoom zoom = Zoom.WIDTH;

	private double scale = 1;

	/** Is told where on a sheet somebody double clicked. */
	@FunctionalInterface
	public interface PartOpener {

		/** A point of a sheet, in points from its upper left corner. */
		void open(int sheet, double x, double y);
	}

	/** Sheets that tell {@code opener} the place that is double clicked. */
	public PaperCanvas(Composite parent, PartOpener opener) {
		this.opener = opener;
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
		images = new PageImages(canvas.getDisplay(), this::redraw);
		canvas.getHorizontalBar().setVisible(false);
		canvas.addPaintListener(event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
		canvas.addListener(SWT.Resize, event -> layout());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> moved());
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
		canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(this::open));
		canvas.addKeyListener(KeyListener.keyPressedAdapter(this::scroll));
		// whoever listens to keys would be the last that Tab, Esc and Enter reach
		canvas.addTraverseListener(event -> event.doit = !SCROLLING.contains(event.keyCode));
		canvas.addDisposeListener(event -> {
			images.dispose();
			pages.ifPresent(Pages::close);
		});
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.pages, count());
			}
		});
	}

	/** What is painted on; sends {@link SWT#Modify} when another sheet has come into sight. */
	public Canvas control() {
		return canvas;
	}

	/** Shows other pages at the same place, and closes them when they are no longer shown. */
	public void show(Pages others) {
		pages.ifPresent(Pages::close);
		pages = Optional.of(others);
		images.show(others);
		layout();
	}

	/** Shows nothing. */
	public void clear() {
		pages.ifPresent(Pages::close);
		pages = Optional.empty();
		images.clear();
		scrollToTop();
		canvas.getVerticalBar().setVisible(false);
		canvas.getHorizontalBar().setVisible(false);
		canvas.redraw();
	}

	/** Shows the beginning. */
	public void scrollToTop() {
		canvas.getVerticalBar().setSelection(0);
	}

	/** Shows sheets as large as that. */
	public void zoom(Zoom wanted) {
		zoom = wanted;
		layout();
	}

	/** How large sheets are shown. */
	public Zoom zoom() {
		return zoom;
	}

	/** How many sheets there are. */
	public int count() {
		return sizes().size();
	}

	/** The sheet in the middle of the window, counted from 0. */
	public int page() {
		int middle = canvas.getClientArea().height / 2;
		int page = 0;
		while (page < count() - 1 && place(page).y + place(page).height < middle) {
			page++;
		}
		return page;
	}

	/** Shows the beginning of a sheet. */
	public void show(int page) {
		if (count() > 0) {
			ScrollBar bar = canvas.getVerticalBar();
			bar.setSelection(place(Math.clamp(page, 0, count() - 1)).y + bar.getSelection() - GAP);
			moved();
		}
	}

	/** Whether every sheet in sight has its picture. */
	public boolean isPainted() {
		return images.areAllPainted();
	}

	private List<Pages.Size> sizes() {
		return pages.map(Pages::sizes).orElse(List.of());
	}

	private void redraw() {
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	private void moved() {
		canvas.redraw();
		canvas.notifyListeners(SWT.Modify, null);
	}

	/** The window decides the scale; what was at the top stays there. */
	private void layout() {
		Rectangle area = canvas.getClientArea();
		if (count() == 0 || area.width <= 2 * GAP || area.height <= 2 * GAP) {
			return;
		}
		ScrollBar bar = canvas.getVerticalBar();
		double top = bar.getSelection() / scale;
		scale = fitting(area);
		images.resize(scale, canvas.getMonitor().getZoom());
		Rectangle last = place(count() - 1);
		int height = last.y + last.height + GAP + bar.getSelection();
		fit(bar, (int) Math.min(top * scale, Math.max(0, height - area.height)), height, area.height);
		int width = (int) (widest() * scale) + 2 * GAP;
		fit(canvas.getHorizontalBar(), Math.max(0, (width - area.width) / 2), zoom.factor() > 1 ? width : 0, area.width);
		moved();
	}

	private double fitting(Rectangle area) {
		double wide = Math.clamp((area.width - 2 * GAP) / widest(), SMALLEST, LARGEST);
		double highest = sizes().stream().mapToDouble(Pages.Size::height).max().orElseThrow();
		return zoom == Zoom.PAGE ? Math.clamp((area.height - 2 * GAP) / highest, SMALLEST, wide) : wide * zoom.factor();
	}

	private double widest() {
		return sizes().stream().mapToDouble(Pages.Size::width).max().orElseThrow();
	}

	private static void fit(ScrollBar bar, int selection, int whole, int room) {
		bar.setValues(selection, 0, Math.max(whole, 1), Math.max(1, Math.min(room, whole)), LINE, Math.max(LINE, room - LINE));
		bar.setVisible(whole > room);
	}

	/** Where a sheet is in the window now. */
	private Rectangle place(int sheet) {
		int top = GAP;
		for (int i = 0; i < sheet; i++) {
			top += size(i).y + GAP;
		}
		Point size = size(sheet);
		int room = canvas.getClientArea().width;
		int left = size.x + 2 * GAP > room && canvas.getHorizontalBar().isVisible() ? GAP - canvas.getHorizontalBar().getSelection()
				: Math.max(GAP, (room - size.x) / 2);
		return new Rectangle(left, top - canvas.getVerticalBar().getSelection(), size.x, size.y);
	}

	private Point size(int sheet) {
		Pages.Size page = sizes().get(sheet);
		return new Point((int) Math.round(page.width() * scale), (int) Math.round(page.height() * scale));
	}

	private void paint(GC gc, Rectangle damaged) {
		Display display = canvas.getDisplay();
		for (int sheet = 0; sheet < count(); sheet++) {
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
		for (int sheet = 0; sheet < count(); sheet++) {
			Rectangle place = place(sheet);
			if (place.contains(event.x, event.y)) {
				opener.open(sheet, (event.x - place.x) / scale, (event.y - place.y) / scale);
			}
		}
	}

	private void scroll(KeyEvent event) {
		ScrollBar across = canvas.getHorizontalBar();
		if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
			across.setSelection(across.getSelection() + (event.keyCode == SWT.ARROW_RIGHT ? LINE : -LINE));
		}
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
		moved();
	}
}
