package jp.tsunagi.review.sheet.tests;

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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.ChangeKind;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetCell;
import jp.tsunagi.review.sheet.SheetChange;
import jp.tsunagi.review.sheet.SheetChanges;
import jp.tsunagi.review.sheet.SheetColumn;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.SheetFiller;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.SheetReader;
import jp.tsunagi.review.sheet.SheetRow;
import jp.tsunagi.review.sheet.SheetSection;
import jp.tsunagi.review.sheet.SheetWriter;

/** Files that are no sheet, or none that can be read: each has a message that helps, and changes nothing. */
class BadSheetsTest {

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	@TempDir
	Path folder;

	private final Plan plan = Examples.plan("yokohama", "美しが丘CPの取組共有シート");

	@Test
	void whatIsNoFileOfAnOfficeIsRefused() throws Exception {
		refused("WordかExcel", "こんにちは".getBytes(StandardCharsets.UTF_8));
		refused("WordかExcel", new byte[0]);
		refused("WordかExcel", zip(Map.of("a.txt", new byte[] {1})));
		refused("OpenDocument", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8))));
		refused("古い形式", oldFile("WordDocument"));
		refused("パスワード", oldFile("EncryptedPackage"));
		assertTrue(assertThrows(SheetException.class, () -> SheetReader.read(folder.resolve("missing.docx"))).getMessage()
				.contains("missing.docx"));
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void macrosAreRefusedWhateverTheFileIsCalled(SheetFormat format) throws Exception {
		byte[] sheet = sheet(format);
		refused("マクロ", OfficeEdits.entries(sheet, (name, xml) -> name.equals(CONTENT_TYPES)
				? xml.replace("wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml")
						.replace("spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml")
				: xml));
		refused("マクロ", OfficeEdits.entries(sheet, (name, xml) -> xml, Map.of("xl/vbaProject.bin", new byte[] {1})));
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void damagedFilesAreRefused(SheetFormat format) throws Exception {
		byte[] sheet = sheet(format);
		refused("壊れている", OfficeEdits.entries(sheet, (name, xml) -> name.endsWith("document.xml") || name.endsWith("workbook.xml")
				? xml.substring(0, xml.length() / 2) : xml));
		refused("壊れている", OfficeEdits.entries(sheet, (name, xml) -> name.endsWith("document.xml") || name.endsWith("workbook.xml")
				? null : xml));
		Random random = new Random(5);
		for (int i = 0; i < 40; i++) {
			assertNothingIsProposed(Arrays.copyOf(sheet, random.nextInt(sheet.length)));
			byte[] changed = sheet.clone();
			changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
			assertNothingIsProposed(changed);
		}
	}

	/** What is cut off may be read if all that counts is there. */
	private void assertNothingIsProposed(byte[] damaged) {
		try {
			assertEquals(List.of(), SheetReader.read(damaged).changes(plan).of(ChangeKind.CHANGED_HERE));
		} catch (SheetException refused) {
			assertFalse(refused.getMessage().isBlank());
		}
	}

	@Test
	void entitiesOfXmlAreNotFetched() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "ひみつ");
		byte[] file = OfficeEdits.document(sheet(SheetFormat.DOCX), xml -> xml.replaceFirst("<w:document",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><w:document"));
		assertThrows(SheetException.class, () -> SheetReader.read(file));
	}

	@Test
	void whatIsTooLargeIsRefusedBeforeItIsRead() throws Exception {
		Path large = folder.resolve("large.docx");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(200L << 20);
		}
		assertTrue(assertThrows(SheetException.class, () -> SheetReader.read(large)).getMessage().contains("32MB"));
		refused("大きくなりすぎる", OfficeEdits.entries(sheet(SheetFormat.XLSX), (name, xml) -> xml,
				Map.of("xl/media/bomb.png", new byte[210 << 20])));
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void sheetsOfOtherVersionsAreRefused(SheetFormat format) throws Exception {
		refused("古い版", version(sheet(format), "0"));
		refused("新しい版", version(sheet(format), "2"));
		refused("新しい版", version(sheet(format), "x"));
	}

	private static byte[] version(byte[] sheet, String version) throws IOException {
		return OfficeEdits.entries(sheet, (name, xml) -> name.equals("docProps/custom.xml")
				? xml.replaceFirst("(name=\"tsunagi.version\"[^>]*>(<[^>]*>))1<", "$1" + version + "<") : xml);
	}

	@Test
	void theSheetOfAnotherPlanNamesIt() throws Exception {
		Plan other = Examples.plan("yokohama", "西区の学び合い");
		String message = assertThrows(SheetException.class, () -> SheetReader.read(sheet(SheetFormat.DOCX)).changes(other)).getMessage();
		assertTrue(message.contains(plan.getName()) && message.contains(other.getName()), message);
	}

	@Test
	void aPlanThatCannotBeReadIsNeitherPrintedNorChanged() throws Exception {
		PlanText text = new PlanText((XtextResource) plan.eResource());
		Plan broken = text.with(text.text().replaceFirst("目指す姿", "目指す姿 }")).plans().getLast();
		assertTrue(assertThrows(SheetException.class, () -> SheetReader.read(sheet(SheetFormat.DOCX)).changes(broken)).getMessage()
				.contains("誤り"));
		assertThrows(SheetException.class, () -> SheetFiller.fill(broken, SheetForm.MEMO, Examples.SECOND, Audience.PUBLIC,
				Examples.CLOCK));
	}

	@ParameterizedTest
	@ValueSource(strings = {"name", "reviews/=x/heldOn", "reviews/+0:/heldOn", "reviews/=FY2022H2/entries/=goals%2F=x/result", "period",
			"goals/#x/text", "goals/=x/actions/+0:/text", "goals", "unknown/=x/text", "situations/#99/text", "notes/+x/text"})
	void addressesThatNoFormHasComeToNothing(String address) throws Exception {
		Sheet sheet = SheetFiller.fill(plan, SheetForm.SHARED, Examples.SECOND, Audience.PARTNERS, Examples.CLOCK);
		SheetCell cell = new SheetCell.Writable(CellAddress.parse(address), "");
		SheetSection section = new SheetSection("x", List.of(new SheetColumn("", 100)), List.of(new SheetRow(List.of(cell), 1)));
		byte[] forged = OfficeEdits.type(SheetWriter.write(new Sheet(sheet.identity(), sheet.area(), sheet.facts(), List.of(section), 0),
				SheetFormat.DOCX), SheetFormat.DOCX, Map.of(CellAddress.parse(address), "令和4年度"));
		SheetChanges changes = SheetReader.read(forged).changes(plan);
		PlanText text = new PlanText((XtextResource) plan.eResource());
		changes.apply(text, changes.all().stream().filter(change -> change.kind().isApplicable()).toList());
		assertEquals(address.startsWith("name") || address.startsWith("notes") ? 0 : 1, changes.of(ChangeKind.NOT_PLACEABLE).size());
	}

	@Test
	void formulasAreNotCalculated() throws Exception {
		CellAddress vision = CellAddress.parse("vision");
		CellAddress situation = CellAddress.parse("situations/#0/text");
		byte[] filled = OfficeEdits.workbook(sheet(SheetFormat.XLSX), workbook -> {
			OfficeEdits.cell(workbook, vision).setCellFormula("WEBSERVICE(\"http://example.invalid/\")&\"x\"");
			OfficeEdits.cell(workbook, vision).setCellValue("表示されていた値");
			OfficeEdits.cell(workbook, situation).setCellFormula("1/0");
			OfficeEdits.cell(workbook, situation).setCellErrorValue(FormulaError.DIV0);
		});
		SheetChanges changes = SheetReader.read(filled).changes(plan);
		assertEquals(List.of("表示されていた値"), changes.of(ChangeKind.CHANGED_HERE).stream().map(SheetChange::sheet).toList());
		assertEquals(List.of(situation), SheetReadBackTest.addresses(changes.of(ChangeKind.NOT_PLACEABLE)));
		assertEquals(1, changes.notices().size());
		assertTrue(changes.notices().getFirst().startsWith("2個"), changes.notices().getFirst());
	}

	@Test
	void aTextTooLongForExcelIsRefused() throws Exception {
		PlanText text = new PlanText((XtextResource) plan.eResource());
		Plan wordy = text.with(text.text().replace("困りごとを抱えている人", "長".repeat(40_000))).plans().getLast();
		var sheet = SheetFiller.fill(wordy, SheetForm.SHARED, Examples.SECOND, Audience.PARTNERS, Examples.CLOCK);
		assertThrows(SheetException.class, () -> SheetWriter.write(sheet, SheetFormat.XLSX));
		assertTrue(SheetReader.read(SheetWriter.write(sheet, SheetFormat.DOCX)).changes(wordy).of(ChangeKind.CHANGED_HERE).isEmpty());
	}

	private byte[] sheet(SheetFormat format) throws SheetException {
		return SheetWriter.write(SheetFiller.fill(plan, SheetForm.SHARED, Examples.SECOND, Audience.PARTNERS, Examples.CLOCK), format);
	}

	private static void refused(String message, byte[] file) {
		String said = assertThrows(SheetException.class, () -> SheetReader.read(file)).getMessage();
		assertTrue(said.contains(message), said);
	}

	private static byte[] oldFile(String entry) throws IOException {
		try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
			file.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] zip(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		return bytes.toByteArray();
	}
}
