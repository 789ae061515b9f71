package jp.tsunagi.plan.tests.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.plan.language.ide.quickfix.PlanFix;

/** Somebody types a plan, key by key: no rule and no fix fails, and all that is found is in the text. */
class HalfWrittenPlanTest {

	private static final String WHOLE = """
			計画 "久良岐丘 移動販売" "坂の上で" {
			  圏域：四谷 期間 令和4年10月 〜 令和5年度 協議体 四谷わがまち
			  現状 "坂が多い" 根拠 アンケート、聞き取り
			  課題 買物 "つらい" 困りごと 買物が不便
			  予算 令和4年度 12万円 内訳 会場費 8万円 財源 共同募金 8万円, 会費 4万円
			  目標 交流の場 {
			    指標 会場数 基準値 0か所 目標値 4か所 (令和4年度末) 実績 令和4年9月 4か所 "当初は1か所"
			    取組 移動販売 分類 食の支援 担当 四谷CP {
			      道標 下見 予定 令和4年10月 完了 令和4年10月
			      道標 出発式 予定 令和4年秋 前提 下見 変更 令和4年秋 → 令和5年1月 理由 "雨" { 結果 "晴れ" }
			      養成 研修 { 段階 継続 実施 2022/6/15 参加 21人 修了 22人 }
			    }
			  }
			  振り返り 令和4年度 上半期 { 取組 移動販売 評価 A 次 統合 統合先 移動販売 }
			}
			""";

	static IntStream lengths() {
		return IntStream.rangeClosed(0, WHOLE.length() / 4).map(quarter -> quarter * 4);
	}

	@ParameterizedTest
	@MethodSource("lengths")
	void nothingFails(int length) {
		String text = WHOLE.substring(0, length);
		CheckedPlan plan = CheckedPlan.of(text);
		for (Issue issue : plan.issues()) {
			int end = issue.getOffset() + issue.getLength();
			assertTrue(issue.getOffset() >= 0 && issue.getLength() >= 0 && end <= length, issue::toString);
			for (PlanFix fix : plan.fixes(issue)) {
				assertTrue(fix.command().isPresent() || !plan.after(fix).equals(text), fix::toString);
			}
		}
	}
}
