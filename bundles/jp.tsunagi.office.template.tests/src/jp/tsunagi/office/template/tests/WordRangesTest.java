package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;

/** What is repeated, by where its tags stand. */
class WordRangesTest {

	private final WordText text = new WordText();

	private Town town = Town.example();

	@Test
	void withinALine() throws Exception {
		text.line("{{町}}には{{集いごとに}}{{名前}}、{{集いここまで}}がある。");
		assertEquals("青葉には朝の会、夕の会、茶の間、がある。", filled());
	}

	@Test
	void paragraphsWhoseTagsVanish() throws Exception {
		text.line("はじめ").line("{{集いごとに}}").line("{{番号}} {{名前}}").line("{{集いここまで}}").line("おわり");
		assertEquals("はじめ\n1 朝の会\n2 夕の会\n3 茶の間\nおわり", filled());
	}

	@Test
	void aRow() throws Exception {
		text.table("名前|曜日", "{{集いごとに}}{{名前}}|{{曜日}}{{集いここまで}}", "計|");
		assertEquals("[名前|曜日]\n[朝の会|月]\n[夕の会|木]\n[茶の間|]\n[計|]", filled());
	}

	@Test
	void severalRows() throws Exception {
		text.table("{{集いごとに}}名前|{{名前}}", "曜日|{{曜日}}{{集いここまで}}");
		assertEquals("[名前|朝の会]\n[曜日|月]\n[名前|夕の会]\n[曜日|木]\n[名前|茶の間]\n[曜日|]", filled());
	}

	@Test
	void rowsWithinRows() throws Exception {
		text.table("{{集いごとに}}{{名前}}|{{曜日}}", "{{手伝いごとに}}手伝い|{{名前}}{{手伝いここまで}}{{集いここまで}}");
		assertEquals("[朝の会|月]\n[手伝い|佐藤]\n[手伝い|鈴木]\n[夕の会|木]\n[茶の間|]\n[手伝い|田中]", filled());
	}

	@Test
	void aRowWithinTheSameRow() throws Exception {
		text.table("{{集いごとに}}{{手伝いごとに}}{{名前}}|{{曜日}}{{手伝いここまで}}{{集いここまで}}");
		assertEquals("[佐藤|月]\n[鈴木|月]\n[田中|]", filled());
	}

	@Test
	void withinACell() throws Exception {
		text.table("{{集いごとに}}{{名前}}|{{手伝いごとに}}/{{名前}}さん/{{手伝いここまで}}{{集いここまで}}");
		assertEquals("[朝の会|佐藤さん/鈴木さん]\n[夕の会|]\n[茶の間|田中さん]", filled());
	}

	@Test
	void theOnlyCellOfARowIsARowButAFrameIsNot() throws Exception {
		text.table("集い", "{{集いごとに}}{{名前}}{{集いここまで}}").line("").table("{{集いごとに}}{{名前}} {{集いここまで}}");
		assertEquals("[集い]\n[朝の会]\n[夕の会]\n[茶の間]\n\n[朝の会 夕の会 茶の間 ]", filled());
	}

	@Test
	void tablesStayApart() throws Exception {
		text.line("{{集いごとに}}").table("{{名前}}").line("{{集いここまで}}").line("おわり");
		assertEquals("[朝の会]\n\n[夕の会]\n\n[茶の間]\nおわり", filled());
	}

	@Test
	void marksMayShareAParagraph() throws Exception {
		text.line("{{集いごとに}}{{手伝いごとに}}").line("{{名前}}").line("{{手伝いここまで}} {{集いここまで}}").line("おわり");
		assertEquals("佐藤\n鈴木\n田中\nおわり", filled());
	}

	@Test
	void conditions() throws Exception {
		text.line("{{集いがあれば}}").line("ある").line("{{集いここまで}}").line("{{集いがなければ}}").line("ない").line("{{ここまで}}")
				.line("{{願いがあれば}}願いは{{願い}}{{願いここまで}}。").table("{{集いがなければ}}|{{ここまで}}", "表|");
		assertEquals("ある\n願いは集える町\n話せる町。\n[表|]", filled());
		town = new Town("白", "", List.of(), Optional.empty());
		assertEquals("ない\n。\n[|]\n[表|]", filled());
	}

