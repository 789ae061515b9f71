package jp.tsunagi.plan.tests.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanEdits;

/** What an edit writes, and what it leaves alone. */
class PlanEditsTest {

	private static final PlanFactory NEW = PlanFactory.eINSTANCE;

	private static final String LAID_OUT = """
			計画 移動販売 {
			  圏域 四谷 // どこで
			  期間 令和4年度

			  目標 交流の場 {
			    取組 販売 {
			      担当 社協
			      道標 見学 予定 令和4年5月
			    }
			  }

			  // 秋と春に
			  振り返り 令和4年度 上半期 {
			    取組 販売 評価 B
			  }
			}
			""";


	private static String set(String text, Class<? extends EObject> type, EStructuralFeature feature, Object value) {
		EditedText edited = EditedText.of(text);
		return edited.after(edits -> edits.set(edited.part(type), feature, value));
	}

	@Test
	void aReviewIsStarted() {
		EditedText edited = EditedText.of(LAID_OUT);
		Review review = NEW.createReview();
		review.setHalf(HalfYear.parse("2022H2"));
		review.setBy(EditedText.SHOP);
		review.setHeldOn(FuzzyDate.parse("令和5年3月"));
		review.getParticipants().addAll(List.of(EditedText.COUNCIL, EditedText.RESIDENTS));
		ReviewEntry entry = NEW.createReviewEntry();
		entry.setAction(edited.part(Action.class));
		entry.setEvaluation("A");
		entry.setResult("4会場で始まった\n続いている");
		entry.setDecision(Decision.EXPAND);
		entry.setNext("見守りにつなぐ");
		entry.getOwners().add(EditedText.COUNCIL);
		entry.setDue(FuzzyDate.parse("令和5年6月"));
		review.getEntries().add(entry);
		assertEquals(LAID_OUT.substring(0, LAID_OUT.length() - 2) + """

				  振り返り 令和4年度 下半期 記入 "移動 販売" {
				    実施 令和5年3月
				    出席 社協, 自治会
				    取組 販売 評価 A 結果 "4会場で始まった"
				                          "続いている" 次 拡充 "見守りにつなぐ" 担当 社協 期限 令和5年6月
				  }
				}
				""", edited.after(edits -> edits.add(edited.part(Plan.class), review)));
	}

	@Test
	void anEntryIsFilledIn() {
		String text = set(LAID_OUT, ReviewEntry.class, Literals.REVIEW_ENTRY__EVALUATION, "A");
		assertEquals(LAID_OUT.replace("評価 B", "評価 A"), text);
		text = set(text, ReviewEntry.class, Literals.REVIEW_ENTRY__NEXT, "続ける");
		text = set(text, ReviewEntry.class, Literals.REVIEW_ENTRY__DECISION, Decision.CONTINUE);
		text = set(text, ReviewEntry.class, Literals.REVIEW_ENTRY__OWNERS, List.of(EditedText.RESIDENTS));
		text = set(text, ReviewEntry.class, Literals.REVIEW_ENTRY__RESULT, "始まった");
		assertEquals(LAID_OUT.replace("評価 B", "評価 A 結果 \"始まった\" 次 継続 \"続ける\" 担当 自治会"), text);
		assertEquals(text.replace("次 継続 \"続ける\"", "次 \"続ける\""),
				set(text, ReviewEntry.class, Literals.REVIEW_ENTRY__DECISION, Decision.UNDECIDED));
	}

	@Test
	void anEntryAboutTheWholePlanBecomesOneAboutAnAction() {
		EditedText edited = EditedText.of("計画 a {\n  取組 b\n\n  振り返り 令和4年度 上半期 {\n    全体 評価 A\n  }\n}\n");
		assertEquals("計画 a {\n  取組 b\n\n  振り返り 令和4年度 上半期 {\n    取組 b 評価 A\n  }\n}\n", edited.after(edits -> edits
				.set(edited.part(ReviewEntry.class), Literals.REVIEW_ENTRY__ACTION, edited.part(Action.class))));
	}

	@Test
	void aPartGetsBraces() {
		assertEquals(LAID_OUT.replace("予定 令和4年5月\n", "予定 令和4年5月 {\n        結果 \"見た\"\n      }\n"),
				set(LAID_OUT, Milestone.class, Literals.MILESTONE__RESULT, "見た"));
		assertEquals("計画 a { 道標 b { 結果 \"c\" } 目標 d }",
				set("計画 a { 道標 b 目標 d }", Milestone.class, Literals.MILESTONE__RESULT, "c"));
	}

	@Test
	void wordsStayAsTheyAreWritten() {
		assertEquals("計画：ａ　｛　取組：会　担当：社会福祉協議会, 自治会　場所：「公\n園」　｝",
				set("計画：ａ　｛　取組：会　担当：社会福祉協議会　場所：「公\n園」　｝", Action.class, Literals.ACTION__OWNERS,
						List.of(EditedText.COUNCIL, EditedText.RESIDENTS)));
		assertEquals("plan a {\r\n\taction b {\r\n\t\tplace c\r\n\t\tfrequency daily\r\n\t}\r\n}\r\n",
				set("plan a {\r\n\taction b {\r\n\t\tplace c\r\n\t}\r\n}\r\n", Action.class, Literals.ACTION__FREQUENCY, "daily"));
	}

