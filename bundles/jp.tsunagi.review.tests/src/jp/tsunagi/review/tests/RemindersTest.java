package jp.tsunagi.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.review.cycle.Reminder;
import jp.tsunagi.review.cycle.Reminders;

/** What is due in the next days is told, and what is late as long as it matters. */
class RemindersTest {

	private static final String MODEL = """
			<councils id="council" name="みどり協議体" tier="first"/>
			<issues id="issue" name="店がない">
			  <escalations id="late" date="令和4年8月1日" to="council"/>
			  <escalations id="soon" date="令和4年9月" to="council" state="discussed"/>
			  <escalations id="answered" date="令和4年8月1日" to="council" state="answered"/>
			  <escalations id="undated" to="council"/>
			</issues>
			""";

	private static final String PLAN = """
			計画 買物 {
			  圏域 みどり市 期間 令和4年度
			  道標 遅れ 予定 令和4年10月
			  道標 今月 予定 令和4年9月 見込 令和4年11月
			  道標 済み 予定 令和4年11月 完了 令和4年11月1日
			  道標 中止 予定 令和4年11月 中止 令和4年10月
			  道標 冬 予定 令和5年1月
			  催し 秋の会 予定 令和4年秋
			  催し 春の会 予定 令和4年春 実施 令和4年5月
			  振り返り 令和4年度 上半期 { 全体 結果 "よい。" 次 "店に聞く。" 期限 令和4年12月10日 }
			}""";

	@TempDir
	private Path folder;

	private List<String> within(int days, LocalDate today, String... plans) throws Exception {
		ReviewedCity city = ReviewedCity.of(folder, MODEL, plans);
		return new Reminders(city.calendar(), today).within(days, city.project(), city.plans()).stream()
				.map(each -> each.due() + " " + each.text()).toList();
	}

	@Test
	void whatIsDueWithinThirtyDaysOrLateIsTold() throws Exception {
		assertEquals(List.of("2022-10-31 道標「遅れ」", "2022-11-01 地域課題「店がない」への回答", "2022-11-30 道標「今月」", "2022-11-30 催し・研修「秋の会」",
				"2022-12-10 「計画の全体」の次の一歩: 店に聞く。"), within(30, ReviewedCity.TODAY, PLAN));
	}

	@Test
	void aLaterWindowTellsMore() throws Exception {
		List<String> more = within(170, ReviewedCity.TODAY, PLAN);
		assertTrue(more.contains("2022-12-30 地域課題「店がない」への回答"), more::toString);
		assertTrue(more.contains("2023-04-30 「買物」の令和4年度下半期の振り返り"), more::toString);
		assertTrue(more.contains("2023-01-31 道標「冬」"), more::toString);
	}

	@Test
	void whatIsOlderThanAYearIsHistory() throws Exception {
		assertEquals(List.of(), within(30, LocalDate.of(2024, 5, 15), PLAN));
	}

	@Test
	void aMilestoneIsWaitedForInTheNextPlan() throws Exception {
		List<String> reminders = within(30, ReviewedCity.TODAY, "計画 買物 { 期間 令和3年度 道標 会 予定 令和4年3月 道標 店 予定 令和4年3月 }",
				"計画 次の買物 { 期間 令和4年度 前計画 買物 道標 会 予定 令和4年12月1日 }");
		assertEquals(List.of("2022-03-31 道標「店」", "2022-12-01 道標「会」"),
				reminders.stream().filter(each -> each.contains("道標")).toList());
	}

	@Test
	void aNextStepThatWasReviewedAgainIsOver() throws Exception {
		String next = "計画 買物 { 期間 令和4年度 振り返り 令和4年度 上半期 { 全体 次 \"聞く。\" 期限 令和4年11月 } %s }";
		assertEquals(1, within(30, ReviewedCity.TODAY, next.formatted("")).stream().filter(each -> each.contains("次の一歩")).count());
		assertEquals(0, within(30, ReviewedCity.TODAY, next.formatted("振り返り 令和4年度 下半期 { 全体 結果 \"聞いた。\" }")).stream()
				.filter(each -> each.contains("次の一歩")).count());
	}

	@Test
	void aDayThatIsOverIsLate() {
		Reminder reminder = new Reminder.OfMilestone(PlanFactory.eINSTANCE.createMilestone(), ReviewedCity.TODAY);
		assertTrue(!reminder.isOverdue(ReviewedCity.TODAY) && reminder.isOverdue(ReviewedCity.TODAY.plusDays(1)));
	}
}
