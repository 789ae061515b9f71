package jp.tsunagi.benchmark;

import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.CancelIndicator;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.milestone.ui.internal.gantt.OpenGantt;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.workbench.session.ProjectSession;

/** Opens the timeline of a project whose folder is called after the number of its milestones, scrolls and zooms. */
final class TimelineRun {

	/**
	 * What is measured: reading project and plans without a window; from before that to the painted chart; the first time; the
	 * ratio of the two; from the command to the painted chart when the plans are read; frames; bytes for each milestone that the
	 * plans take, that the workbench keeps, and that are the chart's.
	 */
	static final String[] COLUMNS = {"milestones", "read", "read+open", "first time", "÷ read", "open", "scroll", "p95", "zoom", "p95",
			"bare", "scroll ÷", "plans B", "workbench B", "chart B"};

	private static final int ROUNDS = 5;

	/** After so many steps days are a third as wide or three times as wide. */
	private static final int ZOOMS = 5;

	private final Screen screen;

	private final Times read = new Times();

	private final Times readAndOpen = new Times();

	private final Times open = new Times();

	TimelineRun(Screen screen) {
		this.screen = screen;
	}

	String measure(Path folder) throws Exception {
		List.of(read, readAndOpen, open).forEach(Times::clear);
		double first = 0;
		long empty = 0;
		long plans = 0;
		long closed = 0;
		for (int round = 0; round < ROUNDS; round++) {
			close();
			ProjectSession.get().close();
			screen.awaitQuiet();
			empty = Memory.settled();
			plans = read(folder) - empty;
			readAndOpen.time(() -> {
				screen.show(folder);
				open();
			});
			first = round == 0 ? readAndOpen.median() : first;
			screen.awaitQuiet();
			close();
			closed = Memory.settled();
			open.time(this::open);
		}
		long opened = Memory.settled();
		GanttEditor editor = (GanttEditor) Screen.page().getActiveEditor();
		Times scroll = scroll(editor.canvas());
		Times zoom = zoom(editor.canvas());
		Times bare = bare(editor);
		int milestones = Integer.parseInt(folder.getFileName().toString());
		return String.format(Locale.ROOT, "%d\t%.0f\t%.0f\t%.0f\t%.1f\t%.0f\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%d\t%d\t%d", milestones,
				read.median(), readAndOpen.median(), first, readAndOpen.median() / read.median(), open.median(), scroll.median(),
				scroll.p95(), zoom.median(), zoom.p95(), bare.median(), scroll.median() / bare.median(), plans / milestones,
				(opened - empty) / milestones, (opened - closed) / milestones);
	}

	private void close() {
		Screen.page().closeAllEditors(false);
	}

	/** Reads project and plans as the workbench does, but without a window; returns the memory that is used while they are there. */
	private long read(Path folder) throws Exception {
		PlanLibrary[] library = new PlanLibrary[1];
		read.time(() -> {
			Project project = Project.open(folder, new NullProgressMonitor());
			library[0] = PlanLibrary.open(project, ProjectSession.get().clock(), new NullProgressMonitor());
			project.files(PlanLibrary.SUFFIX).forEach(file -> EcoreUtil2.resolveLazyCrossReferences(
					library[0].resource(file).orElseThrow(), CancelIndicator.NullImpl));
		});
		long used = Memory.settled();
		Reference.reachabilityFence(library[0]);
		return used;
	}

	private void open() {
		GanttEditor editor = OpenGantt.at(Screen.page(), Optional.empty()).orElseThrow();
		screen.await(() -> !editor.rows().isEmpty());
		screen.watch(editor.canvas());
		screen.frame(editor.canvas(), editor.canvas()::redraw);
	}

	/** From the first row to the last. */
	private Times scroll(Canvas chart) {
		Times times = new Times();
		ScrollBar bar = chart.getVerticalBar();
		int end = bar.getMaximum() - bar.getThumb();
		for (int number = 1; number <= Screen.FRAMES; number++) {
			int place = (int) ((long) end * number / Screen.FRAMES);
			times.add(screen.frame(chart, () -> {
				bar.setSelection(place);
				bar.notifyListeners(SWT.Selection, new Event());
			}));
		}
		return times;
	}

	/** Days become wider, narrower than at first, and as wide as they were. */
	private Times zoom(Canvas chart) {
		Times times = new Times();
		for (int number = 0; number < Screen.FRAMES; number++) {
			Event wheel = new Event();
			wheel.x = chart.getClientArea().width / 2;
			wheel.count = (number / ZOOMS + 1) / 2 % 2 == 0 ? 1 : -1;
			wheel.stateMask = SWT.MOD1;
			times.add(screen.frame(chart, () -> chart.notifyListeners(SWT.MouseVerticalWheel, wheel)));
		}
		return times;
	}

	/** The least that so many rows can take: their names and a rectangle for each, on a canvas of the same size. */
	private Times bare(GanttEditor editor) {
		Rectangle area = editor.canvas().getClientArea();
		List<String> names = editor.rows();
		Shell shell = new Shell(screen.display(), SWT.NO_TRIM);
		Canvas canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED);
		canvas.setSize(area.width, area.height);
		int[] top = new int[1];
		canvas.addPaintListener(event -> paint(event.gc, names.subList(top[0], names.size()), area));
		shell.setSize(area.width, area.height);
		shell.open();
		screen.watch(canvas);
		Times times = new Times();
		for (int number = 0; number < Screen.FRAMES; number++) {
			top[0] = number;
			times.add(screen.frame(canvas, canvas::redraw));
		}
		shell.dispose();
		return times;
	}

	private static void paint(GC gc, List<String> names, Rectangle area) {
		for (int row = 0; row < Math.min(names.size(), area.height / GanttFrame.ROW); row++) {
			int top = (int) (row * GanttFrame.ROW);
			gc.drawText(names.get(row), 0, top, true);
			gc.fillRectangle(area.width / 2, top, area.width / 20, (int) GanttFrame.ROW / 2);
		}
	}
}
