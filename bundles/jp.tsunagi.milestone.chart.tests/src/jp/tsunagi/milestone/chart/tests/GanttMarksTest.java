package jp.tsunagi.milestone.chart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Group;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttLegend;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Line;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Surface;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Text;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.Visit;
import jp.tsunagi.plan.rhythm.Rhythm;

/** Each kind of milestone looks different, also without colours. */
class GanttMarksTest {

	@Test
	void vagueDatesHaveSoftEndsAndDaysAreDiamonds() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = RecordingCanvas.of(frame);
		assertEquals(2, gradients(canvas, SamplePlan.group(frame, "毎週の見学")));
		assertEquals(0, gradients(canvas, SamplePlan.group(frame, "見学")));
		Bounds day = frame.mark(SamplePlan.row(frame, "見学")).orElseThrow().body().orElseThrow();
		assertEquals(frame.x(LocalDate.of(2022, 7, 10)) + frame.scale().dayWidth() / 2, day.center().x(), 0.01);
		assertTrue(canvas.all(Surface.class, SamplePlan.group(frame, "見学")).stream()
				.anyMatch(surface -> surface.outline().bounds().equals(day) && surface.outline().pieces().size() == 5));
	}

	private static long gradients(RecordingCanvas canvas, String group) {
		return canvas.all(Surface.class, group).stream().filter(surface -> !surface.fill().isPlain()).count();
	}

	@Test
	void statesDifferInShape() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = RecordingCanvas.of(frame);
		assertEquals(1, canvas.all(Line.class, SamplePlan.group(frame, "見学")).stream().filter(line -> isCheck(line.outline())).count());
		assertEquals(0, canvas.all(Line.class, SamplePlan.group(frame, "広報紙")).stream().filter(line -> isCheck(line.outline())).count());
		assertTrue(canvas.all(Text.class, SamplePlan.group(frame, "住民説明会")).getFirst().text().contains("予定を過ぎています"));
		assertEquals(List.of("のぼり旗"), canvas.all(Text.class).stream().filter(text -> text.letters().strikeThrough()).map(Text::text)
				.toList());
	}

	private static boolean isCheck(Outline outline) {
		return outline.pieces().size() == 3;
	}

	@Test
	void whatIsExpectedLaterIsAnEdgeBehindThePlan() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = RecordingCanvas.of(frame);
		int opening = SamplePlan.row(frame, "出発式");
		Bounds body = frame.mark(opening).orElseThrow().body().orElseThrow();
		Bounds expected = frame.mark(opening).orElseThrow().forecast().orElseThrow();
		assertTrue(expected.x() >= body.center().x() && expected.x() + expected.width() > body.x() + body.width());
		assertEquals(1, canvas.all(Line.class, SamplePlan.group(frame, "出発式")).stream()
				.filter(line -> line.pen().line() == LineStyle.DASH).count());
		assertTrue(frame.mark(SamplePlan.row(frame, "広報紙")).orElseThrow().forecast().isEmpty());
	}

	@Test
	void whatWasPlannedAtFirstIsAGhostBelow() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		Bounds ghost = frame.mark(SamplePlan.row(frame, "見学")).orElseThrow().baseline().orElseThrow();
		assertEquals(frame.x(LocalDate.of(2022, 5, 1)), ghost.x(), 0.01);
		assertTrue(ghost.y() >= frame.mark(SamplePlan.row(frame, "見学")).orElseThrow().body().orElseThrow().center().y());
		assertTrue(frame.mark(SamplePlan.row(frame, "広報紙")).orElseThrow().baseline().isEmpty());
	}

	@Test
	void whatWasPlannedAtFirstForADayIsASmallDiamond() {
		SamplePlan sample = SamplePlan.everyKind();
		Milestone opening = sample.plan().getActions().getFirst().getMilestones().get(4);
		opening.setForecast(FuzzyDate.parse("令和4年11月20日"));
		GanttFrame frame = sample.frame();
		Bounds ghost = frame.mark(SamplePlan.row(frame, "出発式")).orElseThrow().baseline().orElseThrow();
		assertEquals(frame.x(LocalDate.of(2022, 10, 15)) + frame.scale().dayWidth() / 2, ghost.center().x(), 0.01);
		assertEquals(ghost.width(), ghost.height());
		assertTrue(RecordingCanvas.of(frame).all(Surface.class, SamplePlan.group(frame, "出発式")).stream()
				.anyMatch(surface -> surface.outline().bounds().equals(ghost) && surface.outline().pieces().size() == 5));
	}

	@Test
	void ghostsAreShownUntilSomebodyDoesNotWantThem() {
		SamplePlan sample = SamplePlan.everyKind();
		GanttFrame shown = sample.frame();
		GanttFrame hidden = SamplePlan.frame(sample.rows(GanttView.ALL.showingFirstPlans(false)), shown.scale());
		int visit = SamplePlan.row(shown, "見学");
		assertTrue(shown.mark(visit).orElseThrow().baseline().isPresent());
		assertTrue(hidden.mark(visit).orElseThrow().baseline().isEmpty());
		assertTrue(legend(shown.rows()).contains("はじめの予定"));
		assertFalse(legend(hidden.rows()).contains("はじめの予定"));
	}

	private static List<String> legend(GanttRows rows) {
		RecordingCanvas canvas = new RecordingCanvas();
		new GanttLegend(rows).paint(canvas, new Point(0, 0), 900);
		return canvas.texts();
	}

	@Test
	void aSignStandsBesideTheTextInsideABar() {
		SamplePlan sample = new SamplePlan("長い");
		sample.milestone(sample.action("取組"), "調べる", "FY2021").setDone(FuzzyDate.parse("FY2022"));
		GanttFrame frame = SamplePlan.frame(sample.rows(GanttView.ALL), TimeScale.of(LocalDate.of(2022, 4, 1), 365, 900));
		RecordingCanvas canvas = RecordingCanvas.of(frame);
		String group = SamplePlan.group(frame, "調べる");
		Text text = canvas.all(Text.class, group).getFirst();
		Bounds check = canvas.all(Line.class, group).stream().map(Line::outline).filter(GanttMarksTest::isCheck).findFirst().orElseThrow()
				.bounds();
		assertTrue(frame.mark(SamplePlan.row(frame, "調べる")).orElseThrow().body().orElseThrow().contains(text.at()));
		assertTrue(check.x() > frame.time().x() && check.x() + check.width() < text.at().x(), () -> check + " " + text);
	}

	@Test
	void whatFollowsIsDotsAndWhatWasDoneIsFull() {
		SamplePlan sample = SamplePlan.everyKind();
		Milestone visit = sample.plan().getActions().getFirst().getMilestones().get(1);
		FollowUp followUp = PlanFactory.eINSTANCE.createFollowUp();
		followUp.getRhythms().add(Rhythm.parse("毎月 6か月"));
		Visit done = PlanFactory.eINSTANCE.createVisit();
		done.setDate(FuzzyDate.parse("2022-08-20"));
		followUp.getVisits().add(done);
		visit.getFollowUps().add(followUp);
		GanttFrame frame = sample.frame();
		List<Surface> dots = RecordingCanvas.of(frame).all(Surface.class, SamplePlan.group(frame, "見学")).stream()
				.filter(surface -> Math.abs(surface.outline().bounds().width() - 4.6) < 0.01).toList();
		assertEquals(6, dots.size());
		assertEquals(1, dots.stream().filter(dot -> !dot.fill().from().equals(Rgb.WHITE)).count());
		assertTrue(dots.stream().anyMatch(dot -> Math.abs(dot.outline().bounds().center().x()
				- frame.x(LocalDate.of(2022, 8, 20)) - frame.scale().dayWidth() / 2) < 0.01));
	}

	/** What is painted of each milestone, from bottom to top; golden. */
	@Test
	void eachKindIsPaintedLikeThis() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = RecordingCanvas.of(frame);
		assertEquals("""
				アンケート: soft fill, soft fill, fill, line, line, line, fill, 令和4年3月
				見学: fill, line, fill, line, line, fill, 令和4年7月10日
				住民説明会: dots, fill, line, soft fill, soft fill, fill, line, line, fill, fill, 令和4年7月\u3000予定を過ぎています
				プレ実施: fill, line, soft fill, soft fill, fill, line, line, line, line, fill, 令和4年秋
				出発式: fill, dashes, fill, line, fill, 令和4年10月15日
				広報紙: soft fill, soft fill, fill, line, line, fill, fill, 令和4年9月
				のぼり旗: fill, line, fill, line, line, fill, 令和4年8月1日
				毎週の見学: soft fill, soft fill, fill, line, line, fill, 令和4年11月
				ふりかえり: fill, 日付なし
				""", canvas.groups.stream().map(Group::key).limit(9).map(key -> description(frame, canvas, key))
				.collect(Collectors.joining()));
	}

	private static String description(GanttFrame frame, RecordingCanvas canvas, String group) {
		String name = frame.rows().rows().get(Integer.parseInt(group.substring("milestone.".length()))).label();
		return name + canvas.strokes.stream().filter(stroke -> stroke.group().equals(group)).map(stroke -> switch (stroke) {
			case Surface surface -> surface.fill().isPlain() ? "fill" : "soft fill";
			case Line line -> switch (line.pen().line()) {
				case DOT -> "dots";
				case DASH, DASH_DOT -> "dashes";
				case SOLID -> "line";
			};
			case Text text -> text.text();
		}).collect(Collectors.joining(", ", ": ", "\n"));
	}
}
