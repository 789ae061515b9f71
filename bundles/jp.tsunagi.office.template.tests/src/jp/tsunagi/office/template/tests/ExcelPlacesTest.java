package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import jp.tsunagi.office.template.tests.SalonTown.Salon;

/** What belongs to places of a sheet follows its rows. */
class ExcelPlacesTest {

	private static final SalonTown TWO = SalonTown.of(Salon.of("朝の会", "100", "8", "9"), Salon.of("夕の会", "200", "5"));

	private static final SalonTown NONE = SalonTown.of();

	/** A repeated row 3 between a head and a foot. */
	private static byte[] table(Consumer<XSSFSheet> change) {
		return Workbooks.sheet(change, "A1 表", "A2 名", "B2 額", "A3 {{集いごとに}}{{名前}}", "B3 {{会費}}", "C3 {{ここまで}}", "A4 計",
				"B4 =SUM(B3)", "A5 以上");
	}

	private static XSSFSheet filled(Consumer<XSSFSheet> change, SalonTown town) throws Exception {
		return Workbooks.filled(table(change), town).getSheetAt(0);
	}

	@Test
	void mergedCellsStayMerged() throws Exception {
		Consumer<XSSFSheet> merge = sheet -> List.of("A1:C1", "D3:E3", "F2:F4", "A5:B6")
				.forEach(range -> sheet.addMergedRegion(range(range)));
		assertEquals(List.of("A1:C1", "D3:E3", "D4:E4", "F2:F5", "A6:B7"), texts(filled(merge, TWO).getMergedRegions()));
		assertEquals(List.of("A1:C1", "F2:F3", "A4:B5"), texts(filled(merge, NONE).getMergedRegions()));
	}

	@Test
	void cellsMergedAcrossAnEdgeAreAMistake() throws Exception {
		byte[] template = Workbooks.sheet(sheet -> sheet.addMergedRegion(range("D3:D4")), "A2 {{集いごとに}}", "A3 {{名前}}",
				"B3 {{ここまで}}", "A4 x");
		assertEquals(List.of("シート『表』のD3"), Workbooks.check(template).stream().map(finding -> finding.place()).toList());
	}

	@Test
	void conditionalFormatsFollow() throws Exception {
		Consumer<XSSFSheet> color = sheet -> {
			color(sheet, "$B3>150", "A3:C3");
			color(sheet, "B3>B$4/2", "B3:B3");
			color(sheet, "B3>B4/2", "B3:B3");
			color(sheet, "$A2<>\"\"", "A2:C4");
			color(sheet, "A5<>\"\"", "A5:A9");
		};
		assertEquals(List.of("A3:C4 $B3>150", "B3:B4 B3>B$5/2", "B3:B4 B3>B$5/2", "A2:C5 $A2<>\"\"", "A6:A10 A6<>\"\""),
				formats(filled(color, TWO)));
		assertEquals(List.of("A2:C3 $A2<>\"\"", "A4:A8 A4<>\"\""), formats(filled(color, NONE)));
	}

	@Test
	void formatsOfSeveralRowsStayTogether() throws Exception {
		byte[] template = Workbooks.sheet(sheet -> color(sheet, "B4>0", "A3:A3"), "A2 {{集いごとに}}", "A3 {{名前}}", "B4 {{会費}}", "A5 {{ここまで}}");
		assertEquals(List.of("A2,A4 B3>0"), formats(Workbooks.filled(template, TWO).getSheetAt(0)));
	}

	@Test
	void whatMayBeTypedFollows() throws Exception {
		Consumer<XSSFSheet> validate = sheet -> {
			validate(sheet, "$E$3:$E$4", "C3:C3");
			validate(sheet, "\"はい,いいえ\"", "D3:D5");
		};
		List<String> found = filled(validate, TWO).getDataValidations().stream().map(ExcelPlacesTest::text).toList();
		assertEquals(List.of("C3:C4 $E$3:$E$5", "D3:D6 \"はい,いいえ\""), found);
	}

	@Test
	void printedAreaTitlesAndNamesFollow() throws Exception {
		Consumer<XSSFSheet> print = sheet -> {
			sheet.getWorkbook().setPrintArea(0, "$A$1:$C$5");
			sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
			sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
			name(sheet.getWorkbook(), "額", "表!$B$3:$B$3");
			name(sheet.getWorkbook(), "合計", "表!$B$4");
			Workbooks.write(sheet, "D5 =SUM(額)*合計");
		};
		XSSFSheet sheet = filled(print, TWO);
		XSSFWorkbook book = sheet.getWorkbook();
		assertEquals("表!$A$1:$C$6", book.getPrintArea(0));
		assertEquals("1:2", sheet.getRepeatingRows().formatAsString());
		assertEquals("A:A", sheet.getRepeatingColumns().formatAsString());
		assertEquals("表!$B$3:$B$4", book.getName("額").getRefersToFormula());
		assertEquals("表!$B$5", book.getName("合計").getRefersToFormula());
		assertEquals(90000, Workbooks.cell(sheet, "D6").getNumericCellValue(), "what it is worth is written, too");
	}

