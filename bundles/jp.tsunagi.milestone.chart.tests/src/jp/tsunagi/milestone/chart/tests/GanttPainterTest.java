package jp.tsunagi.milestone.chart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Group;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Line;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Stroke;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Surface;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Text;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlanFactory;

/** Around milestones are links, today and the ends of time; only what is to be seen is painted. */
class GanttPainterTest {

	@Test
	void linksAreLevelAndUprightAndTheLongestChainIsStrong() {
		RecordingCanvas canvas = RecordingCanvas.of(SamplePlan.everyKind().frame());
		List<Line> strong = canvas.all(Line.class).stream().filter(line -> line.pen().width() == 2).toList();
		assertEquals(2, strong.size());
		SamplePlan random = SamplePlan.random(40, 3);
		for (Line line : RecordingCanvas.of(random.frame()).all(Line.class)) {
			List<Outline.Piece> pieces = line.outline().pieces();
			boolean isLink = line.group().isEmpty() && pieces.size() > 3 && pieces.stream().noneMatch(Outline.Curve.class::isInstance);
			if (isLink) {
				for (int i = 1; i < pieces.size(); i++) {
					var from = pieces.get(i - 1).points().toList().getLast();
					var to = pieces.get(i).points().toList().getLast();
					assertTrue(from.x() == to.x() || from.y() == to.y(), line::toString);
				}
			}
		}
	}

	@Test
	void todayIsALineWithItsDate() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = RecordingCanvas.of(frame);
		assertTrue(canvas.texts().contains("今日 令和4年9月15日"), canvas.texts().toString());
		double x = frame.x(SamplePlan.TODAY) + frame.scale().dayWidth() / 2;
		assertTrue(canvas.all(Line.class).stream().map(line -> line.outline().bounds())
				.anyMatch(line -> line.width() == 0 && Math.abs(line.x() - x) < 0.01 && line.height() > 500));
		Bounds pill = canvas.all(Surface.class).stream().map(surface -> surface.outline().bounds())
				.filter(box -> Math.abs(box.center().x() - x) < 0.01 && box.height() == 14 && box.width() > 14).findFirst().orElseThrow();
		Text date = canvas.all(Text.class).stream().filter(text -> text.text().startsWith("今日")).findFirst().orElseThrow();
		assertEquals(TimeBands.LETTERS, date.letters().size(), "screens have no letters between this size and the next smaller one");
		assertTrue(pill.width() >= TextMeasure.standard().width(date.text(), date.letters().size(), false) + 14, pill::toString);
		RecordingCanvas later = RecordingCanvas.of(frame.with(TimeScale.of(LocalDate.of(2030, 4, 1), 365, 900)));
		assertTrue(later.texts().stream().noneMatch(text -> text.startsWith("今日")));
	}

	@Test
	void whatLiesOutsideIsNamedAtTheEdge() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = RecordingCanvas.of(frame);
		Text far = canvas.all(Text.class, SamplePlan.group(frame, "遠い先")).getFirst();
		assertEquals("9999年 \u25b8", far.text());
		RecordingCanvas later = RecordingCanvas.of(frame.with(TimeScale.of(LocalDate.of(2030, 4, 1), 365, 900)));
		assertEquals("\u25c2 令和4年3月", later.all(Text.class, SamplePlan.group(frame, "アンケート")).getFirst().text());
	}

	@Test
	void nothingIsPaintedFarOutside() {
		for (double days : new double[] {7, 100, 730, 1830, 9998 * 366.0}) {
			GanttFrame frame = SamplePlan.everyKind().frame().with(TimeScale.of(LocalDate.of(2022, 9, 1), days, 900));
			Bounds near = frame.area().grown(100);
			for (Stroke stroke : RecordingCanvas.of(frame).strokes) {
				Bounds box = switch (stroke) {
					case Surface surface -> surface.outline().bounds();
					case Line line -> line.outline().bounds();
					case Text text -> new Bounds(text.at().x(), text.at().y(), 0, 0);
				};
				assertTrue(near.contains(box.corner()) && near.contains(box.corner().plus(box.width(), box.height())), stroke::toString);
			}
		}
	}

	@Test
	void whatIsPaintedDependsOnWhatIsSeen() {
		int few = strokes(SamplePlan.random(100, 5), 0);
		int many = strokes(SamplePlan.random(3000, 5), 0);
		int below = strokes(SamplePlan.random(3000, 5), 50_000);
		assertTrue(many < 2 * few && below < 2 * few, few + " " + many + " " + below);
	}

	private static int strokes(SamplePlan sample, double scroll) {
		GanttFrame frame = sample.frame().scrolled(scroll);
		assertTrue(frame.endRow() - frame.firstRow() <= 26);
		return RecordingCanvas.of(frame).strokes.size();
	}

	@Test
	void aMilestoneOfManyChangesIsPainted() {
		SamplePlan sample = new SamplePlan("よく動く");
		Action action = sample.action("取組");
		Milestone milestone = sample.milestone(action, "見学", "令和4年4月1日");
		for (int i = 0; i < 1000; i++) {
			DateChange change = PlanFactory.eINSTANCE.createDateChange();
			change.setFrom(FuzzyDate.of(LocalDate.of(2022, 4, 1).plusDays(i)));
			change.setTo(FuzzyDate.of(LocalDate.of(2022, 4, 2).plusDays(i)));
			milestone.getChanges().add(change);
		}
		GanttFrame frame = sample.frame();
		assertTrue(RecordingCanvas.of(frame).texts().contains("令和6年12月26日 \u25b8"), RecordingCanvas.of(frame).texts().toString());
	}

	@Test
	void manyThatWaitForOneArePaintedQuietly() {
		SamplePlan sample = new SamplePlan("扇");
		Action action = sample.action("取組");
		Milestone first = sample.milestone(action, "はじめ", "令和4年4月");
		for (int i = 0; i < 2000; i++) {
			sample.milestone(action, "次" + i, "令和4年5月", first);
		}
		RecordingCanvas canvas = RecordingCanvas.of(sample.frame());
		assertTrue(canvas.all(Line.class).size() < 500, () -> String.valueOf(canvas.all(Line.class).size()));
	}

	@Test
	void whoeverShowsAnEmptyChartSaysWhy() {
		GanttRows none = SamplePlan.everyKind().rows(GanttView.ALL.searching("ない語"));
		GanttFrame frame = SamplePlan.frame(none, TimeScale.of(SamplePlan.TODAY, 365, 900));
		assertFalse(RecordingCanvas.of(frame).texts().contains(none.emptiness().orElseThrow()));
	}

	@Test
	void elementsOfPicturesAreMilestonesWithWhatIsSaidOfThem() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = RecordingCanvas.of(frame);
		assertEquals(13, canvas.groups.size());
		assertEquals("出発式\uff08令和4年10月15日\uff09これからです",
				canvas.groups.stream().filter(group -> group.key().equals(SamplePlan.group(frame, "出発式"))).findFirst().orElseThrow()
						.tooltip());
		assertEquals(13, canvas.groups.stream().map(Group::key).distinct().count());
	}
}
