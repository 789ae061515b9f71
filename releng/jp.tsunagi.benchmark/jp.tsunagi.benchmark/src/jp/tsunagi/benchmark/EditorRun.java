package jp.tsunagi.benchmark;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * The part of {@link EditorBenchmark} that runs in the workbench of the product: opens the stakeholder network of each project,
 * drags a node and scrolls by the events that a mouse would cause, prints what it took and ends the process. A frame is what
 * the thread of the user interface works from the event until its changes are painted, which other work on the machine hardly
 * touches.
 */
public final class EditorRun implements IStartup {

	/** The property with the folders of the projects; without it nothing is done. */
	static final String FOLDERS = "tsunagi.benchmark.editor";

	/** What lines with figures begin with. */
	static final String MARK = "EDITOR";

	private static final int FRAMES = 60;

	private static final int WHOLE_FRAMES = 9;

	private static final int STEP = 7;

	/** Seconds until something that does not happen is given up. */
	private static final int PATIENCE = 120;

	/** Milliseconds between two looks at something that is waited for. */
	private static final int PAUSE = 20;

	private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

	private Display display;

	private boolean painted;

	@Override
	public void earlyStartup() {
		String folders = System.getProperty(FOLDERS, "");
		if (!folders.isEmpty()) {
			display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> {
				try {
					for (String folder : folders.split(File.pathSeparator)) {
						measure(Path.of(folder));
					}
				} catch (Exception failed) {
					failed.printStackTrace();
				}
				// nothing is to be saved, and nobody is there to say so
				Runtime.getRuntime().halt(0);
			});
		}
	}

	private void measure(Path folder) throws Exception {
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		window.setBounds(display.getBounds());
		ProjectSession.get().show(Project.open(folder, new NullProgressMonitor()));
		await(() -> Job.getJobManager().find(ProjectSession.class).length == 0);
		await(() -> DiagramSessions.get().all().stream().anyMatch(EditorRun::isNetwork));
		ProjectDiagram diagram = DiagramSessions.get().all().stream().filter(EditorRun::isNetwork).findFirst().orElseThrow();
		long before = usedMemory();
		long start = System.nanoTime();
		Duration work = processorTime();
		DiagramSessions.get().open(diagram);
		DiagramEditor editor = (DiagramEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
		await(() -> editor.view().isPresent());
		FigureCanvas canvas = editor.pane().viewer().canvas();
		canvas.addPaintListener(event -> painted = true);
		frame(canvas, canvas::redraw);
		double opened = (System.nanoTime() - start) / 1e6;
		long worked = processorTime().minus(work).toMillis();
		long bytes = usedMemory() - before;
		editor.pane().fit();
		Times whole = new Times();
		for (int number = 0; number < WHOLE_FRAMES; number++) {
			whole.add(frame(canvas, canvas::redraw));
		}
		editor.pane().zoom().setZoom(1);
		Times drag = drag(editor, canvas);
		Times scroll = scroll(canvas);
		System.out.printf("%s\t%s\t%.0f\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%d%n", MARK, folder.getFileName(), opened, worked,
				whole.median(), drag.median(), drag.p95(), scroll.median(), scroll.p95(), bytes / editor.view().orElseThrow().elements().size());
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
	}

	private static boolean isNetwork(ProjectDiagram diagram) {
		return diagram.specification().name().equals(DiagramBenchmark.DIAGRAM);
	}

	/** Takes the first node with the most ties by its middle, moves it, and puts it back by the escape key. */
	private Times drag(DiagramEditor editor, FigureCanvas canvas) {
		ViewNode node = editor.view().orElseThrow().nodes().stream()
				.reduce((one, other) -> ties(other) > ties(one) ? other : one).orElseThrow();
		editor.pane().viewer().reveal(editor.pane().viewer().part(node).orElseThrow());
		GraphicalEditPart part = editor.pane().viewer().part(node).orElseThrow();
		frame(canvas, canvas::redraw);
		Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		Point middle = bounds.getCenter();
		mouse(canvas, SWT.MouseMove, middle, 0);
		mouse(canvas, SWT.MouseDown, middle, 0);
		Times times = new Times();
		for (int number = 1; number <= FRAMES; number++) {
			Point place = middle.getTranslated(STEP * (number % 20), STEP * (number % 13));
			times.add(frame(canvas, () -> mouse(canvas, SWT.MouseMove, place, SWT.BUTTON1)));
		}
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		escape.character = SWT.ESC;
		canvas.notifyListeners(SWT.KeyDown, escape);
		mouse(canvas, SWT.MouseUp, middle, SWT.BUTTON1);
		return times;
	}

	private static int ties(ViewNode node) {
		return node.outgoing().size() + node.incoming().size();
	}

	private static void mouse(FigureCanvas canvas, int type, Point place, int buttons) {
		Event event = new Event();
		event.x = place.x;
		event.y = place.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = 1;
		event.stateMask = buttons;
		canvas.notifyListeners(type, event);
	}

	private Times scroll(FigureCanvas canvas) {
		Times times = new Times();
		Point start = canvas.getViewport().getViewLocation();
		for (int number = 1; number <= FRAMES; number++) {
			int distance = STEP * Math.min(number, FRAMES - number);
			times.add(frame(canvas, () -> canvas.scrollTo(start.x + distance, start.y + 2 * distance)));
		}
		return times;
	}

	/** What {@code event} takes until it is seen. */
	private long frame(FigureCanvas canvas, Runnable event) {
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

	private void await(BooleanSupplier condition) {
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

	private static Duration processorTime() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	private static long usedMemory() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
