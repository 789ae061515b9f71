package jp.tsunagi.review.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.CellText;
import jp.tsunagi.review.sheet.ChangeKind;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetCell;
import jp.tsunagi.review.sheet.SheetChange;
import jp.tsunagi.review.sheet.SheetChanges;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.SheetFiller;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.SheetReader;
import jp.tsunagi.review.sheet.SheetWriter;

/** What people do to forms in Word and Excel besides filling them in. */
class OfficeHabitsTest {

	private static final CellAddress VISION = CellAddress.parse("vision");

	private static final CellAddress FIRST = CellAddress.parse("situations/#0/text");

	private static final CellAddress SECOND = CellAddress.parse("situations/#1/text");

	private final Plan plan = Examples.plan("yokohama", "美しが丘CPの取組共有シート");

	@Test
	void trackedChangesCountAsAccepted() throws Exception {
		SheetChanges changes = changes(document(xml -> OfficeEdits.control(xml, VISION, "<w:r><w:t>残った</w:t></w:r>"
				+ "<w:del><w:r><w:delText>消した</w:delText></w:r></w:del><w:ins><w:r><w:t>足した</w:t></w:r></w:ins>")));
		assertEquals(List.of("残った足した"), sheets(changes, ChangeKind.CHANGED_HERE));
		assertEquals(1, changes.notices().size());
	}

	@Test
	void aPlaceholderOfWordIsNoText() throws Exception {
		SheetChanges changes = changes(document(xml -> OfficeEdits.control(xml.replace("<w:tag w:val=\"" + VISION.id() + "\"/>",
				"<w:tag w:val=\"" + VISION.id() + "\"/><w:showingPlcHdr/>"), VISION, OfficeEdits.runs("クリックして入力"))));
		assertEquals(List.of(""), sheets(changes, ChangeKind.CHANGED_HERE));
	}

	@Test
	void paragraphsFieldsAndTextBesideTheControlAreRead() throws Exception {
		SheetChanges changes = changes(document(xml -> {
			String edited = OfficeEdits.control(xml, VISION, OfficeEdits.runs("一"));
			int end = edited.indexOf("</w:p>", edited.indexOf("<w:tag w:val=\"" + VISION.id()));
			return edited.substring(0, end) + OfficeEdits.runs("二") + "</w:p><w:p><w:r><w:instrText> DATE </w:instrText></w:r>"
					+ OfficeEdits.runs("三") + edited.substring(end);
		}));
		assertEquals(List.of("一二\n三"), sheets(changes, ChangeKind.CHANGED_HERE));
	}

	@Test
	void aRowThatWasAddedIsSomethingNewOfItsTable() throws Exception {
		String row = "<w:tr><w:tc><w:p>" + OfficeEdits.runs("新しい課題") + "</w:p></w:tc><w:tc><w:p>" + OfficeEdits.runs("説明")
				+ "</w:p></w:tc></w:tr>";
		SheetChanges changes = changes(document(xml -> {
			int end = xml.indexOf("</w:tr>", xml.indexOf(CellAddress.parse("issues/=話し合いの場/text").id())) + "</w:tr>".length();
			return xml.substring(0, end) + row + xml.substring(end);
		}));
		assertEquals(List.of("新しい課題", "説明"), sheets(changes, ChangeKind.CHANGED_HERE));
		assertTrue(SheetReadBackTest.addresses(changes.of(ChangeKind.CHANGED_HERE)).stream()
				.allMatch(address -> address.toString().startsWith("issues/+")));
	}

	@Test
	void aRowThatWasCopiedIsNewWhereItWasWrittenOver() throws Exception {
		SheetChanges changes = changes(document(xml -> {
			int tag = xml.indexOf("<w:tag w:val=\"" + FIRST.id());
			int end = xml.indexOf("</w:tr>", tag) + "</w:tr>".length();
			String row = xml.substring(xml.lastIndexOf("<w:tr>", tag), end);
			return xml.substring(0, end) + row + OfficeEdits.control(row, FIRST, OfficeEdits.runs("写した行の文")) + xml.substring(end);
		}));
		assertEquals(List.of("写した行の文"), sheets(changes, ChangeKind.CHANGED_HERE));
		assertEquals(1, changes.all().stream().filter(change -> change.kind() != ChangeKind.SAME).count());
	}

