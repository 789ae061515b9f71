package jp.tsunagi.plan.tests.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text of a plan is: it is read, checked, laid out and outlined without a failure, and what is said of it has a place. */
class BrokenPlansTest {

	private static final String PLAN = """
			計画 "久良岐丘" { ※ 見出し
			  圏域 片町, 是政(府中市)
			  期間 令和3年10月 〜 令和4年度
			  課題 買物 "つらい" 根拠 住民アンケート
			  予算 令和4年度 12万円 内訳 会場費 8万円 財源 共同募金 8万円
			  目標 交流 {
			    指標 会場数 基準値 0か所 目標値 4か所 (令和4年度末) 実績 令和4年9月 4か所
			    取組 移動販売 担当 社協 {
			      道標 出発式 予定 令和4年秋 変更 令和4年8月 → 令和4年9月 理由 "雨" { メモ 「晴
			れ」 }
			      養成 研修 { 段階 継続 予定 令和4年6月 参加 21人 }
			    }
			  }
			  振り返り 令和4年度 上半期 { 全体 評価 B 次 拡充 "続ける" }
			}
			""";

	@Test
	void plansThatAreRightInAnyOrderAreProcessed() {
		RandomInputs.forAll(random -> PlanLanguage.process(RandomStyle.write(RandomPlan.words(random), random)));
	}

	@Test
	void brokenPlansAreProcessed() {
		RandomInputs.forAll(random -> PlanLanguage.process(Mutations.of(
				random.nextInt(3) == 0 ? RandomStyle.write(RandomPlan.words(random), random) : PLAN, random)));
	}

	@Test
	void aPlanThatEndsAnywhereIsProcessed() throws Exception {
		for (int end = 0; end <= PLAN.length(); end++) {
			PlanLanguage.process(PLAN.substring(0, end));
			PlanLanguage.process(PLAN.substring(end));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"計画 A {\r", "計画 A {\r\r", "計画 A {\r\n\r", "計画 A {\n\r", "\r"})
	void aTextMayEndInACarriageReturn(String text) throws Exception {
		assertEquals(PlanLanguage.process(text.substring(0, text.length() - 1) + "\n").size(), PlanLanguage.process(text).size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"{", "計画 A {", "計画 A { 目標 B {", "計画 A { 取組 B (", "「", "/*", "\"", "計画 A { 圏域 B,", "計画 ", ")", "\u0000", "}"})
	void whatIsNestedDeepIsProcessed(String opening) throws Exception {
		assertFalse(PlanLanguage.process(opening.repeat(1_000)).isEmpty());
		assertFalse(PlanLanguage.process(opening.repeat(1_000) + "}".repeat(1_000)).isEmpty());
	}
}
