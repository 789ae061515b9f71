package jp.tsunagi.plan.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.plan.language.ide.quickfix.PlanFix;
import jp.tsunagi.plan.language.validation.PlanIssue;

/** Each fix edits as little as possible and leaves a plan without the issue. */
class PlanQuickFixTest {

	static List<IssueCase> cases() {
		return IssueCases.ALL;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void noFixLeavesTheIssue(IssueCase tested) {
		CheckedPlan plan = CheckedPlan.of(tested.wrongText());
		for (PlanFix fix : plan.fixes(plan.issues().getFirst())) {
			String text = plan.after(fix);
			List<Issue> left = CheckedPlan.of(text).issues();
			assertTrue(left.stream().noneMatch(issue -> issue.getCode().equals(tested.issue().code()) || issue.isSyntaxError()),
					() -> fix.label() + "\n" + text + left);
		}
	}

	@Test
	void mostIssuesCanBeMended() {
		Set<PlanIssue> mended = IssueCases.ALL.stream().filter(tested -> {
			CheckedPlan plan = CheckedPlan.of(tested.wrongText());
			return !plan.fixes(plan.issues().getFirst()).isEmpty();
		}).map(IssueCase::issue).collect(Collectors.toSet());
		assertTrue(mended.size() >= 35, () -> mended.size() + " " + mended);
	}

	static List<Arguments> edits() {
		return Arrays.asList(
				edit("道標 ⟦参加⟧ 予定 令和4年12月", "道標 \"参加\" 予定 令和4年12月"),
				edit("目指す姿 ⟦\"⟧交流", "目指す姿 \"交流\""),
				edit("道標 会議 予定 令和4年12月 道標 ⟦会議⟧ 予定 令和4年12月", "道標 会議 予定 令和4年12月 道標 会議2 予定 令和4年12月"),
				edit("目指す姿 \"交流\" 道標 会 予定 令和4年12月 目指す姿 ⟦\"安心\"⟧", "目指す姿 \"交流\" 道標 会 予定 令和4年12月"),
				edit("指標なし", "指標なし"));
	}

	private static Arguments edit(String wrong, String right) {
		return Arguments.of(wrong, right);
	}
}
