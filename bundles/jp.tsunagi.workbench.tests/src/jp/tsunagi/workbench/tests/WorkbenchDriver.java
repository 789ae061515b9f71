package jp.tsunagi.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.session.ProjectSession;

/** Drives the real workbench: opens projects, types keys, waits without sleeping, leaves screenshots. */
public final class WorkbenchDriver {

	/** Only a test that fails waits as long; a busy machine takes many times as long as a quiet one. */
	public static final int PATIENCE_MILLIS = 60_000;

	private static final long PAINT_MILLIS = 400;

	private WorkbenchDriver() {
	}

	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** Opens a copy of {@code examples/NAME} below {@code folder} and returns the copy. */
	public static Path openExample(String name, Path folder) throws Exception {
		Path copy = folder.resolve(name);
		copy(Path.of(System.getProperty("tsunagi.examples"), name), copy);
		open(copy);
		return copy;
	}

	public static void open(Path folder) throws Exception {
		ProjectSession.get().show(Project.open(folder, new NullProgressMonitor()));
		settle();
	}

	/** Makes the window as large as the display, and active. */
	public static void enlarge() {
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		window.setBounds(display().getBounds());
		window.forceActive();
		processEvents();
	}

	public static IViewPart show(String viewId) throws PartInitException {
		IViewPart view = page().showView(viewId);
		processEvents();
		return view;
	}

	/** Waits until the jobs of the session are done and their results are shown. */
	public static void settle() {
		waitUntil("the check has ended", () -> Job.getJobManager().find(ProjectSession.class).length == 0);
		processEvents();
	}

	/** Runs the event loop until {@code condition} holds, and fails if it never does. */
	public static void waitUntil(String what, BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
			if (!display().readAndDispatch()) {
				display().timerExec(20, () -> { });
				display().sleep();
			}
		}
		assertTrue(condition.getAsBoolean(), () -> "waited in vain until " + what);
	}

	public static void processEvents() {
		while (display().readAndDispatch()) {
			continue;
		}
	}

	/** Presses and releases a key as a user does; {@code keyCode} is an SWT constant, {@code character} may be 0. */
	public static void press(int keyCode, char character, int... modifiers) {
		for (int modifier : modifiers) {
			post(SWT.KeyDown, modifier, (char) 0);
		}
		post(SWT.KeyDown, keyCode, character);
		post(SWT.KeyUp, keyCode, character);
		for (int modifier : modifiers) {
			post(SWT.KeyUp, modifier, (char) 0);
		}
		processEvents();
	}

	private static void post(int type, int keyCode, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = character;
		display().post(event);
	}

	/** Leaves a picture of the whole display for people to look at. */
	public static void screenshot(String name) throws IOException {
		display().update();
		// GTK paints with its frame clock, some time after the last event
		long painted = System.currentTimeMillis() + PAINT_MILLIS;
		waitUntil("all is painted", () -> System.currentTimeMillis() > painted);
		Path folder = Files.createDirectories(Path.of(System.getProperty("tsunagi.screenshots")));
		GC gc = new GC(display());
		Image image = new Image(display(), display().getBounds());
		try {
			gc.copyArea(image, 0, 0);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} finally {
			image.dispose();
			gc.dispose();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(to.resolve(from.relativize(folder).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
