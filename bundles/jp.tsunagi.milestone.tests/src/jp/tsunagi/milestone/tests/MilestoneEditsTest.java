package jp.tsunagi.milestone.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.milestone.edit.MilestoneEdits;
import jp.tsunagi.milestone.edit.MovedDate;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** What is done with milestones, as the text says it afterwards. */
class MilestoneEditsTest {

	private static final String HEAD = "計画 買物 {\n  圏域 みどり市\n  期間 令和4年度 〜 令和6年度\n";

	private static final FuzzyDate FEBRUARY = FuzzyDate.parse("令和5年2月");

	@TempDir
	private Path folder;

	private PlannedCity city;

	private PlanText text(String milestones) throws Exception {
		city = PlannedCity.of(folder, HEAD + milestones + "\n}\n");
		return city.library().text("plans/p0.plan");
	}

	/** Where lines end is the business of the layout. */
	private static void assertSays(String milestones, PlanText text, List<TextReplacement> edit) {
		assertEquals((HEAD + milestones + "\n}\n").replaceAll("\\s+", " "), text.after(edit).text().replaceAll("\\s+", " "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"予定 令和5年1月 | 予定 令和5年1月 変更 令和5年1月 → 令和5年2月 理由 \"雪\" 日付 令和4年11月15日",
		"見込 令和5年1月 | 見込 令和5年2月 変更 令和5年1月 → 令和5年2月 理由 \"雪\" 日付 令和4年11月15日",
		"予定 令和4年9月 見込 令和5年1月 | 予定 令和4年9月 見込 令和5年2月 変更 令和4年9月 → 令和5年2月 理由 \"雪\" 日付 令和4年11月15日",
		"予定 令和5年2月 見込 令和5年3月 | 予定 令和5年2月 見込 令和5年2月", "予定 令和5年2月 | 予定 令和5年2月", "担当無し | 担当無し 予定 令和5年2月" })
	void aMovedMilestoneKeepsTheDateBefore(String before, String after) throws Exception {
		boolean undated = before.equals("担当無し");
		PlanText text = text("  道標 会 " + (undated ? "" : before));
		List<TextReplacement> edit = MilestoneEdits.move(text, city.milestone("会"), FEBRUARY, Optional.of("雪"), PlannedCity.TODAY);
		assertSays("  道標 会 " + (undated ? "予定 令和5年2月" : after), undated ? text("  道標 会") : text, edit);
	}

	@Test
	void furtherChangesFollowTheLast() throws Exception {
		PlanText text = text("  道標 会 予定 令和4年9月\n      変更 令和4年9月 → 令和5年1月 理由 \"台風\" 日付 令和4年9月10日");
		List<TextReplacement> edit = MilestoneEdits.move(text, city.milestone("会"), FEBRUARY, Optional.of(" "), PlannedCity.TODAY);
		assertSays("  道標 会 予定 令和4年9月\n      変更 令和4年9月 → 令和5年1月 理由 \"台風\" 日付 令和4年9月10日\n"
				+ "      変更 令和5年1月 → 令和5年2月 日付 令和4年11月15日", text, edit);
	}

	@ParameterizedTest
	@CsvSource({ "令和4年度 〜 令和6年度, 令和4年11月15日", "R4 〜 R6, 令和4年11月15日", "2022年度 〜 2024年度, 2022年11月15日", "FY2022, 2022-11-15" })
	void theDayOfAChangeIsWrittenAsOtherDatesOfThePlan(String period, String day) throws Exception {
		city = PlannedCity.of(folder, "計画 買物 {\n  圏域 みどり市\n  期間 " + period + "\n  道標 会 予定 2022-12-01\n}\n");
		PlanText text = city.library().text("plans/p0.plan");
		List<TextReplacement> edit = MilestoneEdits.move(text, city.milestone("会"), FuzzyDate.parse("2023-01-10"), Optional.empty(),
				PlannedCity.TODAY);
		assertTrue(text.after(edit).text().contains("→ 2023-01-10 日付 " + day), text.after(edit).text());
	}

	@Test
	void whatIsDoneOrGivenUpIsNotMoved() throws Exception {
		PlanText text = text("  道標 会 完了 令和4年9月\n  道標 旅 中止 令和4年9月");
		for (String name : List.of("会", "旅")) {
			assertThrows(IllegalArgumentException.class,
					() -> MilestoneEdits.move(text, city.milestone(name), FEBRUARY, Optional.empty(), PlannedCity.TODAY));
		}
	}

	@Test
	void doneGivenUpAndOpenAgain() throws Exception {
		FuzzyDate day = FuzzyDate.parse("令和4年11月15日");
		PlanText text = text("  道標 会 予定 令和4年11月 中止 令和4年10月 理由 \"雨\"");
		assertSays("  道標 会 予定 令和4年11月 完了 令和4年11月15日", text, MilestoneEdits.done(text, city.milestone("会"), day));
		assertSays("  道標 会 予定 令和4年11月", text, MilestoneEdits.reopen(text, city.milestone("会")));
		PlanText done = text("  道標 会 予定 令和4年11月 完了 令和4年11月15日");
		assertSays("  道標 会 予定 令和4年11月 中止 令和4年11月15日 理由 \"雨\"", done,
				MilestoneEdits.drop(done, city.milestone("会"), day, Optional.of("雨")));
		assertSays("  道標 会 予定 令和4年11月 中止 令和4年11月15日", done, MilestoneEdits.drop(done, city.milestone("会"), day, Optional.empty()));
		assertSays("  道標 会 予定 令和4年11月", done, MilestoneEdits.reopen(done, city.milestone("会")));
		assertEquals(List.of(), MilestoneEdits.reopen(text("  道標 会 予定 令和4年11月"), city.milestone("会")));
	}

	@Test
	void newMilestonesStandBehindTheOthers() throws Exception {
		PlanText text = text("  道標 会 予定 令和4年11月\n  メモ \"つづく\"");
		assertSays("  道標 会 予定 令和4年11月\n  道標 \"次 の会\" 予定 令和5年2月 前提 会\n  メモ \"つづく\"", text,
				MilestoneEdits.add(text, city.plans().getFirst(), "次 の会", Optional.of(FEBRUARY), List.of(city.milestone("会"))));
	}

	@Test
	void linksAreMadeAndTakenAwayButCloseNoCircle() throws Exception {
		PlanText text = text("  道標 一 予定 令和4年12月\n  道標 二 予定 令和5年1月 前提 一\n  道標 三 予定 令和5年2月 前提 二");
		Milestone first = city.milestone("一");
		Milestone third = city.milestone("三");
		assertSays("  道標 一 予定 令和4年12月\n  道標 二 予定 令和5年1月 前提 一\n  道標 三 予定 令和5年2月 前提 二, 一", text,
				MilestoneEdits.link(text, third, first));
		assertSays("  道標 一 予定 令和4年12月\n  道標 二 予定 令和5年1月 前提 一\n  道標 三 予定 令和5年2月", text,
				MilestoneEdits.unlink(text, third, city.milestone("二")));
		assertFalse(MilestoneEdits.canLink(first, third));
		assertFalse(MilestoneEdits.canLink(first, first));
		assertFalse(MilestoneEdits.canLink(third, city.milestone("二")));
		assertTrue(MilestoneEdits.canLink(third, first));
		assertThrows(IllegalArgumentException.class, () -> MilestoneEdits.link(text, first, third));
	}

	@Test
	void visitsStandBehindTheOthers() throws Exception {
		city = PlannedCity.with(folder, "<observations id='first' name='初回の見学' visibility='public' seen='にぎやか'/>",
				HEAD + "  道標 会 完了 令和4年9月15日 {\n    その後 見学 頻度 毎週 実施 令和4年9月20日\n  }\n}\n");
		PlanText text = city.library().text("plans/p0.plan");
		FollowUp followUp = city.milestone("会").getFollowUps().getFirst();
		Observation observation = ProjectContents.all(city.project(), Observation.class).findFirst().orElseThrow();
		FuzzyDate day = FuzzyDate.parse("令和4年9月27日");
		assertSays("  道標 会 完了 令和4年9月15日 {\n    その後 見学 頻度 毎週 実施 令和4年9月20日 実施 令和4年9月27日 記録 初回の見学 \"晴れ\"\n  }", text,
				MilestoneEdits.visit(text, followUp, day, Optional.of(observation), Optional.of("晴れ")));
		assertSays("  道標 会 完了 令和4年9月15日 {\n    その後 見学 頻度 毎週 実施 令和4年9月20日 実施 令和4年9月27日\n  }", text,
				MilestoneEdits.visit(text, followUp, day, Optional.empty(), Optional.of(" ")));
	}

	/** The city's plan is read anew for the text, so its milestones are others, at the same places. */
	@Test
	void aCircleByWayOfAnotherPlanIsSeenToo() throws Exception {
		city = PlannedCity.of(folder, "計画 市 { 圏域 みどり市 道標 要綱 予定 令和5年5月 前提 開所 }",
				"計画 買物 { 圏域 みどり市 道標 開所 予定 令和5年2月 道標 祝い 予定 令和5年6月 }");
		PlanText text = city.library().text("plans/p1.plan").with(city.library().text("plans/p1.plan").text());
		Milestone opening = text.plans().getFirst().getMilestones().getFirst();
		assertFalse(MilestoneEdits.canLink(opening, city.milestone("要綱")));
		Milestone party = text.plans().getFirst().getMilestones().get(1);
		assertTrue(text.after(MilestoneEdits.link(text, party, city.milestone("要綱"))).text().contains("祝い 予定 令和5年6月 前提 要綱"));
	}

	@ParameterizedTest
	@CsvSource({"令和4年9月15日, 30, 令和4年10月15日", "2022-09-15, -15, 2022-08-31", "令和4年9月, 10, 令和4年9月", "令和4年9月, 16, 令和4年10月",
		"令和4年9月上旬, 10, 令和4年9月中旬", "令和4年9月末, 31, 令和4年10月下旬", "令和4年秋, 90, 令和4年冬", "2022 autumn, 150, 2023 spring", "令和4年冬, -60, 令和4年秋",
		"令和4年度末, 31, 令和5年4月", "令和4年度第4四半期, 90, 令和5年度第1四半期", "令和4年前半, 180, 令和4年後半", "令和4年度下半期, 120, 令和5年度上半期",
		"2022年, 365, 2023年", "令和4年度, -365, 令和3年度", "令和4年9月頃, 31, 令和4年10月頃"})
	void datesMovedByDaysStayAsVague(String date, long days, String moved) {
		assertEquals(moved, MovedDate.by(days, FuzzyDate.parse(date), new PlanCalendar(FiscalCalendar.APRIL)).toString());
	}

	@Test
	void fiscalDatesMoveByTheMunicipalitysYears() {
		PlanCalendar october = new PlanCalendar(new FiscalCalendar(10));
		assertEquals("令和5年度", MovedDate.by(365, FuzzyDate.parse("令和4年度"), october).toString());
		assertEquals("令和4年度下半期", MovedDate.by(180, FuzzyDate.parse("令和4年度上半期"), october).toString());
		assertThrows(IllegalArgumentException.class, () -> MovedDate.by(1_000, FuzzyDate.of(LocalDate.of(9998, 1, 1)), october));
	}
}
