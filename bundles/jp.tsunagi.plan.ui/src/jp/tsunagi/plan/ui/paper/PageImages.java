package jp.tsunagi.plan.ui.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.document.print.PageImage;

/** Pictures of the pages that are looked at, painted in the background, as sharp as the monitor. For the UI thread. */
final class PageImages {

	private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private static final int BITS = 32;

	/** Pixels of all pictures together, at four bytes each. */
	private static final double KEPT_PIXELS = 40_000_000;

	private static final double A4_POINTS = 595.0 * 842;

	/** More than are ever in sight at once. */
	private static final int MOST_KEPT = 24;

	private static final int LEAST_KEPT = 4;

	private final Display display;

	private final Runnable newPicture;

	private final Map<Integer, Image> images = new HashMap<>();

	private final Deque<Integer> lastUsed = new ArrayDeque<>();

	private final Set<Integer> asked = new HashSet<>();

	private final Set<Integer> painted = new HashSet<>();

	private Optional<Pages> shown = Optional.empty();

	private double scale = 1;

	private int zoom = 100;

	private volatile int generation;

	/** Pictures that tell {@code newPicture} in the UI thread when there is a new one. */
	PageImages(Display display, Runnable newPicture) {
		this.display = display;
		this.newPicture = newPicture;
	}

	/** Other pages are shown now; pictures of the former ones stay until there are new ones. */
	void show(Pages pages) {
		shown = Optional.of(pages);
		outdate();
	}

	/** Pages are shown in another size: {@code pixels} of the window for a point, on a monitor of {@code percent}. */
	void resize(double pixels, int percent) {
		if (pixels != scale || percent != zoom) {
			scale = pixels;
			zoom = percent;
			outdate();
		}
	}

	private void outdate() {
		generation++;
		asked.clear();
		painted.clear();
	}

	/** The newest picture of a page, which may be one of its former text or size; orders a newer one. */
	Optional<Image> get(int sheet) {
		if (asked.add(sheet)) {
			paint(sheet);
		}
		lastUsed.remove(sheet);
		lastUsed.addFirst(sheet);
		while (lastUsed.size() > kept()) {
			int forgotten = lastUsed.removeLast();
			asked.remove(forgotten);
			Optional.ofNullable(images.remove(forgotten)).ifPresent(Image::dispose);
		}
		return Optional.ofNullable(images.get(sheet));
	}

	private int kept() {
		return Math.clamp((long) (KEPT_PIXELS / (A4_POINTS * Math.pow(scale * zoom / 100, 2))), LEAST_KEPT, MOST_KEPT);
	}

	/** Whether there is a picture of every page that was asked for. */
	boolean areAllPainted() {
		return !asked.isEmpty() && painted.containsAll(asked);
	}

	private void paint(int sheet) {
		int ordered = generation;
		Pages pages = shown.orElseThrow();
		double pixels = scale * zoom / 100;
		Job job = new Job(Messages.painting) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				if (ordered == generation) {
					pages.image(sheet, pixels).ifPresent(image -> display.asyncExec(() -> take(sheet, ordered, image)));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void take(int sheet, int ordered, PageImage painting) {
		if (ordered != generation || !lastUsed.contains(sheet)) {
			return;
		}
		ImageData sharp = new ImageData(painting.width(), painting.height(), BITS, COLOURS);
		for (int row = 0; row < painting.height(); row++) {
			sharp.setPixels(0, row, painting.width(), painting.pixels(), row * painting.width());
		}
		int percent = zoom;
		ImageDataProvider provider = wanted -> wanted == percent ? sharp
				: sharp.scaledTo(sharp.width * wanted / percent, sharp.height * wanted / percent);
		Optional.ofNullable(images.put(sheet, new Image(display, provider))).ifPresent(Image::dispose);
		painted.add(sheet);
		newPicture.run();
	}

	/** Forgets all pictures. */
	void clear() {
		shown = Optional.empty();
		dispose();
	}

	void dispose() {
		outdate();
		images.values().forEach(Image::dispose);
		images.clear();
		lastUsed.clear();
	}
}
