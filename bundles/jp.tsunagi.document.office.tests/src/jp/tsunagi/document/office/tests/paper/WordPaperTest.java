package jp.tsunagi.document.office.tests.paper;

import static jp.tsunagi.document.office.tests.paper.SampleWord.PAPER;
import static jp.tsunagi.document.office.tests.paper.SampleWord.cell;
import static jp.tsunagi.document.office.tests.paper.SampleWord.paragraph;
import static jp.tsunagi.document.office.tests.paper.SampleWord.row;
import static jp.tsunagi.document.office.tests.paper.SampleWord.run;
import static jp.tsunagi.document.office.tests.paper.SampleWord.table;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.document.office.paper.OfficePaper;
import jp.tsunagi.document.print.PrintedDocument;

/** A file of Word is on paper what it is in Word. */
class WordPaperTest {

	private static final String NAME = "a.docx";

	private static final String STYLES = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia=\"ＭＳ 明朝\"/><w:sz w:val=\"21\"/></w:rPr>"
			+ "</w:rPrDefault></w:docDefaults>"
			+ "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:basedOn w:val=\"a\"/><w:pPr><w:keepNext/><w:jc w:val=\"center\"/>"
			+ "<w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:rFonts w:eastAsia=\"ＭＳ ゴシック\"/><w:sz w:val=\"32\"/></w:rPr></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"hh\"><w:basedOn w:val=\"h\"/><w:rPr><w:color w:val=\"1F3864\"/></w:rPr></w:style>";

	private static SampleWord word() {
		return new SampleWord().styles(STYLES);
	}

	@Test
	void lettersLookAsStylesAndTheirAncestorsSay() throws IOException {
		Pages pages = Pages.of(word().bytes(paragraph("<w:pStyle w:val=\"hh\"/>", "題") + paragraph("本") + "<w:p>" + run("<w:b/>", "太")
				+ run("<w:sz w:val=\"40\"/>", "大") + "</w:p>"), NAME);
		assertEquals("BIZUDGothic-Regular", pages.letter("題").font());
		assertEquals(16, pages.letter("題").size(), 0.1);
		assertEquals(pages.width(1) / 2, (pages.letter("題").left() + pages.letter("題").right()) / 2, 1, "in the middle");
		assertEquals("BIZUDMincho-Regular", pages.letter("本").font());
		assertEquals(10.5, pages.letter("本").size(), 0.1);
		assertEquals("BIZUDGothic-Bold", pages.letter("太").font(), "there is no bold Mincho");
		assertEquals(20, pages.letter("大").size(), 0.1);
		assertTrue(pages.fonts().values().stream().allMatch(Boolean::booleanValue), "fonts are inside");
		assertTrue(pages.fonts().keySet().stream().allMatch(name -> name.matches("[A-Z]{6}\\+.*")), "and no letters but those used");
	}

	@Test
	void coloursAreThoseOfTheFile() throws IOException {
		String html = html(word().bytes(paragraph("<w:pStyle w:val=\"hh\"/>", "題") + "<w:p>" + run("<w:shd w:fill=\"FFF2CC\"/>", "目立つ")
				+ "</w:p>"));
		assertTrue(html.contains("color:#1F3864"), html);
		assertTrue(html.contains("background-color:#FFF2CC"), html);
		assertTrue(html.contains("<h1"), "headings are headings");
	}

