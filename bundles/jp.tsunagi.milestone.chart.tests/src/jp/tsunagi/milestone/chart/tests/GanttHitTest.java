package jp.tsunagi.milestone.chart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttHit;
import jp.tsunagi.milestone.chart.gantt.GanttHit.OnHeader;
import jp.tsunagi.milestone.chart.gantt.GanttHit.OnHeading;
import jp.tsunagi.milestone.chart.gantt.GanttHit.OnLink;
import jp.tsunagi.milestone.chart.gantt.GanttHit.OnMilestone;
import jp.tsunagi.milestone.chart.gantt.GanttHit.OnTime;
import jp.tsunagi.milestone.chart.gantt.GanttHit.Part;
import jp.tsunagi.milestone.chart.gantt.GanttMark;
import jp.tsunagi.milestone.chart.gantt.GanttPainter;
import jp.tsunagi.milestone.chart.gantt.GanttRow;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Line;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Surface;

/** What is at a point is what was painted there. */
class GanttHitTest {

	private final GanttFrame frame = SamplePlan.everyKind().frame();

	@Test
	void whatIsPaintedOfAMilestoneIsThatMilestone() {
		for (GanttFrame shown : new GanttFrame[] {frame, SamplePlan.random(200, 9).frame().scrolled(1300)}) {
			RecordingCanvas canvas = new RecordingCanvas();
			new GanttPainter(shown).paint(canvas);
			for (Surface surface : canvas.all(Surface.class)) {
				Point middle = surface.outline().bounds().center();
				if (!surface.group().isEmpty() && shown.time().contains(middle)) {
					OnMilestone hit = assertInstanceOf(OnMilestone.class, GanttHit.at(shown, middle), surface::toString);
					assertEquals(surface.group(), "milestone." + hit.row());
				}
			}
		}
	}

	@Test
	void partsAreToldApart() {
		for (int row = 0; row < frame.rows().rows().size(); row++) {
			Optional<GanttMark> mark = frame.mark(row);
			if (mark.isPresent()) {
				check(row, Part.BODY, mark.get().body());
				check(row, Part.FORECAST, mark.get().forecast());
				check(row, Part.BASELINE, mark.get().baseline());
			}
		}
	}

	private void check(int row, Part part, Optional<Bounds> where) {
		where.filter(box -> frame.time().contains(box.center())).ifPresent(box -> {
			OnMilestone hit = assertInstanceOf(OnMilestone.class, GanttHit.at(frame, box.center().plus(box.width() / 2 - 1, 0)));
			assertEquals(row, hit.row());
			assertTrue(hit.part() == part || hit.part() == Part.BODY, hit::toString);
		});
	}

	@Test
	void namesAndHeadingsAreAtTheLeft() {
		Bounds heading = frame.bounds(1);
		assertEquals("導入に向けた検討", assertInstanceOf(OnHeading.class, GanttHit.at(frame, heading.corner().plus(40, 10))).heading().label());
		OnMilestone name = assertInstanceOf(OnMilestone.class, GanttHit.at(frame, frame.bounds(2).corner().plus(40, 10)));
		assertEquals(Part.NAME, name.part());
		assertEquals("アンケート", ((GanttRow.Entry) frame.rows().rows().get(name.row())).label());
	}

	@Test
	void linesAreFound() {
		RecordingCanvas canvas = new RecordingCanvas();
		new GanttPainter(frame).paint(canvas);
		Line strong = canvas.all(Line.class).stream().filter(line -> line.pen().width() == 2).findFirst().orElseThrow();
		Bounds line = strong.outline().bounds();
		boolean found = false;
		for (double y = line.y(); y < line.y() + line.height() && !found; y++) {
			for (double x = line.x(); x <= line.x() + line.width() && !found; x++) {
				found = GanttHit.at(frame, new Point(x, y)) instanceof OnLink link && link.link().isLongest();
			}
		}
		assertTrue(found);
	}

	@Test
	void whereNothingIsTimeIs() {
		LocalDate day = LocalDate.of(2022, 12, 24);
		Point free = new Point(frame.x(day) + frame.scale().dayWidth() / 2, frame.bounds(frame.rows().rows().size() - 1).y() + 200);
		assertEquals(new OnTime(Optional.empty(), day), GanttHit.at(frame, free));
		Point inRow = new Point(free.x(), frame.bounds(2).center().y());
		assertEquals(new OnTime(Optional.of(2), day), GanttHit.at(frame, inRow));
		assertEquals(new OnHeader(day), GanttHit.at(frame, new Point(free.x(), 5)));
		assertInstanceOf(GanttHit.Nothing.class, GanttHit.at(frame, new Point(5, 5)));
		assertInstanceOf(GanttHit.Nothing.class, GanttHit.at(frame, new Point(-5, 50)));
		assertInstanceOf(GanttHit.Nothing.class, GanttHit.at(frame, new Point(5, free.y())));
	}
}
