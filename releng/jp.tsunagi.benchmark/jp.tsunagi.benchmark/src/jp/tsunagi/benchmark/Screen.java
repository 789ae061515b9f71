package jp.tsunagi.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * The workbench of the product, which is used by the events that a mouse would cause. A frame is what the thread of the user
 * interface works from the event until its changes are painted, which other work on the machine hardly touches.
 */
final class Screen {

	/** How many frames are measured of each kind. */
	static final int FRAMES = 60;

	/** Seconds until something that does not happen is given up. */
	private static final int PATIENCE = 120;

	/** Milliseconds between two looks at something that is waited for. */
	private static final int PAUSE = 20;

	/** Seconds in which a process works no more than {@link #NEXT_TO_NOTHING} when nothing is left to do. */
	private static final int QUIET = 1;

	private static final Duration NEXT_TO_NOTHING = Duration.ofMillis(100);

	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

	private final Display display;

	private boolean painted;

	Screen(Display display) {
		this.display = display;
	}

	Display display() {
		return display;
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** Reads a project, from which on it is the open one, in a window as large as the screen. */
	void show(Path folder) throws Exception {
		page().getWorkbenchWindow().getShell().setBounds(display.getBounds());
		ProjectSession.get().show(Project.open(folder, new NullProgressMonitor()));
	}

	/** From now on frames of {@code canvas} can be measured. */
	void watch(Canvas canvas) {
		canvas.addPaintListener(event -> painted = true);
	}

	/** What {@code event} takes until it is seen, in nanoseconds. */
	long frame(Canvas canvas, Runnable event) {
		while (display.readAndDispatch()) {
			continue;
		}
		painted = false;
		long start = CLOCK.getCurrentThreadCpuTime();
		event.run();
		canvas.update();
		await(() -> painted);
		return CLOCK.getCurrentThreadCpuTime() - start;
	}

	static void mouse(Canvas canvas, int type, int x, int y, int state) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = type == SWT.MouseDown || type == SWT.MouseUp ? 1 : 0;
		event.count = 1;
		event.stateMask = state;
		canvas.notifyListeners(type, event);
	}

	void await(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE * 1_000_000_000L;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Nothing has happened for " + PATIENCE + " s");
			}
			if (!display.readAndDispatch()) {
				display.timerExec(PAUSE, () -> { });
				display.sleep();
			}
		}
	}

	/** Waits for whatever is done in the background. */
	void awaitQuiet() {
		Duration worked;
		do {
			worked = processorTime();
			long end = System.nanoTime() + QUIET * 1_000_000_000L;
			await(() -> System.nanoTime() > end);
		} while (processorTime().minus(worked).compareTo(NEXT_TO_NOTHING) > 0);
	}

	static Duration processorTime() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}
}
