package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.tsunagi.office.template.tests.SalonTown.Salon;

/** Rows in the cell style of guidance tell people how to fill a form in; documents do not have them. */
class ExcelGuidanceTest {

	private static final SalonTown TWO = SalonTown.of(Salon.of("朝の会", "100"), Salon.of("夕の会", "200"));

	private static final String STYLE = "記入の手引き";

	/** Gives those cells a style of their own of that name. */
	private static void name(XSSFSheet sheet, String style, String... cells) {
		StylesTable styles = sheet.getWorkbook().getStylesSource();
		int place = styles.putCellStyleXf(CTXf.Factory.newInstance()) - 1;
		// POI knows styles with names, but has no class for the names
		Node root = styles.getCTStylesheet().getDomNode();
		Element named = root.getOwnerDocument().createElementNS(root.getNamespaceURI(), "cellStyle");
		named.setAttribute("name", style);
		named.setAttribute("xfId", String.valueOf(place));
		root.appendChild(root.getOwnerDocument().createElementNS(root.getNamespaceURI(), "cellStyles")).appendChild(named);
		XSSFCellStyle look = sheet.getWorkbook().createCellStyle();
		look.getCoreXf().setXfId(place);
		for (String cell : cells) {
			Workbooks.cell(sheet, cell).setCellStyle(look);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { STYLE, "Guidance" })
	void isForFormsOnly(String style) throws Exception {
		byte[] template = Workbooks.sheet(sheet -> name(sheet, style, "A2", "C2"), "A1 題", "A2 短く書きます。", "C2 ていねいに。",
				"A3 {{名前}}", "B3 =A3");
		assertEquals(List.of("A1 題", "A2 青葉", "B2 =A2"), Workbooks.cells(template, TWO));
		assertEquals(List.of("A1 題", "A2 短く書きます。", "C2 ていねいに。"), Workbooks.cells(Workbooks.form(template).getSheetAt(0)).subList(0, 3));
		assertEquals(List.of(), Workbooks.check(template));
	}

	@Test
	void rowsThatSayMoreStay() throws Exception {
		byte[] template = Workbooks.sheet(sheet -> name(sheet, STYLE, "A1", "A2"), "A1 短く書きます。", "B1 注", "A3 終");
		assertEquals(List.of("A1 短く書きます。", "B1 注", "A3 終"), Workbooks.cells(template, TWO));
	}

	@Test
	void whatWasOverItsCellsIsGoneWithIt() throws Exception {
		byte[] template = Workbooks.sheet(sheet -> {
			name(sheet, STYLE, "A2");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A2:C2"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("A3:B3"));
			sheet.setRowBreak(1);
		}, "A1 題", "A2 短く書きます。", "A3 本文");
		try (XSSFWorkbook document = Workbooks.filled(template, TWO); XSSFWorkbook form = Workbooks.form(template)) {
			assertEquals(List.of("A2:B2"), merged(document));
			assertEquals(List.of("A2:C2", "A3:B3"), merged(form));
			assertEquals(List.of(0), breaks(document), "the page still ends above what was below");
			assertEquals(List.of(1), breaks(form));
		}
	}

	@Test
	void isSaidOfTheFirstOfRowsOnly() throws Exception {
		byte[] template = Workbooks.sheet(sheet -> name(sheet, STYLE, "A2"), "A1 {{集いごとに}}", "A2 {{名前}}について短く。",
				"A3 {{名前}}", "B3 円{{集いここまで}}");
		assertEquals(List.of("A1 朝の会", "B1 円", "A2 夕の会", "B2 円"), Workbooks.cells(template, TWO));
		assertEquals(1, Workbooks.cells(Workbooks.form(template).getSheetAt(0)).stream().filter(cell -> cell.endsWith("について短く。")).count());
	}

	private static List<String> merged(XSSFWorkbook workbook) {
		return workbook.getSheetAt(0).getMergedRegions().stream().map(CellRangeAddress::formatAsString).sorted().toList();
	}

	private static List<Integer> breaks(XSSFWorkbook workbook) {
		return IntStream.of(workbook.getSheetAt(0).getRowBreaks()).boxed().toList();
	}
}
