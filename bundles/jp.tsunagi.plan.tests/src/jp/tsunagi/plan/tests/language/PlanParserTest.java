package jp.tsunagi.plan.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.inject.Injector;

import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.language.PlanStandaloneSetup;
import jp.tsunagi.plan.rhythm.Rhythm;

/** What a text means, and that width, language and calendar of writing change nothing. */
class PlanParserTest {

	private static final Injector LANGUAGE = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	private static final String KURAKIOKA = """
			計画 "久良岐丘 移動販売の導入" {
			  圏域 屛風ヶ浦
			  期間 令和3年10月 〜 令和4年度
			  目指す姿 "買物の場が、"
			          "交流の場になる"
			  現状 "高台で坂が多い" 根拠 住民アンケート
			  課題 買物 "買物がつらい" 根拠 住民アンケート 困りごと 買物が不便
			  予算 令和4年度 12万円 内訳 会場費 8万円 内訳 広報 40,000円 財源 共同募金 8万円, 自治会費 4万円
			  目標 交流の場 "会場が住民の手で続く" {
			    課題 買物
			    指標 会場数 基準値 0か所 目標値 4か所 (令和4年度末) 単位 か所 実績 令和4年9月 4か所 "当初は1か所の想定"
			    取組 移動販売 分類 生活支援 担当 屛風ヶ浦CP第2層コーディネーター 頻度 毎週 {
			      協力 久良岐丘自治会, 磯子区社協、友愛会（屛風ヶ浦）
			      道標 アンケート 予定 令和4年3月 完了 令和4年3月
			      道標 出発式 予定 令和4年秋 前提 アンケート
			        変更 令和4年8月 → 令和4年9月 理由 "プレ実施の後に" 日付 令和4年7月 完了 令和4年9月15日 { 担当 磯子区社協 メモ "晴れ" }
			      養成 見守り研修 { 対象 高校生 段階 継続 予定 令和4年6月 実施 2022/6/15 参加 21人 修了 21人 内容 "心構え" }
			      催し 説明会 予定 令和4年7月 実施 令和4年7月 参加 30人 主催 久良岐丘自治会 { 場所 自治会館 }
			    }
			  }
			  振り返り 令和4年度 上半期 { ※ 三者で
			    実施 令和4年10月
			    全体 評価 B 結果 "始まった"
			    取組 移動販売 評価 A 結果 "4会場で始まった" 次 拡充 "見守りにつなぐ"
			    メモ 見守り・つながり "気になる人"
			  }
			}
			""";

	@Test
	void aFollowUpSaysHowOftenAndWhenItWasDone() {
		FollowUp followUp = plan("""
				計画 a { 道標 出発式 完了 令和4年9月15日 {
				  その後 見学 "交代で" 頻度 毎週 1か月, ３ヶ月ごと 半年間, monthly 実施 令和4年9月22日 記録 初回 "にぎやか" 実施 R4.10
				  担当 自治会
				} }""").getMilestones().getFirst().getFollowUps().getFirst();
		assertEquals("見学", followUp.getName());
		assertEquals("交代で", followUp.getText());
		assertEquals(List.of(Rhythm.parse("毎週 1か月"), Rhythm.parse("every-3-months 6-months"), Rhythm.parse("毎月")), followUp.getRhythms());
		assertEquals(List.of("令和4年9月22日", "R4.10"), followUp.getVisits().stream().map(visit -> visit.getDate().toString()).toList());
		assertEquals("にぎやか", followUp.getVisits().getFirst().getText());
	}

	@Test
	void aReviewSaysWhoWroteItAndWhoDoesWhatByWhen() {
		Review review = plan("""
				計画 a { 振り返り 令和4年度 上半期 記入 磯子区社協 {
				  取組 b 次 拡充 "続ける" 担当 自治会, 社協 期限 令和5年3月 地域課題 外出 評価 A
				  メモ "助かる" 日付 令和4年10月 記入 自治会
				} 振り返り 令和4年度 上半期 by: 区役所 }
				""").getReviews().getFirst();
		assertEquals(List.of("磯子区社協"), written(review, Literals.REVIEW__BY));
		ReviewEntry entry = review.getEntries().getFirst();
		assertEquals(List.of("自治会", "社協"), written(entry, Literals.REVIEW_ENTRY__OWNERS));
		assertEquals("令和5年3月", entry.getDue().toString());
		assertEquals(List.of("外出"), written(entry, Literals.REVIEW_ENTRY__COMMUNITY_ISSUES));
		assertEquals("A", entry.getEvaluation());
		assertEquals(List.of("自治会"), written(review.getNotes().getFirst(), Literals.NOTE__BY));
		assertEquals(List.of("区役所"), written(((Plan) review.eContainer()).getReviews().getLast(), Literals.REVIEW__BY));
	}

