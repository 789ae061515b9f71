package jp.tsunagi.plan.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.language.validation.PlanIssue;

/** Fiscal years begin where the municipality begins them. */
class FiscalYearTest {

	@ParameterizedTest
	@CsvSource({ "4, 令和5年3月, true", "4, 令和4年3月, false", "1, 令和4年1月, true", "1, 令和5年1月, false", "10, 令和5年9月, true",
			"10, 令和4年9月, false" })
	void plannedDateIsInAFiscalYear(int startMonth, String date, boolean within) {
		List<String> codes = codes(startMonth, "計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP 道標 会 予定 " + date + " 中止 令和4年11月 }");
		assertEquals(within ? List.of() : List.of(PlanIssue.PLANNED_OUTSIDE_PERIOD.code()), codes);
	}

	/** It is 15 November 2022. */
	@Test
	void halfYearBeginsInTheMiddleOfAFiscalYear() {
		String text = "計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP 振り返り 令和4年度 下半期 }";
		assertEquals(List.of(), codes(4, text));
		assertEquals(List.of(PlanIssue.REVIEW_NOT_BEGUN.code()), codes(10, text));
	}

	private static List<String> codes(int startMonth, String text) {
		Project project = SmallProject.open(SmallProject.create());
		project.municipality().orElseThrow().setFiscalYearStart(startMonth);
		return CheckedPlan.of(Map.of("試し.plan", text), "試し.plan", project).issues().stream().map(Issue::getCode).toList();
	}
}