	@Test
	void anItemGoesWithItsLineAndCommentsStay() {
		assertEquals("計画 a {\n  // はじめ\n  // おわり\n  取組 b\n}\n",
				set("計画 a {\n  // はじめ\n  目指す姿 \"c\" // おわり\n  取組 b\n}\n", Plan.class, Literals.PLAN__VISION, null));
		assertEquals("計画 a {\n  取組 b /* x */ 場所 c\n}\n",
				set("計画 a {\n  取組 b 担当 /* x */ 社協 場所 c\n}\n", Action.class, Literals.ACTION__OWNERS, List.of()));
		assertEquals("計画 a { 目標 g { 指標 c 目標値 4か所 } }", set("計画 a { 目標 g { 指標 c 基準値 1か所 (令和4年) 目標値 4か所 } }",
				PlanIndicator.class, Literals.PLAN_INDICATOR__BASELINE, null));
	}

	@Test
	void severalPlansStandInOneFile() {
		Plan plan = NEW.createPlan();
		plan.setName("次の計画");
		plan.setVision("続く");
		EditedText empty = EditedText.of("");
		assertEquals("計画 次の計画 {\n  目指す姿 \"続く\"\n}\n", empty.after(edits -> edits.add(empty.plans().file(), EcoreUtil.copy(plan))));
		EditedText two = EditedText.of("計画 a {\n}\n// 終わり\n");
		plan.getPrevious().add(two.part(Plan.class));
		assertEquals("計画 a {\n}\n\n計画 次の計画 {\n  前計画 a\n  目指す姿 \"続く\"\n}\n// 終わり\n",
				two.after(edits -> edits.add(two.plans().file(), plan)));
	}

	@Test
	void aPartIsMovedAsItIsWritten() {
		EditedText edited = EditedText.of("計画 a {\n  取組 b {\n    道標 c 予定：令和4年5月 { // 春\n      メモ 「x\n  y」\n    }\n  }\n\n"
				+ "  目標 d {\n  }\n}\n");
		assertEquals("計画 a {\n  取組 b {\n  }\n\n  目標 d {\n    道標 c 予定：令和4年5月 { // 春\n      メモ 「x\n  y」\n    }\n  }\n}\n",
				edited.after(edits -> edits.move(edited.part(Milestone.class), edited.part(Goal.class))));
	}

	@Test
	void whatCannotBeWrittenIsRefused() {
		refused("計画 a { 取組 b 担当 { } ", 1, (edits, text) -> edits.set(text.part(Action.class), Literals.ACTION__PLACE, "c"));
		refused("計画 a { 目指す姿 \"b\n 取組 b }", 1, (edits, text) -> edits.set(text.part(Action.class), Literals.ACTION__PLACE, "c"));
		refused("計画 a {\n メモ \"b\" }", 2, (edits, text) -> edits.set(text.part(Note.class), Literals.NOTE__CATEGORY, "c d"));
		refused("計画 a {\n メモ \"b\" }", 2, (edits, text) -> edits.unset(text.part(Note.class), Literals.NOTE__TEXT));
		refused("計画 a { 道標 b }", 1, (edits, text) -> edits.set(text.part(Milestone.class), Literals.MILESTONE__DROP_REASON, "c"));
		refused("計画 a { 道標 b }", 0, (edits, text) -> edits.remove(EditedText.of("計画 a { 道標 b }").part(Milestone.class)));
		EditedText other = EditedText.of("計画 a { 取組 b }");
		assertThrows(IllegalArgumentException.class,
				() -> other.after(edits -> edits.set(other.part(Action.class), Literals.ACTION__PLACE, 1)));
		assertThrows(IllegalArgumentException.class, () -> other.after(edits -> edits.add(other.part(Action.class), NEW.createPlan())));
	}

	@Test
	void aMistakeInAnotherPlanIsNone() {
		EditedText edited = EditedText.of("計画 a {\n  取組 b 担当 {\n}\n}\n計画 c {\n    道標 d 予定 令和4年13月\n}\n");
		assertEquals("計画 a {\n  取組 b 担当 {\n}\n}\n計画 c {\n    道標 d 予定 令和4年13月 完了 令和4年9月\n}\n", edited.after(edits ->
				edits.set(edited.part(Milestone.class), Literals.MILESTONE__DONE, FuzzyDate.parse("令和4年9月"))));
	}

	/** An edit that is refused. */
	@FunctionalInterface
	private interface Refused {
		Object of(PlanEdits edits, EditedText text) throws PlanEditException;
	}

	private static void refused(String text, int line, Refused edit) {
		EditedText edited = EditedText.of(text);
		PlanEditException refused = assertThrows(PlanEditException.class, () -> edit.of(PlanEdits.of(edited.plans()), edited));
		assertEquals("試し.plan", refused.file());
		assertEquals(line, refused.line(), refused.getMessage());
		assertTrue(refused.getMessage().contains("試し.plan"), refused.getMessage());
	}
}
