package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.office.template.tests.SalonTown.Salon;

/** Formulas follow the rows that they point to. */
class ExcelFormulaTest {

	private static final SalonTown TWO = SalonTown.of(Salon.of("朝の会", "100", "8", "9"), Salon.of("夕の会", "200", "5"));

	private static final SalonTown NONE = SalonTown.of();

	/** Rows 3 to 5: the salons with a row for each visit in between. */
	private static final String[] NESTED = {"A1 {{名前}}", "A2 {{集いごとに}}{{名前}}", "B2 {{会費}}", "A3 {{回ごとに}}{{番号}}", "B3 {{人数}}",
			"C3 {{回ここまで}}", "A4 小計", "C4 {{集いここまで}}", "A5 計"};

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"B3 =SUM(B2) | SUM(B2:B3) | 300 | 0",
			"B3 =SUM(B2:B2) | SUM(B2:B3) | 300 | 0",
			"B3 =AVERAGE(B1:B2) | AVERAGE(B1:B3) | 150 | #DIV/0!",
			"B3 =COUNTA(B2) | COUNTA(B2:B3) | 2 | 0",
			"B3 =SUM(B$2:B$2)/10 | SUM(B$2:B$3)/10 | 30 | 0",
			"B1 =SUM(B2:B3) | SUM(B2:B4) | 300 | 0",
			"B3 =SUMIF(A2,\"朝の会\",B2) | SUMIF(A2:A3,\"朝の会\",B2:B3) | 100 | 0",
			"B3 =SUM(B:B)*0 | SUM(B:B)*0 | | ",
			"B3 =SUM(B2:B9) | SUM(B2:B10) | | ",
			"B3 =SUM(表!B2)+SUM(表!B2:B2) | SUM(表!B2:B3)+SUM(表!B2:B3) | 600 | 0",
			"B3 =IF(SUM(B2)>250,\"多い\",\"少ない\") | IF(SUM(B2:B3)>250,\"多い\",\"少ない\") | 多い | 少ない"})
	void whatPointsToRepeatedRowsStretches(String formula, String moved, String value, String empty) throws Exception {
		byte[] template = Workbooks.sheet("A2 {{集いごとに}}{{名前}}", "B2 {{会費}}", "C2 {{集いここまで}}", formula);
		boolean isAbove = formula.startsWith("B1");
		assertFormula(Workbooks.filled(template, TWO), isAbove ? "B1" : "B4", moved, value);
		assertFormula(Workbooks.filled(template, NONE), isAbove ? "B1" : "B2", null, empty);
	}

	@Test
	void whatPointsIntoTheSameRepetitionStaysThere() throws Exception {
		byte[] template = Workbooks.sheet("D1 2", "A2 {{集いごとに}}{{名前}}", "B2 {{会費}}", "C2 =B2*$D$1+D4", "D2 =SUM(B$2:B2)",
				"E2 =B2/SUM(B$2:B$2)", "A3 {{集いここまで}}", "D4 7");
		XSSFSheet sheet = Workbooks.filled(template, TWO).getSheetAt(0);
		assertEquals(List.of("B2*$D$1+D4", "SUM(B$2:B2)", "B2/SUM(B$2:B$3)"), formulas(sheet, "C2", "D2", "E2"));
		assertEquals(List.of("B3*$D$1+D4", "SUM(B$2:B3)", "B3/SUM(B$2:B$3)"), formulas(sheet, "C3", "D3", "E3"));
	}

	@Test
	void totalsWithinRepetitionsTakeTheirOwnRows() throws Exception {
		List<String> cells = new ArrayList<>(List.of(NESTED));
		cells.addAll(List.of("B4 =SUM(B3)", "B5 =SUM(B3)", "D5 =COUNT(B2:B4)"));
		XSSFWorkbook book = Workbooks.filled(Workbooks.sheet(cells.toArray(String[]::new)), TWO);
		assertFormula(book, "B5", "SUM(B3:B4)", "17");
		assertFormula(book, "B8", "SUM(B7)", "5");
		assertFormula(book, "B9", "SUM(B3:B4,B7:B7)", "22");
		assertFormula(book, "D9", "COUNT(B2:B8)", "7");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"B5 =B3*2 | B5", "B5 =COUNTIF(B3,8) | B5", "B5 =表!B3 | B5", "B5 =LET(x,1,x+B3) | B5"})
	void whatCannotFollowIsAMistake(String formula, String place) throws Exception {
		List<String> cells = new ArrayList<>(List.of(NESTED));
		cells.add(formula);
		byte[] template = Workbooks.book(workbook -> {
			XSSFSheet sheet = workbook.createSheet("表");
			Workbooks.write(sheet, NESTED);
			Workbooks.cell(sheet, "B5").setCellFormula("1");
			Workbooks.cell(sheet, "B5").getCTCell().getF().setStringValue(formula.split("=", 2)[1]);
		});
		assertEquals(List.of("シート『表』の" + place), Workbooks.check(template).stream().map(finding -> finding.place()).toList());
	}

	@Test
	void formulasOfSeveralCellsFollow() throws Exception {
		byte[] template = Workbooks.sheet(sheet -> sheet.setArrayFormula("A2:A4*2", CellRangeAddress.valueOf("B2:B4")), "A1 {{集いごとに}}",
				"A2 {{会費}}", "A3 {{ここまで}}", "A4 3");
		assertEquals(List.of("シート『表』のB2"), Workbooks.check(template).stream().map(finding -> finding.place()).toList());
		byte[] below = Workbooks.sheet(sheet -> sheet.setArrayFormula("A4:A5*2", CellRangeAddress.valueOf("B4:B5")), "A1 {{集いごとに}}",
				"A2 {{会費}}", "A3 {{ここまで}}", "A4 3", "A5 4");
		XSSFSheet sheet = Workbooks.filled(below, TWO).getSheetAt(0);
		assertEquals("B3:B4", Workbooks.cell(sheet, "B4").getArrayFormulaRange().formatAsString());
		assertEquals("A3:A4*2", Workbooks.cell(sheet, "B3").getCellFormula());
		assertEquals(8, Workbooks.cell(sheet, "B4").getNumericCellValue());
	}

	@Test
	void otherSheetsAreFollowed() throws Exception {
		byte[] template = Workbooks.book(workbook -> {
			Workbooks.write(workbook.createSheet("{{名前}}一覧"), "A1 {{集いごとに}}", "A2 {{会費}}", "A3 {{ここまで}}", "A4 3");
			Workbooks.write(workbook.createSheet("集計"), "A1 =SUM('{{名前}}一覧'!A2:A2)*'{{名前}}一覧'!$A$4");
		});
		XSSFWorkbook book = Workbooks.filled(template, TWO);
		assertEquals("SUM(青葉一覧!A1:A2)*青葉一覧!$A$3", book.getSheetAt(1).getRow(0).getCell(0).getCellFormula());
		assertEquals("900", value(book, 1, "A1"));
	}

	private static List<String> formulas(XSSFSheet sheet, String... cells) {
		return List.of(cells).stream().map(cell -> Workbooks.cell(sheet, cell).getCellFormula()).toList();
	}

	private static void assertFormula(XSSFWorkbook book, String cell, String formula, String value) {
		if (formula != null) {
			assertEquals(formula, Workbooks.cell(book.getSheetAt(0), cell).getCellFormula());
		}
		if (value != null) {
			assertEquals(value, value(book, 0, cell));
		}
	}

	/** What the formula is worth. */
	private static String value(XSSFWorkbook book, int sheet, String cell) {
		return new DataFormatter().formatCellValue(Workbooks.cell(book.getSheetAt(sheet), cell),
				book.getCreationHelper().createFormulaEvaluator());
	}
}
