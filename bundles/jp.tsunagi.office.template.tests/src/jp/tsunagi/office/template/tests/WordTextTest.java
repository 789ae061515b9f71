package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;

/** What a tag becomes, and how it looks. */
class WordTextTest {

	private static final Town NOTHING = new Town("", "", List.of(), Optional.empty());

	private final WordText text = new WordText();

	@Test
	void aTagThatWordSplitLooksLikeItsFirstCharacter() throws Exception {
		XWPFParagraph paragraph = text.document().createParagraph();
		run(paragraph, "ここは{", false);
		run(paragraph, "{", true);
		run(paragraph, "町", false);
		paragraph.getCTP().addNewProofErr();
		run(paragraph, "}}と{{町", true);
		run(paragraph, "}", false);
		run(paragraph, "}です", true);
		List<XWPFRun> runs = WordText.open(fill(Town.example(), Blanks.NONE)).getParagraphs().getFirst().getRuns();
		assertEquals(List.of("ここは", "青葉", "と", "青葉", "です"), runs.stream().map(XWPFRun::text).toList());
		assertEquals(List.of(false, false, true, true, true), runs.stream().map(XWPFRun::isBold).toList());
	}

	private static void run(XWPFParagraph paragraph, String text, boolean isBold) {
		XWPFRun run = paragraph.createRun();
		run.setText(text);
		run.setBold(isBold);
	}

	@Test
	void tabsAndPicturesAroundATagStay() throws Exception {
		text.xml("<w:p><w:r><w:t>左</w:t><w:tab/><w:t xml:space=\"preserve\">{{町}} と{{町}}</w:t><w:tab/><w:t>右</w:t></w:r></w:p>");
		assertEquals("左\t青葉 と青葉\t右", WordText.read(fill(Town.example(), Blanks.NONE)));
	}

	@Test
	void linesStayLinesAndBlanksBlanks() throws Exception {
		text.line("{{願い}}");
		Town town = new Town("", "一\n  二 \r\n三\u000b<&>", List.of(), Optional.empty());
		String xml = WordText.parts(fill(town, Blanks.NONE)).get("word/document.xml");
		assertEquals(2, xml.split("<w:br/>", -1).length - 1);
		assertEquals("一\n  二 \n三<&>", WordText.read(fill(town, Blanks.NONE)));
	}

	@Test
	void whatIsFilledInIsNoTag() throws Exception {
		text.line("{{願い}}");
		assertEquals("{{町}}", WordText.read(fill(new Town("", "{{町}}", List.of(), Optional.empty()), Blanks.NONE)));
	}

	@Test
	void nothingIsSaidOfNothing() throws Exception {
		text.line("願い: {{願い}}。").table("名前|曜日", "{{集いごとに}}{{名前}}|{{曜日}}{{集いここまで}}");
		assertEquals("願い: 。\n[名前|曜日]", WordText.read(fill(NOTHING, Blanks.NONE)));
	}

	@Test
	void aFormSaysWhatToWriteAndHasRoomForIt() throws Exception {
		text.line("願い: {{願い}}").line("集い: {{集いごとに}}{{名前}}、{{集いここまで}}")
				.table("名前|曜日", "{{集いごとに}}{{名前}}|{{番号}}{{曜日}}{{集いここまで}}").line("{{集いがあれば}}").line("あり")
				.line("{{ここまで}}").line("{{集いがなければ}}").line("なし").line("{{ここまで}}");
		assertEquals("""
				願い: 願いを書きます\u3000例\uff1a例の願い
				集い: 名前を書きます\u3000例\uff1a例の名前、
				[名前|曜日]
				[名前を書きます\u3000例\uff1a例の名前|曜日を書きます\u3000例\uff1a例の曜日]
				[|]
				[|]
				あり""", WordText.read(fill(NOTHING, Blanks.GUIDED)));
		XWPFRun guidance = WordText.open(fill(NOTHING, Blanks.GUIDED)).getParagraphs().getFirst().getRuns().getLast();
		assertTrue(guidance.isItalic());
		assertEquals("808080", guidance.getColor());
	}

	@Test
	void onlyTheFirstOfSeveralSaysWhatToWrite() throws Exception {
		text.table("{{集いごとに}}{{名前}}|{{手伝いごとに}}{{名前}}{{手伝いここまで}}{{集いここまで}}");
		assertEquals("[朝の会|佐藤鈴木]\n[夕の会|]\n[茶の間|田中]", WordText.read(fill(Town.example(), Blanks.GUIDED)));
	}

	@ParameterizedTest
	@EnumSource(Blanks.class)
	void guidanceIsForThoseWhoFillIn(Blanks blanks) throws Exception {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId("ab");
		style.addNewName().setVal("記入の手引き");
		text.document().createStyles().addStyle(new XWPFStyle(style));
		text.line("前").line("こう書きます").line("後").line("これも").table("x|手引き");
		for (XWPFParagraph each : List.of(text.document().getParagraphs().get(1), text.document().getParagraphs().get(3),
				text.document().getTables().getFirst().getRow(0).getCell(1).getParagraphs().getFirst())) {
			each.setStyle(each.getText().startsWith("これ") ? "Guidance" : "ab");
		}
		boolean isForm = blanks == Blanks.GUIDED;
		// a style that is not there is no style
		assertEquals(isForm ? "前\nこう書きます\n後\nこれも\n[x|手引き]" : "前\n後\nこれも\n[x|]", WordText.read(fill(NOTHING, blanks)));
	}

	@Test
	void aBlankFormIsAboutNothing() throws Exception {
		text.line("{{町}}{{最初の集い.曜日}}");
		byte[] form = OfficeTemplate.open(text.write(), "").fill(Town.blank(), Blanks.NONE);
		assertEquals("", WordText.read(form));
		assertFalse(WordText.parts(form).get("word/document.xml").contains("{{"));
	}

	private byte[] fill(Town town, Blanks blanks) throws Exception {
		return OfficeTemplate.open(text.write(), "").fill(town.scope(), blanks);
	}
}
