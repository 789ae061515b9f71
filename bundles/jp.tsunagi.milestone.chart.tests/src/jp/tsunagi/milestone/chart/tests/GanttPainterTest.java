package jp.tsunagi.milestone.chart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttPainter;
import jp.tsunagi.milestone.chart.gantt.GanttRow;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Line;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Stroke;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Surface;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Text;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.Visit;
import jp.tsunagi.plan.rhythm.Rhythm;

/** Each kind of milestone looks different, also without colours, and only what is to be seen is painted. */
class GanttPainterTest {

	private static RecordingCanvas painted(GanttFrame frame) {
		RecordingCanvas canvas = new RecordingCanvas();
		new GanttPainter(frame).paint(canvas);
		return canvas;
	}

	private static String group(GanttFrame frame, String name) {
		return "milestone." + row(frame, name);
	}

	private static int row(GanttFrame frame, String name) {
		List<String> labels = frame.rows().rows().stream().map(GanttRow::label).toList();
		return labels.indexOf(name);
	}

	@Test
	void vagueDatesHaveSoftEndsAndDaysAreDiamonds() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = painted(frame);
		assertEquals(2, gradients(canvas, group(frame, "毎週の見学")));
		assertEquals(0, gradients(canvas, group(frame, "見学")));
		Bounds day = frame.mark(row(frame, "見学")).orElseThrow().body().orElseThrow();
		assertEquals(frame.x(LocalDate.of(2022, 7, 10)) + frame.scale().dayWidth() / 2, day.center().x(), 0.01);
		assertTrue(canvas.all(Surface.class, group(frame, "見学")).stream()
				.anyMatch(surface -> surface.outline().bounds().equals(day) && surface.outline().pieces().size() == 5));
	}

	private static long gradients(RecordingCanvas canvas, String group) {
		return canvas.all(Surface.class, group).stream().filter(surface -> !surface.fill().isPlain()).count();
	}

	@Test
	void statesDifferInShape() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = painted(frame);
		assertEquals(1, canvas.all(Line.class, group(frame, "見学")).stream().filter(line -> isCheck(line.outline())).count());
		assertEquals(0, canvas.all(Line.class, group(frame, "広報紙")).stream().filter(line -> isCheck(line.outline())).count());
		assertTrue(canvas.all(Text.class, group(frame, "住民説明会")).getFirst().text().contains("予定を過ぎています"));
		assertEquals(List.of("のぼり旗"), canvas.all(Text.class).stream().filter(text -> text.letters().strikeThrough()).map(Text::text)
				.toList());
	}

	private static boolean isCheck(Outline outline) {
		return outline.pieces().size() == 3;
	}

	@Test
	void whatIsExpectedLaterIsAnEdgeBehindThePlan() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = painted(frame);
		int opening = row(frame, "出発式");
		Bounds body = frame.mark(opening).orElseThrow().body().orElseThrow();
		Bounds expected = frame.mark(opening).orElseThrow().forecast().orElseThrow();
		assertTrue(expected.x() >= body.center().x() && expected.x() + expected.width() > body.x() + body.width());
		assertEquals(1, canvas.all(Line.class, group(frame, "出発式")).stream().filter(line -> line.pen().line() == LineStyle.DASH).count());
		assertTrue(frame.mark(row(frame, "広報紙")).orElseThrow().forecast().isEmpty());
	}

	@Test
	void whatWasPlannedAtFirstIsAGhostBelow() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		Bounds ghost = frame.mark(row(frame, "見学")).orElseThrow().baseline().orElseThrow();
		assertEquals(frame.x(LocalDate.of(2022, 5, 1)), ghost.x(), 0.01);
		assertTrue(ghost.y() >= frame.mark(row(frame, "見学")).orElseThrow().body().orElseThrow().center().y());
		assertTrue(frame.mark(row(frame, "広報紙")).orElseThrow().baseline().isEmpty());
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
		List<Surface> dots = painted(frame).all(Surface.class, group(frame, "見学")).stream()
				.filter(surface -> Math.abs(surface.outline().bounds().width() - 4.6) < 0.01).toList();
		assertEquals(6, dots.size());
		assertEquals(1, dots.stream().filter(dot -> !dot.fill().from().equals(Rgb.WHITE)).count());
		assertTrue(dots.stream().anyMatch(dot -> Math.abs(dot.outline().bounds().center().x()
				- frame.x(LocalDate.of(2022, 8, 20)) - frame.scale().dayWidth() / 2) < 0.01));
	}

	@Test
	void linksAreLevelAndUprightAndTheLongestChainIsStrong() {
		RecordingCanvas canvas = painted(SamplePlan.everyKind().frame());
		List<Line> strong = canvas.all(Line.class).stream().filter(line -> line.pen().width() == 2).toList();
		assertEquals(2, strong.size());
		SamplePlan random = SamplePlan.random(40, 3);
		for (Line line : painted(random.frame()).all(Line.class)) {
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
		RecordingCanvas canvas = painted(frame);
		assertTrue(canvas.texts().contains("今日 令和4年9月15日"), canvas.texts().toString());
		double x = frame.x(SamplePlan.TODAY) + frame.scale().dayWidth() / 2;
		assertTrue(canvas.all(Line.class).stream().map(line -> line.outline().bounds())
				.anyMatch(line -> line.width() == 0 && Math.abs(line.x() - x) < 0.01 && line.height() > 500));
		RecordingCanvas later = painted(frame.with(TimeScale.of(LocalDate.of(2030, 4, 1), 365, 900)));
		assertTrue(later.texts().stream().noneMatch(text -> text.startsWith("今日")));
	}

	@Test
	void whatLiesOutsideIsNamedAtTheEdge() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = painted(frame);
		Text far = canvas.all(Text.class, group(frame, "遠い先")).getFirst();
		assertEquals("9999年 \u25b8", far.text());
		RecordingCanvas later = painted(frame.with(TimeScale.of(LocalDate.of(2030, 4, 1), 365, 900)));
		assertEquals("\u25c2 令和4年3月", later.all(Text.class, group(frame, "アンケート")).getFirst().text());
	}

	@Test
	void nothingIsPaintedFarOutside() {
		for (double days : new double[] {7, 100, 730, 1830, 9998 * 366.0}) {
			GanttFrame frame = SamplePlan.everyKind().frame().with(TimeScale.of(LocalDate.of(2022, 9, 1), days, 900));
			Bounds near = frame.area().grown(100);
			for (Stroke stroke : painted(frame).strokes) {
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
		return painted(frame).strokes.size();
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
		assertTrue(painted(frame).texts().contains("令和6年12月26日 \u25b8"), painted(frame).texts().toString());
	}

	@Test
	void manyThatWaitForOneArePaintedQuietly() {
		SamplePlan sample = new SamplePlan("扇");
		Action action = sample.action("取組");
		Milestone first = sample.milestone(action, "はじめ", "令和4年4月");
		for (int i = 0; i < 2000; i++) {
			sample.milestone(action, "次" + i, "令和4年5月", first);
		}
		RecordingCanvas canvas = painted(sample.frame());
		assertTrue(canvas.all(Line.class).size() < 500, () -> String.valueOf(canvas.all(Line.class).size()));
	}

	/** What is painted of each milestone, from bottom to top; golden. */
	@Test
	void eachKindIsPaintedLikeThis() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = painted(frame);
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

	@Test
	void anEmptyChartSaysWhy() {
		GanttRows none = SamplePlan.everyKind().rows(GanttView.ALL.searching("ない語"));
		GanttFrame frame = SamplePlan.frame(none, TimeScale.of(SamplePlan.TODAY, 365, 900));
		assertTrue(painted(frame).texts().contains(none.emptiness().orElseThrow()));
	}

	@Test
	void elementsOfPicturesAreMilestonesWithWhatIsSaidOfThem() {
		GanttFrame frame = SamplePlan.everyKind().frame();
		RecordingCanvas canvas = painted(frame);
		assertEquals(13, canvas.groups.size());
		assertEquals("出発式\uff08令和4年10月15日\uff09これからです",
				canvas.groups.stream().filter(group -> group.key().equals(group(frame, "出発式"))).findFirst().orElseThrow().tooltip());
		assertEquals(13, canvas.groups.stream().map(Group::key).distinct().count());
	}
}