	@Test
	void aTableWithoutRowsIsNotThere() throws Exception {
		town = new Town("白", "", List.of(), Optional.empty());
		text.line("前").table("{{集いごとに}}{{名前}}|{{曜日}}{{集いここまで}}").line("後");
		assertEquals("前\n後", filled());
	}

	@Test
	void inTextBoxesOfTodayAndOfOldDays() throws Exception {
		String box = "<w:txbxContent><w:p><w:r><w:t>{{集いごとに}}{{名前}}。{{集いここまで}}</w:t></w:r></w:p></w:txbxContent>";
		text.xml("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/>"
				+ "<wp:docPr id=\"1\" name=\"a\"/><a:graphic><a:graphicData uri=\"" + "x\"><wps:wsp><wps:txbx>" + box
				+ "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
				+ "<v:textbox>" + box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
		String xml = WordText.parts(fill()).get("word/document.xml");
		assertEquals(2, xml.split("朝の会", -1).length - 1);
		assertEquals(2, xml.split("茶の間", -1).length - 1);
	}

	@Test
	void inContentControls() throws Exception {
		text.xml("<w:sdt><w:sdtPr><w:id w:val=\"5\"/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"x\"/></w:sdtPr><w:sdtContent>"
				+ "<w:p><w:r><w:t>{{町}}</w:t></w:r></w:p></w:sdtContent></w:sdt>");
		String xml = WordText.parts(fill()).get("word/document.xml");
		assertTrue(xml.contains("青葉") && xml.contains("<w:sdtContent>") && !xml.contains("dataBinding"), xml);
	}

	/** Else each cell at the end of a bookmark would get an empty line. */
	@Test
	void nothingIsAddedBehindTheLastParagraphOfACell() throws Exception {
		String cell = "<w:tc><w:p><w:r><w:t>{{町}}</w:t></w:r></w:p>%s</w:tc>";
		byte[] file = new WordText().xml("<w:tbl><w:tr>" + cell.formatted("<w:bookmarkEnd w:id=\"7\"/>") + cell.formatted("\n\t")
				+ "</w:tr></w:tbl>").write();
		assertEquals("[青葉|青葉]", WordText.read(OfficeTemplate.open(file, "").fill(Town.example().scope(), Blanks.NONE)));
	}

	@Test
	void inHeadersAndFooters() throws Exception {
		text.document().createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("{{町}}");
		text.document().createFooter(HeaderFooterType.FIRST).createParagraph().createRun().setText("{{集いごとに}}{{番号}}{{集いここまで}}");
		XWPFDocument filled = WordText.open(fill());
		assertEquals("青葉", filled.getHeaderList().getFirst().getText().strip());
		assertEquals("123", filled.getFooterList().getFirst().getText().strip());
	}

	@Test
	void aNoteIsFilledInLikeTheTextAroundItsReference() throws Exception {
		text.line("{{集いごとに}}").line("{{名前}}").line("{{集いここまで}}");
		var note = text.document().createFootnote();
		note.createParagraph().createRun().setText("{{曜日}}曜日");
		text.document().getParagraphs().get(1).addFootnoteReference(note);
		XWPFDocument filled = WordText.open(fill());
		assertEquals(List.of("月曜日", "木曜日", "曜日"), filled.getFootnotes().stream()
				.filter(each -> each.getCTFtnEdn().getType() == null || each.getCTFtnEdn().getType().intValue() == 1)
				.map(each -> each.getParagraphs().getLast().getText().strip()).toList());
		String xml = WordText.parts(fill()).get("word/document.xml");
		assertEquals(List.of("10", "11", "12"), WordText.all(xml, "footnoteReference w:id=\"(\\d+)\""));
	}

	private String filled() throws Exception {
		return WordText.read(fill());
	}

	private byte[] fill() throws Exception {
		return OfficeTemplate.open(text.write(), "様式").fill(town.scope(), Blanks.NONE);
	}
}
