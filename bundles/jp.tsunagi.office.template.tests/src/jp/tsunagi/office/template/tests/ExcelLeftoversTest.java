package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import jp.tsunagi.office.template.tests.SalonTown.Salon;

/** Nothing of a template of Excel stays behind that nobody is to see. */
class ExcelLeftoversTest {

	private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private static final String AUTHOR = "Yamada";

	@Test
	void nothingIsLeftOfTagsAuthorsAndNotes() throws Exception {
		byte[] template = Workbooks.book(workbook -> {
			XSSFSheet sheet = workbook.createSheet("{{名前}}");
			Workbooks.write(sheet, "A1 {{集いごとに}}{{名前}}", "B1 {{ここまで}}", "A2 {{集いがなければ}}secret", "B2 {{ここまで}}", "C3 =COUNTA(A1)");
			comment(Workbooks.cell(sheet, "A3"));
			workbook.getProperties().getCoreProperties().setCreator(AUTHOR);
			workbook.getProperties().getCoreProperties().setKeywords(AUTHOR);
			workbook.getProperties().getExtendedProperties().setCompany(AUTHOR);
			workbook.getProperties().getCustomProperties().addProperty("by", AUTHOR);
			workbook.getCTWorkbook().addNewFileSharing().setUserName(AUTHOR);
		});
		Map<String, String> parts = WordText.parts(Workbooks.fill(template, SalonTown.of(Salon.of("会", "1"))));
		parts.forEach((name, text) -> List.of("{{", AUTHOR, "secret", "ごとに")
				.forEach(trace -> assertFalse(text.contains(trace), () -> trace + " in " + name)));
		assertEquals(List.of(), parts.keySet().stream().filter(name -> name.contains("comment") || name.contains("vml")).toList());
	}

	/** What Excel itself writes beside what POI does. */
	@Test
	void theOrderOfCalculationAndThePrinterAreForgotten() throws Exception {
		byte[] template = Workbooks.book(workbook -> {
			XSSFSheet sheet = workbook.createSheet("表");
			Workbooks.write(sheet, "A1 {{名前}}", "A2 =1+1");
			add(workbook.getPackagePart(), "/xl/calcChain.xml", "calcChain",
					"<calcChain xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><c r=\"A2\" i=\"1\"/></calcChain>");
			add(sheet.getPackagePart(), "/xl/printerSettings/printerSettings1.bin", "printerSettings", AUTHOR);
		});
		Map<String, String> parts = WordText.parts(Workbooks.fill(template, SalonTown.of()));
		assertEquals(List.of(), parts.keySet().stream().filter(name -> name.contains("calc") || name.contains("printer")).toList());
		assertEquals(List.of("A1 青葉", "A2 =1+1"), Workbooks.cells(template, SalonTown.of()));
	}

	private static void add(PackagePart holder, String name, String kind, String content) {
		try {
			boolean isXml = name.endsWith(".xml");
			String type = isXml ? XSSFRelation.CALC_CHAIN.getContentType() : SPREADSHEET + kind;
			PackagePart part = holder.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
			holder.addRelationship(part.getPartName(), TargetMode.INTERNAL,
					"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind);
			try (OutputStream out = part.getOutputStream()) {
				out.write(content.getBytes(StandardCharsets.UTF_8));
			}
		} catch (InvalidFormatException | IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static void comment(XSSFCell cell) {
		ClientAnchor anchor = cell.getSheet().getWorkbook().getCreationHelper().createClientAnchor();
		XSSFComment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
		comment.setString("note");
		comment.setAuthor(AUTHOR);
	}

	@Test
	void whatIsNotFilledInIsAMistake() throws Exception {
		byte[] template = Workbooks.sheet(sheet -> {
			XSSFComment comment = sheet.createDrawingPatriarch()
					.createCellComment(sheet.getWorkbook().getCreationHelper().createClientAnchor());
			comment.setString("{{名前}}");
			Workbooks.cell(sheet, "B2").setCellComment(comment);
			Workbooks.cell(sheet, "C3").setCellFormula("\"{{名前}}\"&\"町\"");
		}, "A1 x");
		assertEquals(List.of("シート『表』のC3", "シート『表』のB2"), Workbooks.check(template).stream().map(finding -> finding.place()).toList());
	}
}
