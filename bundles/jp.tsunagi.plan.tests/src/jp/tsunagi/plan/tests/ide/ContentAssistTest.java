package jp.tsunagi.plan.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed where, and what typing finds it. */
class ContentAssistTest {

	@TempDir
	private Path folder;

	private ServerSession session;

	private int files;

	@BeforeEach
	void start() throws Exception {
		session = ServerSession.in(SampleProject.in(folder));
	}

	@AfterEach
	void stop() {
		session.close();
	}

	private List<CompletionItem> items(String marked) throws Exception {
		Caret caret = Caret.in(marked);
		String uri = ServerSession.uri(folder.resolve("p" + files++ + ".plan"));
		session.open(uri, caret.text());
		return ServerSession.get(session.server.completion(new CompletionParams(ServerSession.document(uri), caret.position()))).getRight()
				.getItems();
	}

	private List<String> labels(String marked) throws Exception {
		return items(marked).stream().map(CompletionItem::getLabel).toList();
	}

	private static TextEdit edit(CompletionItem item) {
		return item.getTextEdit().getLeft();
	}

	@ParameterizedTest
	@ValueSource(strings = {"けい", "ケイカク", "kei", "keikaku", "ｋｅｉｋａｋｕ", "計", "計画", "plan", "Pl"})
	void findsWordsHoweverTheyAreTyped(String typed) throws Exception {
		assertTrue(labels(typed + "‸").contains("計画"), typed);
	}

	@Test
	void speaksTheLanguageOfTheTextAround() throws Exception {
		assertTrue(labels("計画 a { ‸ }").contains("期間"));
		List<String> english = labels("plan a { ‸ }");
		assertTrue(english.contains("period"), english::toString);
		assertFalse(english.contains("期間"), english::toString);
		assertTrue(labels("plan a { mokuhyo‸ }").contains("goal"));
	}

	@Test
	void offersWhatIsMissingFirstAndWhatStandsOnceOnlyNotAgain() throws Exception {
		List<String> labels = labels("計画 a { 取組 b 担当 友愛会 { 場所 公園 ‸ } }");
		assertFalse(labels.contains("場所"), labels::toString);
		assertTrue(labels.indexOf("頻度") < labels.indexOf("担当"), labels::toString);
		assertTrue(labels.indexOf("頻度") < labels.indexOf("道標"), labels::toString);
		assertFalse(labels.contains("圏域"), labels::toString);
	}

	@ParameterizedTest
	@CsvSource({"計画,''", "課題,計画 a {", "柱,計画 a {", "目標,計画 a {", "指標,計画 a { 目標 b {", "取組,計画 a {", "道標,計画 a {", "養成,計画 a {",
			"段階,計画 a { 養成 b {", "催し,計画 a {", "予算,計画 a {", "振り返り,計画 a {", "メモ,計画 a {", "全体,計画 a { 振り返り 令和4年度 上半期 {"})
	void hasATemplateForEachPart(String word, String before) throws Exception {
		CompletionItem template = items(before + " ‸").stream().filter(item -> item.getLabel().equals(word + " …")).findFirst()
				.orElseThrow();
		assertEquals(InsertTextFormat.Snippet, template.getInsertTextFormat());
		assertTrue(edit(template).getNewText().startsWith(word + " "), template::toString);
		assertTrue(edit(template).getNewText().contains("${1:"), template::toString);
		assertFalse(edit(template).getNewText().contains("%"), template::toString);
	}

	@Test
	void goalsAndActionsInAReviewAreEntries() throws Exception {
		CompletionItem entry = items("計画 a { 取組 b 振り返り 令和4年度 上半期 { ‸ } }").stream()
				.filter(item -> item.getLabel().equals("取組 …")).findFirst().orElseThrow();
		assertTrue(edit(entry).getNewText().contains("評価"), entry::toString);
		assertEquals(List.of("c"), labels("計画 a { 取組 b 取組 c 振り返り 令和4年度 上半期 { 取組 b 取組 ‸ } }"));
	}

	@Test
	void replacesTheWholeWordUnderTheCaret() throws Exception {
		CompletionItem item = items("計画 a { 期‸間 }").stream().filter(it -> it.getLabel().equals("期間")).findFirst().orElseThrow();
		assertEquals(7, edit(item).getRange().getStart().getCharacter());
		assertEquals(9, edit(item).getRange().getEnd().getCharacter());
		CompletionItem quoted = items("計画 a { 圏域 \"屛‸風\" }").getFirst();
		assertEquals("屛風ヶ浦", edit(quoted).getNewText());
		assertEquals(10, edit(quoted).getRange().getStart().getCharacter());
		assertEquals(14, edit(quoted).getRange().getEnd().getCharacter());
	}

