package jp.tsunagi.plan.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.plan.language.validation.PlanIssue;

/** Each issue is found where it is and only there, and is gone when the plan is corrected. */
class PlanIssueTest {

	static List<IssueCase> cases() {
		return IssueCases.ALL;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void wrongPlanHasThatIssueOnly(IssueCase tested) {
		List<Issue> issues = CheckedPlan.of(tested.wrongText()).issues();
		assertEquals(List.of(tested.issue().code() + " " + tested.offset() + "+" + tested.length()),
				issues.stream().map(issue -> issue.getCode() + " " + issue.getOffset() + "+" + issue.getLength()).toList(),
				() -> issues + "");
		assertEquals(tested.issue().severity(), issues.getFirst().getSeverity());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void correctedPlanHasNone(IssueCase tested) {
		assertEquals(List.of(), CheckedPlan.of(tested.rightText()).issues());
	}

	@Test
	void eachIssueHasACase() {
		Set<PlanIssue> tested = IssueCases.ALL.stream().map(IssueCase::issue).collect(Collectors.toSet());
		// for that one see PlansOfManyFilesTest
		assertEquals(Set.of(PlanIssue.PLAN_NAME_TWICE), EnumSet.complementOf(EnumSet.copyOf(tested)));
	}
}
