package jp.tsunagi.plan.tests.validation;

import jp.tsunagi.plan.language.validation.PlanIssue;

/**
 * A plan with one issue, and the plan without it.
 *
 * @param issue the issue
 * @param wrong the text, with ⟦ and ⟧ around what is marked; without a plan around it, it stands in one that is as it should be
 * @param right the text as it should be
 */
record IssueCase(PlanIssue issue, String wrong, String right) {

	private static final String AROUND = """
			計画 試し {
			  圏域 四谷
			  期間 令和4年度 〜 令和5年度
			  取組 基本 担当 四谷CP
			%s}
			""";

	static IssueCase of(PlanIssue issue, String wrong, String right) {
		return new IssueCase(issue, wrong, right);
	}

	static String inPlan(String text) {
		return text.contains("計画 ") || text.startsWith("plan ") ? text : AROUND.formatted(text.strip().indent(2));
	}

	String wrongText() {
		return inPlan(wrong).replaceAll("[⟦⟧]", "");
	}

	int offset() {
		return inPlan(wrong).indexOf('⟦');
	}

	int length() {
		return inPlan(wrong).indexOf('⟧') - offset() - 1;
	}

	String rightText() {
		return inPlan(right);
	}

	@Override
	public String toString() {
		return issue.code() + ": " + wrong.strip().lines().findFirst().orElse("");
	}
}
