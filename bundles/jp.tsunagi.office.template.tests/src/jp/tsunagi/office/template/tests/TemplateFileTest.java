package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.office.FixedZip;
import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;
import jp.tsunagi.office.template.TemplateException;

/** Files that are no template, or bring along what others must not get: each has a message that helps. */
class TemplateFileTest {

	private static final String TYPES = "[Content_Types].xml";

	private static final String LINKS = "word/_rels/document.xml.rels";

	private static final String TEXT = "word/document.xml";

	private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	@TempDir
	Path folder;

	private final WordText text = new WordText().line("{{町}}");

	@Test
	void whatIsNoFileOfAnOfficeIsRefused() throws Exception {
		refused("WordかExcel", "こんにちは".getBytes(StandardCharsets.UTF_8));
		refused("WordかExcel", new byte[0]);
		refused("古い形式", oldFile("WordDocument"));
		refused("古い形式", oldFile("Workbook"));
		refused("パスワード", oldFile("EncryptedPackage"));
		refused("「テンプレート」の形式", WordText.edit(text.write(), TYPES, xml -> xml.replace("document.main+xml", "template.main+xml")));
		refused("Strict", WordText.edit(text.write(), "_rels/.rels",
				xml -> xml.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
						"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument")));
	}

	@Test
	void whatWasCutOffIsRefused() throws Exception {
		byte[] file = text.write();
		refused("壊れている", Arrays.copyOf(file, file.length / 2));
		refused("壊れている", Arrays.copyOf(file, file.length - 30));
		refused("壊れている", WordText.edit(file, TEXT, xml -> xml.substring(0, xml.length() / 2)));
		refused("壊れている", WordText.edit(file, "_rels/.rels", xml -> xml.replace("word/document.xml", "word/documenX.xml")));
	}

	@Test
	void anythingElseIsReadOrRefused() throws Exception {
		// the same bytes each time: a failure is to be seen again
		byte[] file = FixedZip.of(WordText.edit(text.write(), "docProps/core.xml",
				xml -> xml.replaceAll("<dcterms:created.*?</dcterms:created>", "")));
		Random random = new Random(7);
		for (int i = 0; i < 60; i++) {
			byte[] changed = file.clone();
			changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
			try {
				OfficeTemplate.open(changed, "").fill(Town.example().scope(), Blanks.NONE);
			} catch (TemplateException refused) {
				assertFalse(refused.getMessage().isBlank());
			}
		}
	}

	@Test
	void whatIsTooLargeIsRefusedBeforeItIsRead() throws Exception {
		refused("写真か図", with("word/media/image1.png", 200));
		refused("大きくなりすぎる", with("word/embeddings/x.bin", 40));
		Path large = folder.resolve("large.docx");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(200L << 20);
		}
		assertTrue(assertThrows(TemplateException.class, () -> OfficeTemplate.open(large)).getMessage().contains("32MB"));
		assertTrue(assertThrows(TemplateException.class, () -> OfficeTemplate.open(folder.resolve("無い.docx"))).getMessage()
				.contains("「無い.docx」"));
	}

	@Test
	void whatGrowsInMemoryIsRefused() throws Exception {
		refused("大きすぎる", WordText.edit(text.write(), TEXT, xml -> xml.replace("<w:body>", "<w:body>" + "<w:p/>".repeat(1_000_000))));
	}

	/** Many documents of city offices come of a template on somebody's disk, or were once merged with a list of addresses. */
	@ParameterizedTest
	@ValueSource(strings = {"attachedTemplate", "mailMergeSource"})
	void whatIsOfUseOnlyWhileSomebodyWritesIsLeftOut(String kind) throws Exception {
		String link = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ "<Relationship Id=\"rId9\" Type=\"" + KIND + kind
				+ "\" Target=\"file:///C:/Yamada/a.dotx\" TargetMode=\"External\"/></Relationships>";
		byte[] file = WordText.edit(text.write(), "word/_rels/settings.xml.rels", xml -> link);
		String setting = kind.equals("attachedTemplate") ? "<w:attachedTemplate r:id=\"rId9\"/>"
				: "<w:mailMerge><w:dataSource r:id=\"rId9\"/></w:mailMerge>";
		byte[] linked = WordText.edit(file, "word/settings.xml",
				xml -> "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
						+ KIND.replaceAll("/$", "") + "\">" + setting + "</w:settings>");
		byte[] filled = OfficeTemplate.open(linked, "").fill(Town.example().scope(), Blanks.NONE);
		WordText.parts(filled).forEach((name, part) -> assertFalse(part.contains("Yamada") || part.contains("rId9"), name));
		assertEquals("青葉", WordText.read(filled));
	}

	@Test
	void whatXmlCanDoToReadersIsRefused() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "ひみつ");
		refused("DOCTYPE", WordText.edit(text.write(), TEXT, xml -> xml.replaceFirst("<w:document",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><w:document")));
		refused("壊れている", WordText.edit(text.write(), TEXT,
				xml -> xml.replace("<w:body>", "<w:body>" + "<w:sdt>".repeat(20_000) + "</w:sdt>".repeat(20_000))));
	}

	@Test
	void macrosAreRefusedWhateverTheFileIsCalled() throws Exception {
		refused("マクロ", WordText.edit(text.write(), TYPES, xml -> xml.replace(
				"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "vnd.ms-word.document.macroEnabled.main+xml")));
		refused("マクロ", WordText.edit(text.write(), "word/vbaProject.bin", xml -> "x"));
		refused("ActiveX", related("control", "activeX/activeX1.xml", "Internal"));
	}

	@ParameterizedTest
	@CsvSource({"image, http://example.invalid/logo.png, 写真か図", "oleObject, file:///C:/a.xlsx, ほかのファイル「file",
			"hyperlink, file:///C:/a.xlsx, ハイパーリンク", "subDocument, part.docx, ほかのファイル", "frame, http://example.invalid/, ほかのファイル"})
	void whatIsElsewhereIsRefused(String kind, String target, String message) throws Exception {
		refused(message, related(kind, target, "External"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"oleObject", "package", "aFChunk"})
	void whatIsEmbeddedUnseenIsRefused(String kind) throws Exception {
		refused("埋め込まれて", related(kind, "embeddings/a.bin", "Internal"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"DDEAUTO c:\\\\x", " includepicture \"http://example.invalid/\"", "LINK Excel.Sheet.8 x"})
	void fieldsThatFetchSomethingAreRefused(String field) throws Exception {
		String half = field.substring(0, 4);
		refused("フィールド", WordText.edit(text.write(), TEXT, xml -> xml.replace("<w:body>", "<w:body><w:p><w:r><w:fldChar w:fldCharType="
				+ "\"begin\"/></w:r><w:r><w:instrText>" + half + "</w:instrText></w:r><w:r><w:instrText>" + field.substring(4)
				+ "</w:instrText></w:r></w:p>")));
		refused("フィールド", WordText.edit(text.write(), TEXT, xml -> xml.replace("<w:body>",
				"<w:body><w:p><w:fldSimple w:instr=\"" + field.replace("\"", "&quot;") + "\"/></w:p>")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"https://example.invalid/a", "mailto:a@example.invalid", "#しおり"})
	void linksToWebPagesAreFine(String target) throws Exception {
		assertEquals("青葉", WordText.read(OfficeTemplate.open(related("hyperlink", target, "External"), "")
				.fill(Town.example().scope(), Blanks.NONE)));
	}

	private byte[] related(String kind, String target, String mode) throws IOException {
		return WordText.edit(text.write(), LINKS, xml -> xml.replace("</Relationships>", "<Relationship Id=\"rId99\" Type=\"" + KIND + kind
				+ "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/></Relationships>"));
	}

	private byte[] with(String part, int megabytes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (var each : WordText.parts(text.write()).entrySet()) {
				zip.putNextEntry(new ZipEntry(each.getKey()));
				zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
			}
			zip.putNextEntry(new ZipEntry(part));
			for (int i = 0; i < megabytes; i++) {
				zip.write(new byte[1 << 20]);
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] oldFile(String entry) throws IOException {
		try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
			file.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

	private static void refused(String message, byte[] file) {
		String said = assertThrows(TemplateException.class, () -> OfficeTemplate.open(file, "様式.docx")).getMessage();
		assertTrue(said.contains(message), said);
	}
}
