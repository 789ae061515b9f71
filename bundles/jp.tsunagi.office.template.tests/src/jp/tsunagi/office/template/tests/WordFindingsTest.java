package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** What is wrong with a template, and how people find the place. */
class WordFindingsTest {

	private final WordText text = new WordText();

	@Test
	void placesAreNamedByWhatIsAboveThem() throws Exception {
		text.line("表紙").line("{{名}}");
		var style = text.document().createStyles();
		var heading = CTStyle.Factory.newInstance();
		heading.setStyleId("a5");
		heading.addNewName().setVal("heading 1");
		style.addStyle(new XWPFStyle(heading));
		text.line("これからの取組");
		text.document().getLastParagraph().setStyle("a5");
		text.line("").table("a|b", "c|d").line("表のあと{{曜日}}").table("a|b|c", "d|e|場所は{{場所}}でとてもとてもとてもとてもとても遠い");
		assertEquals(List.of("本文、第2段落「{{名}}」", "本文の見出し「これからの取組」の下、第2段落「表のあと{{曜日}}」",
				"本文の見出し「これからの取組」の下、表2の2行3列「場所は{{場所}}でとてもとてもとてもとてもとて…」"),
				findings().stream().map(TemplateFinding::place).toList());
	}

	@Test
	void allIsSaidInTheOrderOfTheTextAndNothingIsFilledIn() throws Exception {
		text.line("{{集いごとに}}{{名前}}").line("{{町名}}").table("{{集いここまで}}|{{願い 幅10mm}}");
		assertEquals(3, findings().size(), findings()::toString);
		TemplateException refused = assertThrows(TemplateException.class,
				() -> OfficeTemplate.open(text.write(), "計画書").fill(Town.example().scope(), Blanks.NONE));
		List<String> messages = findings().stream().map(TemplateFinding::message).toList();
		messages.forEach(message -> assertTrue(refused.getMessage().contains(message), refused.getMessage()));
		assertTrue(refused.getMessage().startsWith("様式「計画書」に直すところが3か所"), refused.getMessage());
		assertTrue(findings().getFirst().place().contains("第1段落") && findings().getLast().place().contains("表1の1行2列"),
				findings()::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = {"{{集いごとに}}|a;{{集いここまで}}", "a;{{集いごとに}}|a;b|{{集いここまで}}", "{{集いごとに}}|a;x;b|{{集いここまで}}",
			"{{集いごとに}}x;{{名前}};{{集いここまで}}", "{{集いごとに}};{{名前}};x{{集いここまで}}", "{{集いごとに}}a/b{{集いここまで}}|",
			"a{{集いごとに}}/b/{{集いここまで}}|"})
	void whatWouldBeTornCannotBeRepeated(String lines) throws Exception {
		for (String line : lines.split(";")) {
			if (line.contains("|")) {
				text.table(line);
			} else {
				text.line(line);
			}
		}
		assertEquals(1, findings().size(), findings()::toString);
		assertTrue(findings().getFirst().message().startsWith("{{集いごとに}}"), findings()::toString);
	}

	@Test
	void brokenTagsThatWordSplitAreSaid() throws Exception {
		byte[] file = new WordText().line("a").runs(List.of("{", "{町", "} と {", "{集いごと", "に}", "}")).write();
		List<TemplateFinding> findings = OfficeTemplate.open(file, "").check(Town.blank());
		assertEquals(List.of("本文、第2段落「{{町} と {{集いごとに}}」"), findings.stream().map(TemplateFinding::place).distinct().toList());
		assertEquals(2, findings.size());
		assertTrue(findings.get(0).message().contains("「{{町」は読み取れません"), findings.get(0).message());
		assertTrue(findings.get(1).message().contains("「集いここまで」の印がありません"), findings.get(1).message());
	}

	@Test
	void otherTagsOfARowMustStandBetween() throws Exception {
		text.table("{{町}}|{{集いごとに}}{{名前}}|{{集いここまで}}|{{願い}}");
		assertEquals(2, findings().size(), findings()::toString);
		assertTrue(findings().getFirst().message().startsWith("{{町}} は {{集いごとに}} と"), findings()::toString);
	}

	@Test
	void tagsWhereNoneIsFilledInAreFound() throws Exception {
		text.xml("<w:p><w:r><w:pict><v:shape alt=\"{{町}}\"/></w:pict></w:r></w:p>")
				.xml("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK {{町}}</w:instrText></w:r></w:p>");
		text.document().getProperties().getCoreProperties().setTitle("{{町}}の計画");
		assertEquals(3, findings().size(), findings()::toString);
		assertTrue(findings().stream().allMatch(finding -> finding.message().startsWith("{{町}} はここでは使えません")), findings()::toString);
		assertTrue(findings().stream().anyMatch(finding -> finding.place().contains("タイトル")), findings()::toString);
	}

	@Test
	void aPartOfAFieldIsNotRepeated() throws Exception {
		text.line("{{集いごとに}}").xml("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r></w:p>")
				.line("{{集いここまで}}").xml("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
		assertEquals(1, findings().size(), findings()::toString);
		assertTrue(findings().getFirst().message().contains("フィールド"), findings()::toString);
	}

	@Test
	void changesThatNobodyAcceptedAreFoundOnce() throws Exception {
		text.line("x").xml("<w:p><w:ins w:id=\"1\" w:author=\"山田\"><w:r><w:t>a</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"山田\"><w:r>"
				+ "<w:delText>b</w:delText></w:r></w:del></w:p>");
		assertEquals(1, findings().size(), findings()::toString);
		assertTrue(findings().getFirst().message().contains("変更履歴"), findings()::toString);
		assertEquals("本文、第2段落「a」", findings().getFirst().place());
	}

	@Test
	void aTextBoxIsNamedOnceAlthoughWordHasItTwice() throws Exception {
		String box = "<w:txbxContent><w:p><w:r><w:t>{{町名}}</w:t></w:r></w:p></w:txbxContent>";
		text.xml("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box + "</w:drawing></mc:Choice><mc:Fallback>"
				+ "<w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
		assertEquals(1, findings().size(), findings()::toString);
		assertTrue(findings().getFirst().place().startsWith("本文のテキストボックス"), findings()::toString);
	}

	@Test
	void whatIsRightIsNotComplainedOf() throws Exception {
		text.line("{{町}} { {x} }").table("{{集いごとに}}{{名前}}|{{曜日}}{{集いここまで}}");
		assertEquals(List.of(), findings());
	}

	private List<TemplateFinding> findings() throws Exception {
		return OfficeTemplate.open(text.write(), "様式").check(Town.blank());
	}
}