	@Test
	void offersOnlyWhatCanStandAtAReference() throws Exception {
		assertEquals(List.of("磯子区", "屛風ヶ浦", "杉田"), labels("計画 a { 圏域 ‸"));
		assertEquals(List.of("友愛会(屛風ヶ浦)", "友愛会(杉田)", "杉田サロン"), labels("計画 a { 取組 b 活動体 ‸"));
		assertEquals(List.of("買物が不便"), labels("計画 a { 課題 b 困りごと ‸"));
	}

	@Test
	void thoseWhoAreUsuallyResponsibleComeFirst() throws Exception {
		List<String> owners = labels("計画 a { 圏域 屛風ヶ浦 取組 b 担当 ‸");
		assertEquals(List.of("第2層コーディネーター", "久良岐丘自治会", "友愛会"), owners.subList(0, 3), owners::toString);
		List<String> more = labels("計画 a { 圏域 屛風ヶ浦 取組 b 担当 久良岐丘自治会, ‸");
		assertFalse(more.contains("久良岐丘自治会"), more::toString);
	}

	@ParameterizedTest
	@CsvSource({"くらき,久良岐丘自治会", "kurakioka,久良岐丘自治会", "丘自,久良岐丘自治会", "社協,磯子区 社協", "isogo,磯子区 社協"})
	void findsNamesByKanaAndAlias(String typed, String name) throws Exception {
		assertEquals(name, labels("計画 a { 取組 b 協力 " + typed + "‸").getFirst());
	}

	@Test
	void quotesNamesThatNeedIt() throws Exception {
		CompletionItem item = items("計画 a { 取組 b 協力 社協‸").getFirst();
		assertEquals("\"磯子区 社協\"", edit(item).getNewText());
		assertTrue(item.getDocumentation().getRight().getValue().contains("令和4年4月"), item::toString);
		assertEquals(CompletionItemKind.Reference, item.getKind());
	}

	@Test
	void aMilestoneFollowsNeitherItselfNorItsSuccessors() throws Exception {
		assertEquals(List.of("一"), labels("計画 a { 道標 一 道標 二 前提 ‸ 道標 三 前提 二 道標 四 前提 三 } 計画 b { 道標 五 }"));
	}

	@Test
	void knowsDatesOfTheFiscalYear() throws Exception {
		List<String> planned = labels("計画 a { 道標 b 予定 ‸");
		assertEquals("令和4年6月", planned.getFirst());
		assertTrue(planned.contains("令和4年度末"), planned::toString);
		assertEquals("令和4年5月1日", labels("計画 a { 道標 b 完了 ‸").getFirst());
		assertEquals("2022-06", labels("計画 a { 期間 2022-04 〜 2023-03 道標 b 予定 ‸").getFirst());
		assertEquals("令和5年度", labels("計画 a { 期間 ‸").getFirst());
		assertEquals("令和4年度", labels("計画 a { 期間 令和4年度 予算 ‸").getFirst());
	}

	@Test
	void theNextHalfYearIsTheOneAfterTheLastReview() throws Exception {
		assertEquals("令和4年度 下半期", labels("計画 a { 期間 令和4年度 振り返り 令和4年度 上半期 { } 振り返り ‸ }").getFirst());
		assertEquals("令和3年度 上半期", labels("計画 a { 期間 令和3年度 〜 令和4年度 振り返り ‸ }").getFirst());
	}

	@Test
	void knowsUsualValues() throws Exception {
		assertTrue(labels("計画 a { 取組 b 分類 ‸").contains("生活支援"));
		assertEquals("か所", labels("計画 a { 目標 b { 指標 c 目標値 4か所 単位 ‸").getFirst());
		assertEquals(List.of("A", "B", "C", "D"), labels("計画 a { 振り返り 令和4年度 上半期 { 全体 評価 ‸"));
		assertEquals(List.of("継続", "拡充", "改善", "統合", "終了"),
				labels("計画 a { 振り返り 令和4年度 上半期 { 全体 次 ‸").subList(0, 5));
	}

	@Test
	void offersHowOftenSomethingFollows() throws Exception {
		assertEquals(List.of("毎週 1か月", "毎月"), labels("計画 a { 道標 b { その後 c 頻度 ‸").subList(0, 2));
		assertEquals("weekly 1-month", labels("plan a { milestone b { follow-up c frequency ‸").getFirst());
		assertTrue(labels("計画 a { 道標 b { その後 c ‸").containsAll(List.of("頻度", "実施")));
	}

	@Test
	void saysNothingInCommentsAndKeepsQuietAboutWhatItDoesNotKnow() throws Exception {
		assertEquals(List.of(), labels("計画 a { ※ 期‸\n }"));
		assertEquals(List.of(), labels("計画 ‸"));
	}
}
