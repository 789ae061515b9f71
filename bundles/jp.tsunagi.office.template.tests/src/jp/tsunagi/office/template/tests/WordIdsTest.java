package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;

/** What there may be only once, although the text around it is copied. */
class WordIdsTest {

	@Test
	void copiesHaveIdsOfTheirOwn() throws Exception {
		WordText text = new WordText().line("{{集いごとに}}").xml("<w:p w14:paraId=\"0A\" w14:textId=\"0B\">"
				+ "<w:bookmarkStart w:id=\"7\" w:name=\"しおり\"/><w:r><w:t>{{名前}}</w:t></w:r><w:bookmarkEnd w:id=\"7\"/>"
				+ "<w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"7\" name=\"図\"/></wp:inline></w:drawing></w:r>"
				+ "<w:sdt><w:sdtPr><w:id w:val=\"9\"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>")
				.line("{{集いここまで}}").xml("<w:p><w:bookmarkStart w:id=\"8\" w:name=\"次\"/><w:bookmarkEnd w:id=\"8\"/></w:p>");
		byte[] filled = OfficeTemplate.open(text.write(), "").fill(Town.example().scope(), Blanks.NONE);
		String xml = WordText.parts(filled).get("word/document.xml");
		assertEquals(List.of("1", "2"), WordText.all(xml, "bookmarkStart [^>]*w:id=\"(\\d+)\""));
		assertEquals(List.of("しおり", "次"), WordText.all(xml, "bookmarkStart [^>]*w:name=\"([^\"]+)\""));
		assertEquals(List.of("1", "2"), WordText.all(xml, "bookmarkEnd w:id=\"(\\d+)\""));
		assertEquals(List.of("1", "2", "3"), WordText.all(xml, "docPr [^>]*id=\"(\\d+)\""));
		assertFalse(xml.contains("paraId") || xml.contains("textId") || xml.contains("<w:id "), xml);
	}
}
