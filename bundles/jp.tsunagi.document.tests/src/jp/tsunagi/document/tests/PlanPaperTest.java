package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.plan.PlanDocument;
import jp.tsunagi.document.print.PrintedDocument;
import jp.tsunagi.plan.Plan;

/** The pages of a plan read well, however long its parts are. */
class PlanPaperTest {

	private static final Pattern PAGE_NUMBER = Pattern.compile("－ \\d+ －");

	/** A4 less the margins of 20 mm, in points, and what rounding takes. */
	private static final double LEFT = 56;

	private static final double RIGHT = 539.5;

	/** Text with its place, page by page. */
	private static final class Pages extends PDFTextStripper {

		private final List<List<String>> lines = new ArrayList<>();

		private final List<String> outside = new ArrayList<>();

		Pages(PDDocument document) throws IOException {
			setSortByPosition(true);
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				setStartPage(page);
				setEndPage(page);
				lines.add(getText(document).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
			}
		}

		@Override
		protected void writeString(String text, List<TextPosition> letters) throws IOException {
			for (TextPosition letter : letters) {
				if (letter.getX() < LEFT || letter.getX() + letter.getWidth() > RIGHT) {
					outside.add(text);
					break;
				}
			}
			super.writeString(text, letters);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 5, 9, 13, 17, 21, 25, 30})
	void noHeadingIsAloneAtTheEndOfAPage(int linesBefore) throws Exception {
		PlanDocument document = document(plan(linesBefore, 4));
		Set<String> headings = headings(document);
		for (List<String> page : pages(document).lines) {
			assertTrue(PAGE_NUMBER.matcher(page.getLast()).matches(), page.getLast());
			String last = page.get(page.size() - 2).replaceAll("\\s", "");
			assertFalse(headings.contains(last), last);
		}
	}

	@Test
	void aLongTableGoesOnWithItsHeadings() throws Exception {
		Pages pages = pages(document(plan(0, 120)));
		long begun = pages.lines.stream().filter(page -> page.stream().anyMatch(line -> line.startsWith("道標 予定 完了"))).count();
		assertTrue(begun >= 3, pages.lines.toString());
	}

	@Test
	void theTitleIsAboveAllPagesButTheFirst() throws Exception {
		Pages pages = pages(document(plan(0, 60)));
		assertTrue(pages.lines.getFirst().getFirst().startsWith("生活支援体制整備事業"));
		assertEquals(1, pages.lines.getFirst().stream().filter("移動販売の導入"::equals).count());
		assertEquals("移動販売の導入", pages.lines.get(1).getFirst());
		assertEquals("－ 2 －", pages.lines.get(1).getLast());
	}

	@Test
	void nothingIsCutOff() throws Exception {
		String word = "https://example.jp/" + "a".repeat(300);
		Plan plan = PlanTexts.parse("計画 \"" + word + "\" \"" + word + "\" { 目指す姿 \"" + word + "\" 現状 \"" + word + "\" 課題 \"" + word
				+ "\" \"" + word + "\" 根拠 \"" + word + "\" 予算 令和4年度 12万円 内訳 \"" + word + "\" 3万円 財源 \"" + word
				+ "\" 取組 \"" + word + "\" 担当 \"" + word + "\" { 道標 \"" + word + "\" 予定 令和4年9月15日 見込 令和4年10月上旬 完了 令和4年度末頃"
				+ " 変更 令和4年8月 → 令和4年9月 理由 \"" + word + "\" } }");
		Pages pages = pages(document(plan));
		assertEquals(List.of(), pages.outside);
	}

	private static Plan plan(int linesBefore, int milestones) {
		StringBuilder text = new StringBuilder("計画 移動販売の導入 { 期間 令和3年度〜令和5年度\n");
		text.append("現状 \"坂が多い\"\n".repeat(linesBefore));
		text.append("課題 買物 \"買物がつらい\" 根拠 アンケート\n");
		for (int goal = 1; goal <= 3; goal++) {
			text.append("目標 目標").append(goal).append(" \"続く\" { 指標 会場数 目標値 4か所 指標 人数 目標値 40人\n");
			for (int action = 1; action <= 2; action++) {
				text.append("取組 目標").append(goal).append("の取組").append(action).append(" \"始める\" 担当 社協 頻度 毎週 {\n");
				for (int i = 1; i <= milestones; i++) {
					text.append("道標 道標").append(goal).append(action).append(i).append(" 予定 令和4年3月 完了 令和4年4月\n");
				}
				text.append("}\n");
			}
			text.append("}\n");
		}
		text.append("養成 研修 \"学ぶ\" { 対象 高校生 段階 基礎 予定 令和4年5月 段階 応用 予定 令和4年6月 }\n");
		text.append("振り返り 令和4年度 上半期 { 実施 令和4年10月 全体 評価 B 結果 \"続いた\" }\n");
		return PlanTexts.parse(text.append("}").toString());
	}

	private static PlanDocument document(Plan plan) {
		return new PlanDocument(plan, Optional.empty(), Audience.PARTNERS, Clock.systemUTC());
	}

	private static Pages pages(PlanDocument document) throws IOException {
		try (PrintedDocument printed = document.print(); PDDocument pdf = Loader.loadPDF(printed.pdf())) {
			return new Pages(pdf);
		}
	}

	/** Headings, captions and heads of tables, as lines without blanks. */
	private static Set<String> headings(PlanDocument document) throws Exception {
		Markup markup = new Markup(document.html().getBytes(StandardCharsets.UTF_8));
		Set<String> headings = new HashSet<>();
		for (String name : List.of("h2", "h3", "h4", "caption", "thead")) {
			markup.all(name).stream().map(Element::getTextContent).forEach(text -> headings.add(text.replaceAll("\\s", "")));
		}
		markup.all("p").stream().filter(text -> text.getAttribute("class").equals("belongs")).map(Element::getTextContent)
				.forEach(text -> headings.add(text.replaceAll("\\s", "")));
		markup.all("tr").stream().filter(row -> row.getAttribute("class").equals("group")).map(Element::getTextContent)
				.forEach(text -> headings.add(text.replaceAll("\\s", "")));
		return headings;
	}
}
