package jp.tsunagi.plan.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

	private static final String AMBIGUOUS = "取組 会 担当 四谷CP { 道標 会議 予定 令和4年12月 } "
			+ "取組 市 担当 四谷CP { 道標 会議 予定 令和4年12月 } 道標 祭り 予定 令和4年12月 前提 会議";

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
		return List.of(
				// what is marked is written otherwise
				edit("道標 参加 予定 令和4年12月", "道標 \"参加\" 予定 令和4年12月"),
				edit("目指す姿 \"交流 // 住民と\n", "目指す姿 \"交流 // 住民と\"\n"),
				edit("道標 会 予定 令和4年12月 道標 会 予定 令和4年12月", "道標 会 予定 令和4年12月 道標 会2 予定 令和4年12月"),
				edit("道標 会 予定 2024.6.15", "道標 会 予定 2024-03-31"),
				edit("道標 会 予定 令和6年6月15日", "道標 会 予定 令和6年3月31日"),
				edit("道標 会 予定 2024年6月", "道標 会 予定 2024年3月"),
				edit("予算 令和4年度 12万円 内訳 会場費 8万円 内訳 広報 35,500円", "予算 令和4年度 115500円 内訳 会場費 8万円 内訳 広報 35,500円"),
				edit("振り返り 2023H1", "振り返り FY2022H2"),
				edit("振り返り 令和4年度 上半期 { 取組 基本 評価 ○ 結果 \"続いた\" }", "振り返り 令和4年度 上半期 { 取組 基本 評価 A 結果 \"続いた\" }"),
				edit("取組 会 担当 四谷CP 分類 居場所", "取組 会 担当 四谷CP 分類 居場所づくり"),
				// an item, a value or a part is taken out
				edit("道標 会 予定 令和4年12月 前提 会 { メモ \"晴れ\" }", "道標 会 予定 令和4年12月 { メモ \"晴れ\" }"),
				edit("取組 会 担当 四谷CP, 四谷CP, 社協", "取組 会 担当 四谷CP, 社協"),
				edit("取組 会 担当 四谷CP 活動体 旧四谷会、四谷会", "取組 会 担当 四谷CP 活動体 四谷会"),
				edit("道標 会 完了 令和4年10月 中止 令和4年11月 理由 \"雨\"", "道標 会 完了 令和4年10月"),
				edit("道標 会 予定 令和5年1月 変更 令和5年1月 → 令和5年1月 理由 \"雨\" { 結果 \"晴れ\" }",
						"道標 会 予定 令和5年1月 { 結果 \"晴れ\" }"),
				// a part that is missing is put in, in the language of its surroundings
				edit("取組 会 \"広場で\" 場所 公園 { メモ \"晴れ\" }", "取組 会 \"広場で\" 担当 四谷CP 場所 公園 { メモ \"晴れ\" }"),
				edit("action 会 place 公園", "action 会 owner 四谷CP place 公園"),
				edit("plan 試し { area 四谷 period FY2022 goal 交流 { action 会 owner 四谷CP } }",
						"plan 試し { area 四谷 period FY2022 goal 交流 { indicator \"name of the indicator\" target 1 "
								+ "action 会 owner 四谷CP } }"),
				edit("目標 交流 \"続く\" 取組 会 担当 四谷CP", "目標 交流 \"続く\" {\n  指標 指標の名前 目標値 1か所\n} 取組 会 担当 四谷CP"),
				edit("道標 会 { 担当 四谷CP }", "道標 会 予定 令和4年11月 { 担当 四谷CP }"),
				edit("催し 祭り 実施 令和4年12月", "催し 祭り 予定 令和4年12月"),
				edit("道標 一 予定 令和5年2月 道標 二 予定 令和4年12月 変更 令和4年12月 → 令和5年1月 前提 一",
						"道標 一 予定 令和5年2月 道標 二 予定 令和4年12月 変更 令和4年12月 → 令和5年2月 前提 一"),
				edit("取組 会 担当 四谷CP 振り返り 令和4年度 上半期 { 取組 基本 次 統合 \"まとめる\" 評価 A 結果 \"続いた\" }",
						"取組 会 担当 四谷CP 振り返り 令和4年度 上半期 { 取組 基本 次 統合 \"まとめる\" 統合先 会 評価 A 結果 \"続いた\" }"),
				// names in the model and in the plan
				edit("取組 会 担当 四谷CP 協力 社会福祉協議", "取組 会 担当 四谷CP 協力 社会福祉協議会"),
				edit(AMBIGUOUS, AMBIGUOUS + "(会)"));
	}

	@Test
	void missingElementIsMadeWhereTheReferenceSays() {
		CheckedPlan plan = CheckedPlan.of(IssueCase.inPlan("取組 会 担当 四谷CP 活動体 朝の体操(府中市)"));
		PlanFix fix = plan.fixes(plan.issues().getFirst()).getLast();
		List<Object> arguments = fix.command().orElseThrow().getArguments();
		String city = SmallProject.get().municipality().orElseThrow().getId();
		assertEquals(List.of("ActivityBody", "朝の体操", city), arguments.subList(1, arguments.size()));
	}

	private static Arguments edit(String wrong, String right) {
		return Arguments.of(wrong, right);
	}

	@ParameterizedTest
	@MethodSource("edits")
	void firstFixWritesThis(String wrong, String right) {
		CheckedPlan plan = CheckedPlan.of(IssueCase.inPlan(wrong));
		PlanFix fix = plan.fixes(plan.issues().getFirst()).getFirst();
		assertEquals(IssueCase.inPlan(right), plan.after(fix));
	}
}