	private static List<String> written(EObject part, EReference feature) {
		return NodeModelUtils.findNodesForFeature(part, feature).stream().map(NodeModelUtils::getTokenText).toList();
	}

	@Test
	void everyPartIsRead() {
		Plan plan = plan(KURAKIOKA);
		assertEquals("久良岐丘 移動販売の導入", plan.getName());
		assertEquals("買物の場が、\n交流の場になる", plan.getVision());
		assertEquals(new BigDecimal(120_000), plan.getBudgets().getFirst().getAmount().value());
		assertEquals(new BigDecimal(40_000), plan.getBudgets().getFirst().getItems().get(1).getAmount().value());
		Goal goal = plan.getGoals().getFirst();
		assertEquals("か所", goal.getIndicators().getFirst().getTarget().unit());
		Action action = goal.getActions().getFirst();
		Milestone start = action.getMilestones().get(1);
		assertEquals("令和4年9月15日", start.getDone().toString());
		assertEquals("プレ実施の後に", start.getChanges().getFirst().getReason());
		assertEquals("継続", action.getTrainings().getFirst().getSteps().getFirst().getName());
		Review review = plan.getReviews().getFirst();
		assertEquals(Decision.EXPAND, review.getEntries().get(1).getDecision());
		assertEquals("見守り・つながり", review.getNotes().getFirst().getCategory());
	}

	@Test
	void fullWidthPunctuationAndBlanksAreRead() {
		String wide = KURAKIOKA.replace("{", "｛").replace("}", "｝").replace(", ", "，").replace("  ", "　")
				.replace("圏域 ", "圏域：").replace("(", "（").replace(")", "）");
		assertEquals("移動販売", plan(wide).getGoals().getFirst().getActions().getFirst().getName());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"50,会場|50|会場", "1,200,会場|1,200|会場", "1,200円,A|1,200円|A", "１，２００，会場|１，２００|会場",
			"会場//終わり↵,A|会場|A", "会場/* */、A|会場|A", "R4/9/*/9*/,A|R4/9|A", "13:30,A|13:30|A", "2022/9/15、から揚げ|2022/9/15|から揚げ"})
	void wordsEndWhereAnotherThingBegins(String documents, String first, String second) {
		assertEquals(List.of(first, second), plan("計画 A{資料 " + documents.replace("↵", "\n") + "}").getDocuments());
	}

	@Test
	void keywordsAreReadWhateverStandsBehind() {
		assertEquals("A", plan("計画/**/A{目標//\nB{}柱：C{}}").getName());
		assertEquals("B", plan("計画/**/A{目標//\nB{}柱：C{}}").getGoals().getFirst().getName());
	}

	@Test
	void aPeriodIsReadInEnglish() {
		assertEquals(plan("計画 A { 期間 令和3年10月 〜 令和4年度 }").getPeriod(), plan("plan A { period 2021-10 to FY2022 }").getPeriod());
		assertEquals(plan("計画 A { 期間 令和3年10月 〜 }").getPeriod(), plan("plan A { period 2021-10 to }").getPeriod());
	}

	private static Plan plan(String text) {
		IParseResult result = parse(text);
		List<String> errors = new ArrayList<>();
		result.getSyntaxErrors().forEach(error -> errors.add(error.getStartLine() + ": " + error.getSyntaxErrorMessage().getMessage()));
		assertTrue(errors.isEmpty(), errors::toString);
		return ((PlanFile) result.getRootASTElement()).getPlans().getFirst();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ためし", "ためし, \"あ\"", "担当 磯子区社協, 社協（磯子）", "ためし { 目標 ない { 取組 ない } }" })
	void whatIsStrayHidesNothingBehindIt(String stray) {
		IParseResult result = parse("計画 買物 {\n 圏域 磯子\n" + stray + "\n 目標 交流 { 取組 会 { 道標 始まり 予定 令和4年9月 } }\n 取組 市 }");
		assertTrue(result.hasSyntaxErrors());
		PlanFile file = (PlanFile) result.getRootASTElement();
		List<Action> actions = EcoreUtil2.getAllContentsOfType(file, Action.class);
		assertEquals(List.of("市", "会"), actions.stream().map(Action::getName).toList());
		result.getSyntaxErrors().forEach(error -> assertEquals(3, error.getStartLine()));
	}

	@Test
	void aPartThatIsNotClosedEndsWhereTheNextOneBegins() {
		PlanFile file = (PlanFile) parse("計画 買物 { 取組 会 { 道標 始まり 予定 令和4年9月\n 取組 市 }").getRootASTElement();
		assertEquals(2, file.getPlans().getFirst().getActions().size());
	}

	private static IParseResult parse(String text) {
		return LANGUAGE.getInstance(IParser.class).parse(new StringReader(text));
	}
}
