package jp.tsunagi.review.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.office.template.tests.LibreOffice;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.ChangeKind;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetChange;
import jp.tsunagi.review.sheet.SheetChanges;
import jp.tsunagi.review.sheet.SheetFiller;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.SheetReader;
import jp.tsunagi.review.sheet.SheetWriter;

/** Sheets come back from LibreOffice, saved in its own format in between or not. */
class LibreOfficeSheetTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({"DOCX,docx", "DOCX,odt docx", "XLSX,xlsx", "XLSX,ods xlsx"})
	void nothingIsLostAndNothingComes(SheetFormat format, String formats) throws Exception {
		Plan plan = Examples.plan("yokohama", "久良岐丘の移動販売");
		Sheet sheet = SheetFiller.fill(plan, SheetForm.SHARED, Examples.SECOND, Audience.PARTNERS, Examples.CLOCK);
		Map<CellAddress, String> typed = new LinkedHashMap<>();
		List<CellAddress> blank = sheet.writable().filter(cell -> cell.text().isEmpty() && cell.address().feature().equals("result"))
				.map(cell -> cell.address()).toList();
		blank.forEach(address -> typed.put(address, "結果\n　二行目 <&>"));
		typed.put(CellAddress.parse("vision"), "ＡＢＣ・①㌔ 𠮷野家 👍");
		typed.put(CellAddress.parse("situations/#0/text"), "");
		byte[] filled = OfficeEdits.type(SheetWriter.write(sheet, format), format, typed);
		byte[] saved = new LibreOffice(folder).save(filled, format.suffix(), formats.split(" "));

		SheetReader reader = SheetReader.read(saved);
		assertEquals(sheet.identity(), reader.identity());
		SheetChanges changes = reader.changes(plan);
		assertEquals(List.of(), changes.notices());
		assertEquals(typed, changes.of(ChangeKind.CHANGED_HERE).stream()
				.collect(Collectors.toMap(change -> change.address().get(), SheetChange::sheet)));
		assertEquals(changes.all().size(), typed.size() + changes.of(ChangeKind.SAME).size(), changes.all().toString());
		assertTrue(changes.all().size() >= sheet.writable().count());
	}

	@ParameterizedTest
	@CsvSource({"SHARED,DOCX", "SHARED,XLSX", "MEMO,DOCX", "MEMO,XLSX"})
	void sheetsArePrinted(SheetForm form, SheetFormat format) throws Exception {
		Path pictures = Files.createDirectories(Path.of(System.getProperty("tsunagi.screenshots")));
		Plan plan = Examples.plan("yokohama", "西区の学び合い");
		byte[] file = SheetWriter.write(SheetFiller.fill(plan, form, Examples.SECOND, Audience.PUBLIC, Examples.CLOCK), format);
		byte[] pdf = new LibreOffice(folder).save(file, format.suffix(), "pdf");
		Files.write(pictures.resolve("sheet-" + form.id() + format.suffix() + ".pdf"), pdf);
		assertTrue(pdf.length > 1000);
	}
}
