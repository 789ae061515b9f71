package jp.tsunagi.benchmark;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;

/** Opens the stakeholder network of a project, drags a node and scrolls. */
final class DiagramRun {

	private static final int WHOLE_FRAMES = 9;

	private static final int STEP = 7;

	private final Screen screen;

	DiagramRun(Screen screen) {
		this.screen = screen;
	}

	String measure(Path folder) throws Exception {
		screen.show(folder);
		screen.await(() -> Job.getJobManager().find(ProjectSession.class).length == 0);
		screen.await(() -> DiagramSessions.get().all().stream().anyMatch(DiagramRun::isNetwork));
		ProjectDiagram diagram = DiagramSessions.get().all().stream().filter(DiagramRun::isNetwork).findFirst().orElseThrow();
		long before = Memory.used();
		long start = System.nanoTime();
		Duration work = Screen.processorTime();
		DiagramSessions.get().open(diagram);
		DiagramEditor editor = (DiagramEditor) Screen.page().getActiveEditor();
		screen.await(() -> editor.view().isPresent());
		FigureCanvas canvas = editor.pane().viewer().canvas();
		screen.watch(canvas);
		screen.frame(canvas, canvas::redraw);
		double opened = (System.nanoTime() - start) / 1e6;
		long worked = Screen.processorTime().minus(work).toMillis();
		long bytes = Memory.used() - before;
		editor.pane().fit();
		Times whole = new Times();
		for (int number = 0; number < WHOLE_FRAMES; number++) {
			whole.add(screen.frame(canvas, canvas::redraw));
		}
		editor.pane().zoom().setZoom(1);
		Times drag = drag(editor, canvas);
		Times scroll = scroll(canvas);
		long bytesPerElement = bytes / editor.view().orElseThrow().elements().size();
		Screen.page().closeAllEditors(false);
		return "%s\t%.0f\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%d".formatted(folder.getFileName(), opened, worked, whole.median(),
				drag.median(), drag.p95(), scroll.median(), scroll.p95(), bytesPerElement);
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
		screen.frame(canvas, canvas::redraw);
		Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		Point middle = bounds.getCenter();
		Screen.mouse(canvas, SWT.MouseMove, middle.x, middle.y, 0);
		Screen.mouse(canvas, SWT.MouseDown, middle.x, middle.y, 0);
		Times times = new Times();
		for (int number = 1; number <= Screen.FRAMES; number++) {
			Point place = middle.getTranslated(STEP * (number % 20), STEP * (number % 13));
			times.add(screen.frame(canvas, () -> Screen.mouse(canvas, SWT.MouseMove, place.x, place.y, SWT.BUTTON1)));
		}
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		escape.character = SWT.ESC;
		canvas.notifyListeners(SWT.KeyDown, escape);
		Screen.mouse(canvas, SWT.MouseUp, middle.x, middle.y, SWT.BUTTON1);
		return times;
	}

	private static int ties(ViewNode node) {
		return node.outgoing().size() + node.incoming().size();
	}

	private Times scroll(FigureCanvas canvas) {
		Times times = new Times();
		Point start = canvas.getViewport().getViewLocation();
		for (int number = 1; number <= Screen.FRAMES; number++) {
			int distance = STEP * Math.min(number, Screen.FRAMES - number);
			times.add(screen.frame(canvas, () -> canvas.scrollTo(start.x + distance, start.y + 2 * distance)));
		}
		return times;
	}
}
