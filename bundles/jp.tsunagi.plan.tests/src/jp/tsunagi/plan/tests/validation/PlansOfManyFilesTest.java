package jp.tsunagi.plan.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import jp.tsunagi.plan.language.validation.PlanIssue;

/** What can only be seen with the other plans of the project. */
class PlansOfManyFilesTest {

	private static final String PLAN = "計画 %s { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP %s }";

	@Test
	void plansOfTwoFilesHaveTwoNames() {
		assertEquals(List.of(PlanIssue.PLAN_NAME_TWICE.code()), codes(PLAN.formatted("春", ""), PLAN.formatted("春", "")));
		assertEquals(List.of(), codes(PLAN.formatted("春", ""), PLAN.formatted("秋", "")));
	}

	@Test
	void superiorPlanOfTheSuperiorPlanIsAnother() {
		assertEquals(List.of(PlanIssue.PLAN_CYCLE.code()), codes(PLAN.formatted("春", "上位計画 秋"), PLAN.formatted("秋", "前計画 春")));
		assertEquals(List.of(), codes(PLAN.formatted("春", "上位計画 秋"), PLAN.formatted("秋", "")));
	}

	@Test
	void milestonesWaitForEachOtherByWayOfAnotherFile() {
		String first = PLAN.formatted("春", "道標 会 予定 令和4年12月 前提 祭り 道標 旅 予定 令和4年12月 前提 会");
		assertEquals(List.of(PlanIssue.PREDECESSOR_CYCLE.code()), codes(first, PLAN.formatted("秋", "道標 祭り 予定 令和4年12月 前提 会")));
		assertEquals(List.of(PlanIssue.PREDECESSOR_CYCLE.code()), codes(PLAN.formatted("秋", "道標 祭り 予定 令和4年12月 前提 会"), first));
		assertEquals(List.of(), codes(first, PLAN.formatted("秋", "道標 祭り 予定 令和4年12月 前提 夢 道標 夢 予定 令和4年12月")));
		assertEquals(List.of(), codes(PLAN.formatted("夏", "道標 海 予定 令和4年12月 前提 会"), first
				+ PLAN.formatted("秋", "道標 祭り 予定 令和4年12月 前提 会")));
	}

	/** What is found in the first of two files. */
	private static List<String> codes(String first, String second) {
		return CheckedPlan.of(Map.of("春.plan", first, "秋.plan", second), "春.plan", SmallProject.get()).issues().stream()
				.map(Issue::getCode).toList();
	}
}