	@Test
	void aRowThatWasAddedInExcelIsSomethingNewOfItsTable() throws Exception {
		SheetChanges changes = changes(OfficeEdits.workbook(write(SheetFormat.XLSX), workbook -> {
			XSSFSheet page = workbook.getSheetAt(0);
			int below = OfficeEdits.cell(workbook, SECOND).getRowIndex() + 1;
			page.shiftRows(below, page.getLastRowNum(), 1);
			page.createRow(below).createCell(0).setCellValue("足した現状");
		}));
		assertEquals(List.of("足した現状"), sheets(changes, ChangeKind.CHANGED_HERE));
		assertEquals("situations", changes.of(ChangeKind.CHANGED_HERE).getFirst().address().get().steps().getFirst());
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void rowsThatWereDeletedDeleteNothing(SheetFormat format) throws Exception {
		byte[] shorter = format == SheetFormat.DOCX ? document(xml -> withoutRow(xml, FIRST))
				: OfficeEdits.workbook(write(format), workbook -> {
			XSSFRow row = OfficeEdits.cell(workbook, FIRST).getRow();
			workbook.getName("tsunagi." + FIRST.id()).setRefersToFormula("#REF!");
			row.getSheet().removeRow(row);
		});
		SheetChanges changes = changes(shorter);
		assertEquals(List.of(ChangeKind.MISSING), changes.all().stream().map(SheetChange::kind).filter(kind -> kind != ChangeKind.SAME)
				.toList());
		SheetChange missing = changes.of(ChangeKind.MISSING).getFirst();
		assertEquals(Optional.of(plan.getSituations().getFirst().getText()), missing.now());
		assertFalse(missing.place().isEmpty() || missing.kind().isApplicable());
		assertEquals(1, changes.notices().size());
		assertTrue(changes.notices().getFirst().contains("1行"), changes.notices().getFirst());
	}

	@Test
	void aRowOfSeveralTextsIsMissedOnce() throws Exception {
		List<SheetCell.Writable> row = sheet().sections().stream().flatMap(section -> section.rows().stream())
				.map(any -> any.cells().stream().filter(SheetCell.Writable.class::isInstance).map(SheetCell.Writable.class::cast)
						.filter(cell -> !cell.text().isEmpty()).toList())
				.filter(cells -> cells.size() > 1).findFirst().orElseThrow();
		SheetChanges changes = changes(document(xml -> withoutRow(withoutRow(xml, row.getFirst().address()), FIRST)));
		assertEquals(List.of(plan.getSituations().getFirst().getText(),
				row.stream().map(SheetCell.Writable::text).collect(Collectors.joining("\n"))),
				changes.of(ChangeKind.MISSING).stream().map(change -> change.now().orElseThrow()).toList());
	}

	private static String withoutRow(String xml, CellAddress address) {
		int tag = xml.indexOf("<w:tag w:val=\"" + address.id());
		return xml.substring(0, xml.lastIndexOf("<w:tr>", tag)) + xml.substring(xml.indexOf("</w:tr>", tag) + "</w:tr>".length());
	}

	@Test
	void mergedCellsAreNotGuessed() throws Exception {
		SheetChanges changes = changes(OfficeEdits.workbook(write(SheetFormat.XLSX), workbook -> {
			XSSFSheet page = workbook.getSheetAt(0);
			int row = OfficeEdits.cell(workbook, FIRST).getRowIndex();
			for (int i = page.getNumMergedRegions() - 1; i >= 0; i--) {
				if (page.getMergedRegion(i).getFirstRow() == row || page.getMergedRegion(i).getFirstRow() == row + 1) {
					page.removeMergedRegion(i);
				}
			}
			page.addMergedRegion(new CellRangeAddress(row, row + 1, 0, 3));
			OfficeEdits.cell(workbook, FIRST).setCellValue("二つの欄の文");
		}));
		assertEquals(List.of(), changes.of(ChangeKind.CHANGED_HERE));
		assertEquals(List.of(FIRST, SECOND), SheetReadBackTest.addresses(changes.of(ChangeKind.NOT_PLACEABLE)));
	}

	@Test
	void textBelowTheTablesIsNotSilentlyLost() throws Exception {
		SheetChanges changes = changes(document(xml -> xml.replace("<w:sectPr", "<w:p>" + OfficeEdits.runs("追伸です。") + "</w:p><w:sectPr")));
		assertEquals(List.of("追伸です。"), sheets(changes, ChangeKind.NOT_PLACEABLE));
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void withoutIdsAndPropertiesTheVisibleFormIsEnough(SheetFormat format) throws Exception {
		byte[] filled = OfficeEdits.type(write(format), format, Map.of(VISION, "書き直した姿",
				CellAddress.parse("reviews/=FY2022H2/entries/=goals%2F=方向性の確認%2Factions%2F=シートづくり/result"), "できた。"));
		SheetChanges changes = changes(strip(filled, format));
		assertEquals(List.of("書き直した姿", "できた。"), sheets(changes, ChangeKind.CHANGED_HERE));
		assertEquals(changes.all().size(), changes.of(ChangeKind.SAME).size() + 2, changes.all().toString());
		assertTrue(changes.all().size() > 50, changes.all().toString());
		assertEquals(1, changes.notices().size());
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void whatIsBeyondRecognitionSaysSo(SheetFormat format) throws Exception {
		byte[] stripped = strip(write(format), format);
		byte[] beyond = OfficeEdits.entries(stripped, (name, xml) -> name.endsWith("document.xml") || name.endsWith("sharedStrings.xml")
				? xml.replace("取組共有シート", "報告").replace("計画", "けいかく") : xml);
		assertTrue(assertThrows(SheetException.class, () -> SheetReader.read(beyond)).getMessage().contains("読み取れません"));
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void randomTextsComeBackAsTheyAre(SheetFormat format) throws Exception {
		Random random = new Random(22);
		List<CellAddress> texts = sheet().writable().map(cell -> cell.address()).filter(address -> List.of("text", "result", "learning",
				"next", "vision").contains(address.feature())).filter(address -> !address.toString().contains("+")).toList();
		for (int round = 0; round < 5; round++) {
			Map<CellAddress, String> typed = new HashMap<>();
			texts.forEach(address -> typed.put(address, random(random)));
			SheetChanges changes = changes(OfficeEdits.type(write(format), format, typed));
			Map<CellAddress, String> read = changes.all().stream().filter(change -> texts.contains(change.address().get()))
					.collect(Collectors.toMap(change -> change.address().get(), SheetChange::sheet));
			typed.replaceAll((address, text) -> CellText.clean(text));
			assertEquals(typed, read);
		}
	}

	private static String random(Random random) {
		int[] some = {'a', ' ', '\n', '\t', '<', '&', '>', '"', '\'', '\\', '=', '+', '@', '0', '{', '}', '%', '/',
				0x3000, 0x3042, 0x6F22, 0xFF21, 0xFF08, 0x301C, 0x2460, 0x20BB7, 0x1F44D, 0x3099, 0xFEFF, '_', 'x'};
		return IntStream.range(0, random.nextInt(40)).map(i -> some[random.nextInt(some.length)])
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	/** As after copying all into a new file. */
	private static byte[] strip(byte[] file, SheetFormat format) throws Exception {
		byte[] bare = format == SheetFormat.DOCX ? file : OfficeEdits.workbook(file, OfficeHabitsTest::removeNames);
		return OfficeEdits.entries(bare, (name, xml) -> name.equals("docProps/custom.xml") ? xml.replaceAll("<property .*</property>", "")
				: name.equals("word/document.xml") ? xml.replaceAll("<w:(tag|bookmarkStart|bookmarkEnd) [^>]*/>", "") : xml);
	}

	private static void removeNames(XSSFWorkbook workbook) {
		List.copyOf(workbook.getAllNames()).stream().filter(name -> name.getNameName().startsWith("tsunagi."))
				.forEach(workbook::removeName);
	}

	private Sheet sheet() throws SheetException {
		return SheetFiller.fill(plan, SheetForm.SHARED, Examples.SECOND, Audience.PARTNERS, Examples.CLOCK);
	}

	private byte[] write(SheetFormat format) throws SheetException {
		return SheetWriter.write(sheet(), format);
	}

	private byte[] document(UnaryOperator<String> edit) throws Exception {
		return OfficeEdits.document(write(SheetFormat.DOCX), edit);
	}

	private SheetChanges changes(byte[] file) throws SheetException {
		return SheetReader.read(file).changes(plan);
	}

	private static List<String> sheets(SheetChanges changes, ChangeKind kind) {
		return changes.of(kind).stream().map(SheetChange::sheet).toList();
	}
}
