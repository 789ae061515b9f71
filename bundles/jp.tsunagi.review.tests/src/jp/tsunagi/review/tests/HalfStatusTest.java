package jp.tsunagi.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.review.status.HalfStatus;

/** What of a plan is on in a half-year, on 15 November 2022. */
class HalfStatusTest {

	@TempDir
	private Path folder;

	private HalfStatus status(HalfYear half, String content) throws Exception {
		ReviewedCity city = ReviewedCity.of(folder, "", "計画 買物 { 圏域 みどり市 期間 令和4年度 " + content + " }");
		return HalfStatus.of(city.plan(0), half, city.calendar(), ReviewedCity.TODAY);
	}

	@Test
	void milestonesOfAHalfAreThosePlannedDoneMovedOrLeftOver() throws Exception {
		String milestones = """
				道標 春 予定 令和4年5月 完了 令和4年5月
				道標 遅れ 予定 令和4年6月
				道標 延期 予定 令和4年8月 変更 令和4年8月 → 令和4年12月
				道標 冬 予定 令和5年1月
				道標 早い 予定 令和4年11月 完了 令和4年9月
				道標 未定
				""";
		assertEquals(Map.of("春", MilestoneState.DONE, "遅れ", MilestoneState.LATE, "延期", MilestoneState.UPCOMING,
				"早い", MilestoneState.DONE_EARLY), states(status(ReviewedCity.FIRST_HALF, milestones)));
		assertEquals(Map.of("遅れ", MilestoneState.LATE, "延期", MilestoneState.UPCOMING, "冬", MilestoneState.UPCOMING,
				"早い", MilestoneState.DONE_EARLY), states(status(ReviewedCity.SECOND_HALF, milestones)));
	}

	private static Map<String, MilestoneState> states(HalfStatus status) {
		return status.milestones().stream().collect(Collectors.toMap(each -> each.milestone().getName(), ScheduledMilestone::state));
	}

	@Test
	void goalsAndActionsOfAHalfAreThoseThatRun() throws Exception {
		HalfStatus first = status(ReviewedCity.FIRST_HALF, """
				目標 春の店 { 取組 出店 { 期間 令和4年度上半期 } }
				目標 冬の店 { 取組 鍋 { 期間 令和4年12月 } }
				目標 いつも { 取組 声かけ }
				目標 まだ空
				""");
		assertEquals(List.of("春の店", "いつも", "まだ空"), names(first.goals()));
		assertEquals(List.of("出店", "声かけ"), names(first.actions()));
	}

	@Test
	void eventsAndTrainingStepsAreOnWhenHeldElsePlanned() throws Exception {
		HalfStatus first = status(ReviewedCity.FIRST_HALF, """
				催し 春の会 予定 令和4年5月 催し 秋の会 予定 令和4年11月 催し 前倒し 予定 令和4年11月 実施 令和4年9月 催し 未定
				養成 講座 { 段階 基礎 予定 令和4年6月 段階 応用 予定 令和5年1月 }
				""");
		assertEquals(Set.of("春の会", "前倒し", "基礎"),
				first.appointments().stream().map(each -> each.part().getName()).collect(Collectors.toSet()));
	}

	private static List<String> names(List<? extends NamedElement> parts) {
		return parts.stream().map(NamedElement::getName).toList();
	}
}
