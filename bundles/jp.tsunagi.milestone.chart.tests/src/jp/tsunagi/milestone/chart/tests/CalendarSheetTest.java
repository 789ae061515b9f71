package jp.tsunagi.milestone.chart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.calendar.CalendarEntry.Kind;
import jp.tsunagi.milestone.calendar.PlanningCalendar;
import jp.tsunagi.milestone.chart.calendar.CalendarSheet;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Surface;
import jp.tsunagi.milestone.chart.tests.RecordingCanvas.Text;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;

/** A year and a month hang on the wall with all that there is, each where its days are. */
class CalendarSheetTest {

	private static final CalendarSheet.Captions CAPTIONS = new CalendarSheet.Captions("みどり市", "令和4年9月15日", "配布先");

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();

	private final List<CalendarEntry> entries = new ArrayList<>();

	private void add(Kind kind, EObject subject, String name, String date, boolean past) {
		entries.add(new CalendarEntry(kind, subject, name, Window.of(FuzzyDate.parse(date), SamplePlan.CALENDAR), past));
	}

	private Milestone milestone(String name, String date, boolean past) {
		Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
		plan.getMilestones().add(milestone);
		add(Kind.MILESTONE, milestone, name, date, past);
		return milestone;
	}

	private CalendarSheet.Source source(CalendarStyle style, Predicate<EObject> shown) {
		return new CalendarSheet.Source(new PlanningCalendar(entries), SamplePlan.CALENDAR, style, SamplePlan.TODAY, shown);
	}

	private CalendarSheet year() {
		return CalendarSheet.year(source(CalendarStyle.JAPANESE, element -> true), new FiscalYear(2022), CAPTIONS,
				CalendarSheet.PAPER_WIDTH);
	}

	private CalendarSheet month(CalendarStyle style) {
		return CalendarSheet.month(source(style, element -> true), YearMonth.of(2022, 9), CAPTIONS, CalendarSheet.PAPER_WIDTH);
	}

	private static RecordingCanvas painted(CalendarSheet sheet) {
		RecordingCanvas canvas = new RecordingCanvas();
		sheet.paint(canvas);
		return canvas;
	}