	@Test
	void linksAndPageBreaksFollow() throws Exception {
		Consumer<XSSFSheet> link = sheet -> {
			link(sheet, HyperlinkType.URL, "https://example.jp/", "A3");
			link(sheet, HyperlinkType.DOCUMENT, "表!A5", "A1");
			sheet.setRowBreak(2);
			sheet.setRowBreak(3);
		};
		XSSFSheet sheet = filled(link, TWO);
		assertEquals(List.of("A3 https://example.jp/", "A4 https://example.jp/", "A1 表!A6"),
				sheet.getHyperlinkList().stream().map(each -> each.getCellRef() + " " + each.getAddress()).toList());
		assertEquals("[2, 3, 4]", Arrays.toString(sheet.getRowBreaks()));
	}

	@Test
	void tablesGrowAndVanishWithoutRows() throws Exception {
		Consumer<XSSFSheet> table = sheet -> {
			XSSFTable made = sheet.createTable(new AreaReference("A2:B3", SpreadsheetVersion.EXCEL2007));
			made.setName("集い表");
			made.setDisplayName("集い表");
			made.getCTTable().addNewAutoFilter().setRef("A2:B3");
		};
		XSSFTable grown = filled(table, TWO).getTables().get(0);
		assertEquals("A2:B4", grown.getCTTable().getRef());
		assertEquals("A2:B4", grown.getCTTable().getAutoFilter().getRef());
		assertTrue(filled(table, NONE).getTables().isEmpty());
	}

	@Test
	void filtersAndFrozenRowsFollow() throws Exception {
		Consumer<XSSFSheet> filter = sheet -> {
			sheet.setAutoFilter(range("A2:B3"));
			sheet.createFreezePane(0, 2);
		};
		XSSFSheet sheet = filled(filter, TWO);
		assertEquals("A2:B4", sheet.getCTWorksheet().getAutoFilter().getRef());
		assertEquals(2, sheet.getPaneInformation().getHorizontalSplitPosition());
	}

	@Test
	void shapesAndChartsFollow() throws Exception {
		XSSFSheet sheet = filled(ExcelPlacesTest::chart, TWO);
		XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
		assertEquals("表!$B$3:$B$4", chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).getVal().getNumRef().getF());
		assertNull(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).getVal().getNumRef().getNumCache());
		List<String> rows = sheet.getDrawingPatriarch().getShapes().stream().map(shape -> (XSSFClientAnchor) shape.getAnchor())
				.map(anchor -> anchor.getRow1() + "-" + anchor.getRow2()).toList();
		assertEquals(List.of("7-13", "0-5"), rows);
	}

	@Test
	void shapesOnRepeatedRowsAreAMistake() throws Exception {
		byte[] template = table(sheet -> sheet.createDrawingPatriarch().createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 5, 2, 6, 6)));
		assertEquals(List.of("シート『表』の図形"), Workbooks.check(template).stream().map(finding -> finding.place()).toList());
	}

	private static void chart(XSSFSheet sheet) {
		XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 5, 6, 9, 12));
		XDDFChartData data = chart.createData(ChartTypes.BAR, chart.createCategoryAxis(AxisPosition.BOTTOM),
				chart.createValueAxis(AxisPosition.LEFT));
		data.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, range("A3:A3")),
				XDDFDataSourcesFactory.fromNumericCellRange(sheet, range("B3:B3")));
		chart.plot(data);
		sheet.createDrawingPatriarch().createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 5, 0, 6, 4));
	}

	private static CellRangeAddress range(String text) {
		return CellRangeAddress.valueOf(text);
	}

	private static List<String> texts(List<CellRangeAddress> ranges) {
		return ranges.stream().map(CellRangeAddress::formatAsString).toList();
	}

	private static String texts(CellRangeAddress... ranges) {
		return String.join(",", texts(List.of(ranges)));
	}

	private static void color(XSSFSheet sheet, String formula, String range) {
		var rule = sheet.getSheetConditionalFormatting().createConditionalFormattingRule(formula);
		rule.createPatternFormatting().setFillBackgroundColor((short) 13);
		sheet.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[] {range(range)}, rule);
	}

	private static List<String> formats(XSSFSheet sheet) {
		var formats = sheet.getSheetConditionalFormatting();
		return IntStream.range(0, formats.getNumConditionalFormattings()).mapToObj(formats::getConditionalFormattingAt)
				.map(format -> texts(format.getFormattingRanges()) + " " + format.getRule(0).getFormula1()).toList();
	}

	private static void validate(XSSFSheet sheet, String formula, String range) {
		var helper = sheet.getDataValidationHelper();
		CellRangeAddress place = range(range);
		sheet.addValidationData(helper.createValidation(helper.createFormulaListConstraint(formula),
				new CellRangeAddressList(place.getFirstRow(), place.getLastRow(), place.getFirstColumn(), place.getLastColumn())));
	}

	private static String text(DataValidation validation) {
		return texts(validation.getRegions().getCellRangeAddresses()) + " " + validation.getValidationConstraint().getFormula1();
	}

	private static void name(XSSFWorkbook book, String name, String formula) {
		var made = book.createName();
		made.setNameName(name);
		made.setRefersToFormula(formula);
	}

	private static void link(XSSFSheet sheet, HyperlinkType type, String address, String cell) {
		XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
		link.setAddress(address);
		Workbooks.cell(sheet, cell).setHyperlink(link);
	}
}