	@Test
	void everyPageHasHeaderFooterAndNumbers() throws IOException {
		byte[] file = word().header("h1", "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs></w:pPr>" + run("", "左")
				+ "<w:r><w:tab/></w:r>" + run("", "右端") + "</w:p>")
				.footer("f1", "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \"/>" + run("", " / ")
						+ "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> NUMPAGES </w:instrText></w:r>"
						+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("", "99")
						+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
				.bytes(paragraph("一") + paragraph("<w:pageBreakBefore/>", "二") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
						+ paragraph("三") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/>"
						+ "<w:footerReference w:type=\"default\" r:id=\"f1\"/>"
						+ PAPER + "</w:sectPr>");
		Pages pages = Pages.of(file, NAME);
		assertEquals(3, pages.count());
		for (int page = 1; page <= 3; page++) {
			List<String> lines = pages.lines(page);
			assertTrue(lines.getFirst().matches("左\\s*右端"), lines.toString());
			assertEquals("一二三".substring(page - 1, page), lines.get(1));
			assertEquals(page + " / 3", lines.getLast());
		}
		assertEquals(pages.width(1) - 56.7, pages.letter("端").right(), 1.5, "at the right margin");
	}

	@Test
	void theFirstPageMayHaveAHeaderOfItsOwn() throws IOException {
		Pages pages = Pages.of(word().header("h1", paragraph("表紙")).header("h2", paragraph("続き"))
				.bytes(paragraph("一") + paragraph("<w:pageBreakBefore/>", "二")
						+ "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/>"
						+ "<w:headerReference w:type=\"default\" r:id=\"h2\"/>" + PAPER + "<w:titlePg/></w:sectPr>"), NAME);
		assertEquals("表紙", pages.lines(1).getFirst());
		assertEquals("続き", pages.lines(2).getFirst());
	}

	@Test
	void sectionsHavePaperOfTheirOwn() throws IOException {
		String right = "<w:jc w:val=\"right\"/>";
		Pages pages = Pages.of(word().bytes(paragraph(right + "<w:sectPr>" + PAPER + "</w:sectPr>", "縦長")
				+ paragraph(right, "横長") + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
				+ "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\"/></w:sectPr>"), NAME);
		assertEquals(2, pages.count());
		assertEquals(595, pages.width(1), 1);
		assertEquals(842, pages.width(2), 1);
		assertEquals(595, pages.height(2), 1);
		assertEquals(842 - 56.7, pages.letter("横").right() + 10.5, 1);
		assertEquals(List.of(), pages.outside(56.7));
	}

	@Test
	void aLongTableGoesOnWithItsHeadAndRowsDoNotBreak() throws IOException {
		String text = "一行目の説明です。".repeat(4);
		String rows = IntStream.range(0, 60).mapToObj(i -> row("<w:cantSplit/>", cell("", "取組" + i) + cell("", text)))
				.collect(Collectors.joining());
		Pages pages = Pages.of(word().bytes(table(row("<w:tblHeader/>", cell("", "見出し") + cell("", "内容")) + rows, 2000, 4000)), NAME);
		assertTrue(pages.count() > 2, "several pages");
		for (int page = 1; page <= pages.count(); page++) {
			assertTrue(pages.lines(page).getFirst().startsWith("見出し"), pages.lines(page).toString());
			assertTrue(pages.lines(page).get(1).startsWith("取組"), pages.lines(page).toString());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {36, 38, 40, 41, 42, 43, 44, 45, 46, 47, 48})
	void theHeadOfATableIsNeverAloneAtTheEndOfAPage(int linesBefore) throws IOException {
		String head = row("<w:cantSplit/><w:tblHeader/>", cell("", "二行になる長い名前の見出し") + cell("", "担当"));
		String rows = row("<w:cantSplit/>", cell("", "移動の支え") + cell("", "協議体と社会福祉協議会の二つが担う")).repeat(2);
		Pages pages = Pages.of(word().bytes(paragraph("前").repeat(linesBefore) + table(head + rows, 1500, 1800)), NAME);
		for (int page = 1; page <= pages.count(); page++) {
			String text = String.join("", pages.lines(page)).replaceAll("\\s", "");
			assertEquals(text.contains("の支え"), text.contains("担当"), text);
			assertEquals(text.contains("の支え"), text.contains("い名前の"), text);
		}
	}

	@Test
	void aRowLongerThanAPageLosesNothing() throws IOException {
		String text = IntStream.range(0, 900).mapToObj(i -> "文" + i + "。").collect(Collectors.joining());
		Pages pages = Pages.of(word().bytes(table(row("<w:tblHeader/>", cell("", "見出し") + cell("", "内容"))
				+ row("<w:cantSplit/>", cell("", "題") + cell("", text)), 2000, 3000)), NAME);
		assertTrue(pages.count() > 1);
		String all = pages.text();
		IntStream.range(0, 900).forEach(i -> assertTrue(all.contains("文" + i + "。"), "文" + i));
	}

	@Test
	void aLongAddressStaysOnThePaper() throws IOException {
		String address = "https://example.jp/" + "a".repeat(300);
		Pages pages = Pages.of(word().bytes(paragraph(address) + table(row("", cell("", address) + cell("", "隣")), 2000, 2000)), NAME);
		assertEquals(List.of(), pages.outside(56.7));
		assertTrue(pages.text().contains("a".repeat(40)), pages.text());
	}

	@Test
	void cellsAreMergedAndAsWideAsTheirColumns() throws IOException {
		String html = html(word().bytes(table(row("", cell("<w:gridSpan w:val=\"2\"/>", "広") + cell("<w:vMerge w:val=\"restart\"/>", "高"))
				+ row("", cell("<w:shd w:fill=\"E8EEF4\"/>", "一") + cell("", "二") + cell("<w:vMerge/>", "見えない")), 2000, 3000, 1000)));
		assertTrue(html.contains("colspan=\"2\""), html);
		assertTrue(html.contains("rowspan=\"2\""), html);
		assertFalse(html.contains("見えない"), "it is part of the cell above");
		assertTrue(html.contains("{width:150pt}"), html);
		assertTrue(html.contains("background-color:#E8EEF4"), html);
	}

	@Test
	void aTableWiderThanThePaperIsMadeNarrower() throws IOException {
		Pages pages = Pages.of(word().bytes(table(row("", cell("", "左") + "<w:tc><w:tcPr/>"
				+ paragraph("<w:jc w:val=\"right\"/>", "右") + "</w:tc>"), 8000, 8000)), NAME);
		assertEquals(List.of(), pages.outside(56.7));
		assertTrue(pages.letter("右").right() > 500, "as wide as the text");
	}

	@Test
	void itemsOfListsAreNumberedLevelByLevel() throws IOException {
		String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
				+ "<w:numFmt w:val=\"decimalFullWidth\"/><w:lvlText w:val=\"第%1\"/>"
				+ "<w:pPr><w:ind w:left=\"840\" w:hanging=\"840\"/></w:pPr></w:lvl>"
				+ "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimalEnclosedCircle\"/><w:lvlText w:val=\"%2\"/>"
				+ "<w:pPr><w:ind w:left=\"1260\" w:hanging=\"420\"/></w:pPr></w:lvl></w:abstractNum>"
				+ "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
		String first = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
		String second = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>";
		Pages pages = Pages.of(word().numbering(numbering).bytes(paragraph(first, "甲") + paragraph(second, "乙") + paragraph(second, "丙")
				+ paragraph(first, "丁") + paragraph(second, "戊")), NAME);
		assertEquals("第１甲①乙②丙第２丁①戊", pages.text());
		assertEquals(56.7 + 42, pages.letter("甲").left(), 1);
		assertEquals(56.7 + 42, pages.letter("①").left(), 1);
		assertEquals(56.7 + 63, pages.letter("乙").left(), 1);
	}

	@Test
	void linesAreAsHighAsWordMakesThem() throws IOException {
		byte[] free = word().bytes(paragraph("一") + paragraph("二"));
		assertEquals(10.5 * 1.3, distance(Pages.of(free, NAME)), 0.2);
		byte[] onGrid = word().bytes(paragraph("一") + paragraph("二") + "<w:sectPr>" + PAPER
				+ "<w:docGrid w:type=\"lines\" w:linePitch=\"360\"/></w:sectPr>");
		assertEquals(18, distance(Pages.of(onGrid, NAME)), 0.2);
		String exact = "<w:spacing w:line=\"600\" w:lineRule=\"exact\"/>";
		assertEquals(30, distance(Pages.of(word().bytes(paragraph(exact, "一") + paragraph(exact, "二")), NAME)), 0.2);
		String apart = "<w:spacing w:before=\"200\" w:after=\"100\"/>";
		assertEquals(10 + 10.5 * 1.3, distance(Pages.of(word().bytes(paragraph(apart, "一") + paragraph(apart, "二")), NAME)), 0.2);
	}

	private static double distance(Pages pages) {
		return pages.letter("二").line() - pages.letter("一").line();
	}

	@Test
	void notesStandAtTheFootOfTheirPage() throws IOException {
		Pages pages = Pages.of(word().footnotes("<w:footnote w:id=\"2\">" + paragraph("人口は四月の数") + "</w:footnote>")
				.bytes("<w:p>" + run("", "本文") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + paragraph("次の段落")), NAME);
		assertTrue(pages.lines(1).getLast().contains("人口は四月の数"), pages.lines(1).toString());
		assertTrue(pages.letter("人").line() > 700, "at the foot");
	}

	@Test
	void theSameFileGivesTheSameBytesInWellFormedXml() throws Exception {
		byte[] file = word().bytes(paragraph("<w:pStyle w:val=\"h\"/>", "題 &amp; 文 ") + paragraph("Ａ &lt; b"));
		OfficePaper paper = OfficePaper.of(file, NAME);
		assertEquals(paper, OfficePaper.of(file, NAME));
		DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(paper.html().getBytes(StandardCharsets.UTF_8)));
		try (PrintedDocument first = paper.print(); PrintedDocument second = OfficePaper.of(file, NAME).print()) {
			assertArrayEquals(first.pdf(), second.pdf());
		}
	}

	@Test
	void whatIsNoFileOfWordIsRefused() {
		assertThrows(IOException.class, () -> OfficePaper.of("text".getBytes(StandardCharsets.UTF_8), NAME));
		assertThrows(IOException.class, () -> OfficePaper.of(new byte[0], NAME));
	}

	@Test
	void rowsThatStayWithTheNextAreOnOnePage() throws IOException {
		String rows = row("<w:cantSplit/>", cell("", "いつ").replace("<w:p>", "<w:p><w:pPr><w:keepNext/></w:pPr>")).repeat(4)
				+ row("<w:cantSplit/>", cell("", "連絡先"));
		Pages pages = Pages.of(word().bytes(paragraph("前").repeat(50) + table(rows, 4000)), NAME);
		assertEquals(2, pages.count());
		assertEquals(List.of("いつ", "いつ", "いつ", "いつ", "連絡先"), pages.lines(2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "left", "center", "right" })
	void theLinesOfATableAreNotCutAtTheEdge(String place) throws IOException {
		String html = html(word().bytes(table(row("", cell("", "所長") + cell("", "係長")), 2000, 2000)
				.replace("<w:tblPr>", "<w:tblPr><w:jc w:val=\"" + place + "\"/>")));
		Matcher table = Pattern.compile("\\{margin-left:([\\d.]+)pt;width:([\\d.]+)pt").matcher(html);
		assertTrue(table.find(), html);
		double left = Double.parseDouble(table.group(1));
		double room = (11906 - 2 * 1134) / 20.0;
		assertTrue(left >= 0.5 && left + Double.parseDouble(table.group(2)) <= room - 0.49, table.group());
	}

	private static String html(byte[] file) throws IOException {
		return OfficePaper.of(file, NAME).html();
	}
}