	private static Text text(RecordingCanvas canvas, String text) {
		return canvas.all(Text.class).stream().filter(each -> each.text().equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text + " in " + canvas.texts()));
	}

	@Test
	void eachStandsInItsMonthAndColumn() {
		milestone("出発式", "2022-09-15", false);
		milestone("見学", "2022-10", true);
		milestone("下見", "令和5年1月上旬", false);
		milestone("担い手づくり", "FY2022", false);
		milestone("報告", "FY2022H2", false);
		milestone("話し合い", "令和4年秋", false);
		milestone("翌年のこと", "2023-05", false);
		RecordingCanvas canvas = painted(year());
		assertTrue(canvas.texts().stream().noneMatch(text -> text.contains("翌年")));
		List<String> said = List.of("15日(木)\u3000出発式", "月内\u3000見学", "上旬\u3000下見");
		List<String> months = List.of("9月", "10月", "1月");
		for (int i = 0; i < said.size(); i++) {
			assertTrue(Math.abs(text(canvas, said.get(i)).at().y() - text(canvas, months.get(i)).at().y()) < 40, said.get(i));
		}
		double last = text(canvas, "3月").at().y();
		for (String text : List.of("年度内\u3000担い手づくり", "下半期\u3000報告", "9月\u301c11月\u3000話し合い")) {
			assertTrue(text(canvas, text).at().y() > last, text);
		}
		assertTrue(text(canvas, "月内\u3000見学").at().x() > text(canvas, "道標").at().x());
	}

	@Test
	void aboutAMonthIsInThatMonth() {
		milestone("見学", "令和4年9月頃", false);
		RecordingCanvas canvas = painted(year());
		Text text = canvas.all(Text.class).stream().filter(each -> each.text().endsWith("見学")).findFirst().orElseThrow();
		assertTrue(Math.abs(text.at().y() - text(canvas, "9月").at().y()) < 40);
	}

	@Test
	void whatIsDoneAgainAndAgainIsCounted() {
		FollowUp followUp = PlanFactory.eINSTANCE.createFollowUp();
		for (int day : new int[] {1, 8, 15, 22}) {
			add(Kind.FOLLOW_UP, followUp, "見守り", LocalDate.of(2022, 9, day).toString(), day < 10);
		}
		assertTrue(painted(year()).texts().contains("見守り\uff084回のうち2回できました\uff09"), painted(year()).texts().toString());
		assertTrue(painted(month(CalendarStyle.JAPANESE)).texts().stream().filter("その後\u3000見守り"::equals).count() == 4);
	}

	@Test
	void theLastDayForAReviewStandsBesideTheReviews() {
		add(Kind.REVIEW, PlanFactory.eINSTANCE.createReview(), "令和3年度下半期", "2022-09-08", true);
		add(Kind.REVIEW_DUE, plan, "令和4年度上半期", "2022-09-30", false);
		RecordingCanvas canvas = painted(year());
		Text due = text(canvas, "30日(金)\u3000振り返りの期限\uff08令和4年度上半期\uff09");
		assertEquals(text(canvas, "8日(木)\u3000振り返り\uff08令和3年度下半期\uff09").at().x(), due.at().x());
		assertTrue(String.join("", painted(month(CalendarStyle.JAPANESE)).texts()).contains("振り返りの期限\uff08令和4年度上半期\uff09"));
	}

	@Test
	void pointsLeadToEntries() {
		Milestone milestone = milestone("出発式", "2022-09-15", false);
		CalendarSheet sheet = year();
		Point at = text(painted(sheet), "15日(木)\u3000出発式").at();
		assertEquals(List.of(milestone), sheet.at(at.plus(5, -3)).stream().map(CalendarEntry::subject).toList());
		assertEquals(List.of(), sheet.at(at.plus(0, 100)));
	}

	@Test
	void whatIsNotForTheReadersIsLeftOut() {
		Meeting meeting = CoordinationFactory.eINSTANCE.createMeeting();
		add(Kind.MEETING, meeting, "内輪の会", "2022-09-01", false);
		milestone("出発式", "2022-09-15", false);
		CalendarSheet sheet = CalendarSheet.year(source(CalendarStyle.JAPANESE, element -> false), new FiscalYear(2022), CAPTIONS, 1280);
		assertTrue(painted(sheet).texts().stream().noneMatch(text -> text.contains("内輪")));
		assertTrue(painted(sheet).texts().contains("15日(木)\u3000出発式"));
		assertTrue(painted(year()).texts().stream().anyMatch(text -> text.contains("内輪")));
	}

	@Test
	void plansAreNamedWhereThereAreSeveral() {
		plan.setName("移動販売");
		milestone("出発式", "2022-09-15", false);
		Plan other = PlanFactory.eINSTANCE.createPlan();
		other.setName("サロン");
		Milestone opening = PlanFactory.eINSTANCE.createMilestone();
		other.getMilestones().add(opening);
		add(Kind.MILESTONE, opening, "開所", "2022-09-20", false);
		assertTrue(painted(year()).texts().containsAll(List.of("15日(木)\u3000出発式\uff08移動販売\uff09", "20日(火)\u3000開所\uff08サロン\uff09")));
	}

	@Test
	void aSheetHasTheShapeOfPaperUnlessThereIsMore() {
		assertEquals(Math.sqrt(2), year().bounds().width() / year().bounds().height(), 0.01);
		assertEquals(Math.sqrt(2), month(CalendarStyle.ISO).bounds().width() / month(CalendarStyle.ISO).bounds().height(), 0.01);
		for (int i = 0; i < 200; i++) {
			milestone("道標その" + i + "は長い名前で何行にもわたるかもしれない", "2022-09-" + (10 + i % 20), false);
		}
		String year = String.join("", painted(year()).texts());
		String month = String.join("", painted(month(CalendarStyle.JAPANESE)).texts());
		for (int i = 0; i < 200; i++) {
			assertTrue(year.contains("その" + i + "は") && month.contains("その" + i + "は"), String.valueOf(i));
		}
		assertTrue(year().bounds().height() > year().bounds().width());
	}

	@Test
	void weeksBeginOnMonday() {
		milestone("出発式", "2022-09-15", true);
		milestone("見学", "2022-09", false);
		RecordingCanvas canvas = painted(month(CalendarStyle.ISO));
		Text day = text(canvas, "道標\u3000出発式");
		Text thursday = text(canvas, "Thu");
		assertTrue(Math.abs(day.at().x() - thursday.at().x()) < 100);
		assertTrue(text(canvas, "月内\u3000見学").at().y() > text(canvas, "26").at().y());
		assertTrue(canvas.texts().stream().filter("29"::equals).count() == 2, "29 August and 29 September");
	}

	@Test
	void theEndsOfTimeHaveASheet() {
		milestone("遠い昔", "0001", false);
		milestone("遠い先", "9999", false);
		for (int year : new int[] {1, 9999}) {
			CalendarSheet sheet = CalendarSheet.year(source(CalendarStyle.WESTERN, element -> true), new FiscalYear(year), CAPTIONS, 1280);
			assertTrue(painted(sheet).texts().stream().anyMatch(text -> text.contains("遠い")));
		}
	}

	@Test
	void whatIsPastItsDateHasTheSignOfCharts() {
		milestone("出発式", "2022-10-15", false);
		assertFalse(painted(year()).texts().contains("予定を過ぎているもの"));
		milestone("見学", "2022-09-14", false);
		add(Kind.EVENT, CoordinationFactory.eINSTANCE.createMeeting(), "まつり", "2022-09-01", false);
		for (CalendarSheet sheet : List.of(year(), month(CalendarStyle.JAPANESE))) {
			RecordingCanvas canvas = painted(sheet);
			assertTrue(canvas.texts().contains("予定を過ぎているもの"));
			canvas.groups.forEach(group -> assertEquals(group.tooltip().contains("見学"), canvas.all(Surface.class, group.key()).stream()
					.anyMatch(surface -> isHourglass(surface.outline())), group.tooltip()));
		}
	}

	private static boolean isHourglass(Outline outline) {
		return outline.pieces().size() == 5 && outline.pieces().stream().noneMatch(Outline.Curve.class::isInstance)
				&& outline.bounds().height() < 8;
	}
}
