package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;

/** What a filled document says of its template: nothing but its title. */
class WordMetadataTest {

	private static final String SECRET = "研修担当の山田";

	private final WordText text = new WordText();

	@Test
	void nobodyWhoWroteTheTemplateIsNamed() throws Exception {
		XWPFDocument document = text.line("{{町}}").document();
		var core = document.getProperties().getCoreProperties();
		core.setCreator(SECRET);
		core.setLastModifiedByUser(SECRET);
		core.setDescription(SECRET);
		core.setKeywords(SECRET);
		core.setCategory(SECRET);
		core.setSubjectProperty(SECRET);
		core.setTitle("地域支援計画");
		core.setCreated(Optional.of(new Date(0)));
		document.getProperties().getExtendedProperties().setCompany(SECRET);
		document.getProperties().getCustomProperties().addProperty("担当", SECRET);
		document.createComments().createComment(BigInteger.ONE).setAuthor(SECRET);
		document.getParagraphs().getFirst().getCTP().setRsidR(new byte[] {1, 2, 3, 4});
		Map<String, String> parts = WordText.parts(fill());
		parts.forEach((name, content) -> {
			assertFalse(content.contains(SECRET), name);
			assertFalse(content.contains("rsid"), name);
			assertFalse(content.contains("<dcterms"), name + content);
		});
		assertEquals(List.of("[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml",
				"word/settings.xml"),
				parts.keySet().stream().sorted().toList());
		assertEquals("地域支援計画", WordText.open(fill()).getProperties().getCoreProperties().getTitle());
	}

	@Test
	void theSameThingsGiveTheSameBytes() throws Exception {
		text.line("{{町}}{{地図}}").table("{{集いごとに}}{{名前}}|{{曜日}}{{集いここまで}}");
		byte[] template = text.write();
		byte[] first = OfficeTemplate.open(template, "").fill(Town.example().scope(), Blanks.GUIDED);
		assertArrayEquals(first, OfficeTemplate.open(template, "").fill(Town.example().scope(), Blanks.GUIDED));
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
			}
		}
	}

	private byte[] fill() throws Exception {
		return OfficeTemplate.open(text.write(), "").fill(Town.example().scope(), Blanks.NONE);
	}
}
