package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.plan.PlanDocument;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;

/** A plan is printed as a whole, as it is written, and without what its readers may not see. */
class PlanDocumentTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-10-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

	@Test
	void everyFeatureOfThePlanIsPrinted() throws Exception {
		CompletePlan complete = new CompletePlan();
		String text = new Markup(html(complete.plan(), Audience.INTERNAL).getBytes(StandardCharsets.UTF_8)).all("body").getFirst()
				.getTextContent();

		List<String> missing = complete.values().entrySet().stream().filter(value -> !text.contains(value.getValue()))
				.map(Map.Entry::getKey).toList();
		assertEquals(List.of(), missing);
		assertTrue(complete.values().size() > 100, "the whole metamodel was walked");
	}

	@Test
	void personsAreNeverNamedAndOthersOnlyToTheirAudience() {
		Person person = CoordinationFactory.eINSTANCE.createPerson();
		person.setName("個人の名前");
		Organization office = CoordinationFactory.eINSTANCE.createOrganization();
		office.setName("内部の事務局");
		office.setVisibility(Visibility.INTERNAL);
		Action action = PlanFactory.eINSTANCE.createAction();
		action.setName("見守り");
		action.getOwners().add(person);
		action.getPartners().add(office);
		Plan plan = plan();
		plan.getActions().add(action);

		String forPartners = html(plan, Audience.PARTNERS);
		assertFalse(forPartners.contains("個人の名前"));
		assertFalse(forPartners.contains("内部の事務局"));
		assertTrue(forPartners.contains("（非公開）"), "that there is somebody is said");
		assertTrue(forPartners.contains("2件の名前を伏せています"));
		String internal = html(plan, Audience.INTERNAL);
		assertTrue(internal.contains("内部の事務局"));
		assertFalse(internal.contains("個人の名前"));
		assertTrue(internal.contains("1件の名前を伏せています"));
	}

	@Test
	void datesAndNumbersAreAsTheyAreWritten() {
		Plan plan = PlanTexts.parse("""
				計画 移動販売 { 期間 令和3年10月 〜 令和4年度
				  道標 見学 予定 令和4年秋 完了 2022-09-15
				  目標 会場 { 指標 会場数 基準値 0 目標値 １２か所 (令和4年度末) 単位 か所 }
				  振り返り 令和4年度 上半期 { 実施 R4.10 } }
				""");
		String html = html(plan, Audience.PARTNERS);
		for (String written : List.of("令和3年10月", "令和4年秋", "2022-09-15", ">か所<", "１２か所", "（令和4年度末）", "令和4年度上半期", "R4.10",
				"令和4年10月1日現在")) {
			assertTrue(html.contains(written), written);
		}
	}

	@Test
	void theOfficeReadsAReferenceThatLeadsNowhereAsItIsWritten() {
		Plan plan = PlanTexts.parse("計画 移動販売 { 取組 販売 担当 \"まだない 団体\" { 協力 友愛会(屛風ヶ浦), 自治会 } }");
		String html = html(plan, Audience.INTERNAL);
		assertTrue(html.contains(">まだない 団体<"), html);
		assertTrue(html.contains(">友愛会(屛風ヶ浦)、自治会<"), html);
	}

	@Test
	void aHalfWrittenPlanIsPrintedAsFarAsItGoes() throws Exception {
		for (String text : List.of("計画 移動販売 {", "計画 移動販売 { 目標 会場 { 指標 会場数 目標値", "計画 移動販売 { 道標 見学 予定 } } }",
				"計画 移動販売 { 振り返り 令和4年度")) {
			Plan plan = PlanTexts.parse(text);
			new Markup(html(plan, Audience.PARTNERS).getBytes(StandardCharsets.UTF_8));
			assertEquals(1, new PlanDocument(plan, Optional.empty(), Audience.PARTNERS, CLOCK).print().pages());
		}
	}

	@Test
	void aPlanIsPrintedAtEveryStageOfItsWriting() throws Exception {
		String whole = """
				計画 "移動販売" "買物" { 圏域 屛風ヶ浦 前計画 前の計画 課題 買物 "つらい" 根拠 アンケート 予算 令和4年度 12万円 内訳 会場費 8万円 財源 共同募金 8万円, 会費
				  柱 つながり { 目標 交流 "続く" { 課題 買物 指標 会場数 基準値 0か所 実績 令和4年9月 4か所
				    取組 販売 分類 生活支援 担当 社協 { 道標 見学 予定 令和4年5月 前提 説明会 変更 令和4年8月 → 令和4年9月 理由 "雨" メモ "傘"
				      養成 研修 { 段階 基礎 参加 21人 } 催し 説明会 主催 自治会 } } }
				  振り返り 令和4年度 上半期 { 取組 販売 評価 A 次 統合 "次" 統合先 販売 } }
				""";
		for (int end = 2; end <= whole.length(); end++) {
			for (Plan plan : PlanTexts.parseAll(whole.substring(0, end))) {
				String html = html(plan, Audience.PARTNERS);
				assertFalse(html.substring(html.indexOf("<body")).contains("null"), whole.substring(0, end));
			}
		}
	}

	@Test
	void aPartIsFoundByWhereItIsPrinted() throws Exception {
		Plan plan = PlanTexts.parse("計画 移動販売 { 目標 会場 { 取組 販売 { 道標 見学 予定 令和4年5月 } } }");
		PlanDocument document = new PlanDocument(plan, Optional.empty(), Audience.PARTNERS, CLOCK);
		Milestone milestone = plan.getGoals().getFirst().getActions().getFirst().getMilestones().getFirst();
		Element row = new Markup(document.html().getBytes(StandardCharsets.UTF_8)).all("tr").stream()
				.filter(candidate -> candidate.getTextContent().contains("見学")).findFirst().orElseThrow();

		assertSame(milestone, document.part(row.getAttribute("id")).orElseThrow());
		try (var printed = document.print()) {
			assertTrue(printed.parts().stream().anyMatch(part -> part.id().equals(row.getAttribute("id"))));
		}
		assertTrue(document.part("part-999").isEmpty());
	}

	@Test
	void theSamePlanIsTheSameDocument() {
		assertEquals(html(new CompletePlan().plan(), Audience.PUBLIC), html(new CompletePlan().plan(), Audience.PUBLIC));
	}

	private static Plan plan() {
		Plan plan = PlanFactory.eINSTANCE.createPlan();
		plan.setName("移動販売");
		return plan;
	}

	private static String html(Plan plan, Audience audience) {
		return new PlanDocument(plan, Optional.empty(), audience, CLOCK).html();
	}
}
