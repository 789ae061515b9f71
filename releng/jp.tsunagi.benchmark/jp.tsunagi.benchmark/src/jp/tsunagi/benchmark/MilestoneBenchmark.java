package jp.tsunagi.benchmark;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.ui.canvas.GraphicsCanvas;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttPainter;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.milestone.chart.gantt.GanttSheet;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** Time to say how milestones stand and when they can be expected, to put them into rows, to paint a screen of them, to write SVG. */
final class MilestoneBenchmark {

	private static final int[] SIZES = {2_000, 20_000};

	/** Rounds until the compiler has settled; not counted. */
	private static final int WARM_UP = 3;

	private static final int ROUNDS = 9;

	/** SVG takes long and varies little. */
	private static final int SLOW_ROUNDS = 3;

	/** How many places of the chart are looked at in a round. */
	private static final int FRAMES = 50;

	private static final int WIDTH = 1600;

	private static final int HEIGHT = 900;

	private static final double NAMES = 260;

	/** The day on which they are looked at. */
	private static final LocalDate TODAY = LocalDate.of(2023, 9, 30);

	private static final TimeBands BANDS = new TimeBands(new PlanCalendar(FiscalCalendar.APRIL), CalendarStyle.JAPANESE);

	private final PrintStream out;

	MilestoneBenchmark(PrintStream out) {
		this.out = out;
	}

	void run() throws Exception {
		List<Size> sizes = new ArrayList<>();
		for (int milestones : SIZES) {
			sizes.add(new Size(MadeUpPlans.of(milestones, TODAY)));
		}
		sizes.add(new Size(MadeUpPlans.chain(SIZES[SIZES.length - 1], TODAY)));
		Display display = Display.getDefault();
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			for (Size size : sizes) {
				size.measure(display, round >= WARM_UP);
			}
		}
		for (int round = 0; round < SLOW_ROUNDS; round++) {
			for (Size size : sizes) {
				size.measureSlow();
			}
		}
		print(sizes);
	}

	private void print(List<Size> sizes) {
		out.println("Milestones (median, ms; the last in one chain)");
		out.printf("%12s %8s %10s %10s %10s %10s %10s %10s %10s %16s%n", "milestones", "links", "schedule", "p95", "rows", "first", "frame",
				"p95", "SVG", "bytes/milestone");
		for (Size size : sizes) {
			out.printf("%12d %8d %10.1f %10.1f %10.1f %10.1f %10.2f %10.2f %10.0f %16d%n", size.plans.milestones(), size.plans.links(),
					size.schedule.median(), size.schedule.p95(), size.rows.median(), size.first.median(), size.frame.median(),
					size.frame.p95(), size.svg.median(), size.bytes);
		}
		out.printf("%22s %s%n%n", "schedule is linear", sizes.getLast().perPart() <= 1.2 * sizes.getFirst().perPart()
				&& sizes.get(1).perPart() <= 1.2 * sizes.getFirst().perPart() ? "yes" : "no");
	}

	/** Plans with so many milestones; small ones are measured several times in a round. */
	private static final class Size {

		private final MadeUpPlans plans;

		private final Times schedule = new Times();

		private final Times rows = new Times();

		/** The first frame, with what is kept for the others. */
		private final Times first = new Times();

		private final Times frame = new Times();

		private final Times svg = new Times();

		private long bytes;

		Size(MadeUpPlans plans) {
			this.plans = plans;
		}

		double perPart() {
			return schedule.median() / (plans.milestones() + plans.links());
		}

		void measure(Display display, boolean counts) throws Exception {
			for (int times = 0; times < SIZES[SIZES.length - 1] / plans.milestones(); times++) {
				long before = Memory.used();
				Schedule[] scheduled = new Schedule[1];
				schedule.time(() -> scheduled[0] = schedule());
				GanttRows[] made = new GanttRows[1];
				rows.time(() -> made[0] = rows(scheduled[0]));
				bytes = (Memory.used() - before) / plans.milestones();
				paint(display, made[0]);
			}
			if (!counts) {
				List.of(schedule, rows, first, frame).forEach(Times::clear);
			}
		}

		private Schedule schedule() {
			return Schedule.of(plans.plans(), BANDS.calendar(), TODAY, new NullProgressMonitor());
		}

		private static GanttRows rows(Schedule schedule) {
			return GanttRows.of(schedule, GanttView.ALL, Vocabularies.builtIn(), element -> true);
		}

		/** Two years of the chart, in places from its top to its bottom. */
		private void paint(Display display, GanttRows shown) throws Exception {
			TimeScale scale = TimeScale.of(TODAY.minusYears(1), 730, WIDTH - NAMES);
			GanttFrame top = new GanttFrame(shown, BANDS, scale, new Bounds(0, 0, WIDTH, HEIGHT), NAMES, 0);
			Image image = new Image(display, WIDTH, HEIGHT);
			GC gc = new GC(image);
			SWTGraphics graphics = new SWTGraphics(gc);
			GraphicsCanvas canvas = new GraphicsCanvas(true).on(graphics, 1);
			first.time(() -> new GanttPainter(top).paint(canvas));
			for (int i = 0; i < FRAMES; i++) {
				GanttFrame there = top.scrolled(top.height() * i / FRAMES);
				frame.time(() -> new GanttPainter(there).paint(canvas));
			}
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}

		void measureSlow() throws Exception {
			GanttRows shown = rows(schedule());
			GanttSheet.Captions captions = new GanttSheet.Captions("", "");
			svg.time(() -> new DiagramExport(GanttSheet.of("", shown, BANDS, captions), "", LocalDate.EPOCH, "ja").svg());
		}
	}
}
