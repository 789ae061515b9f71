package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.office.template.field.Picture;
import jp.tsunagi.office.template.tests.SalonTown.Salon;

/** What becomes of the text, the looks and the height of cells. */
class ExcelCellsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"100 | General | NUMERIC | 100", "1,234 | General | NUMERIC | 1,234",
			"12.50 | General | NUMERIC | 12.50", "\uff11\uff12 | General | NUMERIC | 12", "-3 | 0.0 | NUMERIC | -3.0",
			"090 | General | STRING | 090",
			"無料 | 0 | STRING | 無料", "7 | @ | STRING | 7",
			"2026年4月1日 | yyyy-mm-dd | NUMERIC | 2026-04-01", "令和8年4月1日 | yyyy-mm-dd | NUMERIC | 2026-04-01",
			"2026-04-01 | General | STRING | 2026-04-01", "7 | yyyy-mm-dd | STRING | 7", "2026年4月31日 | yyyy-mm-dd | STRING | 2026年4月31日",
			"12.5% | 0.0% | STRING | 12.5%", "1234567890123456 | General | STRING | 1234567890123456"})
	void whatIsANumberOrADayCanBeCalculatedWith(String text, String format, CellType type, String shown) throws Exception {
		byte[] template = Workbooks.sheet(sheet -> {
			var style = sheet.getWorkbook().createCellStyle();
			style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
			Workbooks.cell(sheet, "A1").setCellStyle(style);
		}, "A1 {{最初の集い.会費}}");
		XSSFSheet sheet = Workbooks.filled(template, SalonTown.of(Salon.of("会", text))).getSheetAt(0);
		assertEquals(type, Workbooks.cell(sheet, "A1").getCellType());
		assertEquals(List.of("A1 " + shown), Workbooks.cells(sheet));
	}

	@Test
	void textsAroundATagStayText() throws Exception {
		assertEquals(List.of("A1 約100"), Workbooks.cells(Workbooks.sheet("A1 約{{最初の集い.会費}}"), SalonTown.of(Salon.of("会", "100"))));
		assertEquals(List.of("A1 =1+1"), Workbooks.cells(Workbooks.sheet("A1 {{名前}}"), SalonTown.of().called("=1+1")));
		XSSFSheet sheet = Workbooks.filled(Workbooks.sheet("A1 {{名前}}"), SalonTown.of().called("=1+1")).getSheetAt(0);
		assertEquals(CellType.STRING, Workbooks.cell(sheet, "A1").getCellType());
	}

	@Test
	void lettersOfATagAreKept() throws Exception {
		byte[] template = Workbooks.sheet(sheet -> {
			XSSFFont bold = sheet.getWorkbook().createFont();
			bold.setBold(true);
			XSSFRichTextString text = new XSSFRichTextString("町は{{名前}}です");
			text.applyFont(2, 8, bold);
			Workbooks.cell(sheet, "A1").setCellValue(text);
		});
		XSSFRichTextString text = Workbooks.cell(Workbooks.filled(template, SalonTown.of()).getSheetAt(0), "A1").getRichStringCellValue();
		assertEquals("町は青葉です", text.getString());
		assertTrue(text.getFontAtIndex(2).getBold() && text.getFontAtIndex(3).getBold());
		assertFalse(text.getFontAtIndex(4) != null && text.getFontAtIndex(4).getBold());
	}

	@Test
	void headersNamesOfSheetsAndSheetsForEach() throws Exception {
		byte[] template = Workbooks.book(workbook -> {
			XSSFSheet sheet = workbook.createSheet("{{年ごとに}}{{年度}}");
			Workbooks.write(sheet, "A1 {{番号}} {{年度}}", "A2 =B2*2", "B2 4");
			sheet.getHeader().setLeft("&9{{年度}}&P");
			workbook.setPrintArea(0, "$A$1:$B$2");
			Workbooks.write(workbook.createSheet("{{名前}}の表"), "A1 x");
		});
		XSSFWorkbook book = Workbooks.filled(template, SalonTown.of().ofYears("2026", "R&D", "2026").called("a/b"));
		assertEquals(List.of("2026", "R&D", "2026 (2)", "a bの表"), List.of(0, 1, 2, 3).stream().map(book::getSheetName).toList());
		assertEquals(List.of(true, false, false, false), List.of(0, 1, 2, 3).stream().map(i -> book.getSheetAt(i).isSelected()).toList());
		assertEquals(List.of("A1 2 R&D", "A2 =B2*2", "B2 4"), Workbooks.cells(book.getSheetAt(1)));
		assertEquals("&9 2026&P", book.getSheetAt(0).getHeader().getLeft());
		assertEquals("&9R&&D&P", book.getSheetAt(1).getHeader().getLeft());
		assertEquals("'R&D'!$A$1:$B$2", book.getPrintArea(1));
		assertEquals(List.of("a bの表"), sheets(Workbooks.filled(template, SalonTown.of().called("a/b"))));
	}

	@Test
	void aBookKeepsASheetWhenThereIsNothing() throws Exception {
		byte[] template = Workbooks.book(workbook -> Workbooks.write(workbook.createSheet("{{年ごとに}}{{年度}}"), "A1 {{年度}}", "A2 以上"));
		XSSFWorkbook book = Workbooks.filled(template, SalonTown.of());
		assertEquals(List.of("シート"), sheets(book));
		assertEquals(List.of("A2 以上"), Workbooks.cells(book.getSheetAt(0)));
	}

	private static List<String> sheets(XSSFWorkbook book) {
		return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
	}

	@Test
	void aFormSaysWhatToWrite() throws Exception {
		byte[] template = Workbooks.sheet("A1 {{願い}}", "A2 {{集いごとに}}{{番号}}", "B2 {{名前}}", "C2 {{会費}}{{ここまで}}",
				"A3 {{集いがなければ}}なし{{ここまで}}", "B3 以上");
		XSSFSheet sheet = Workbooks.form(template).getSheetAt(0);
		assertEquals(List.of("A1 どんな町にしたいかを書きます。　例\uff1aだれもが集える町", "C2 一回の額　例\uff1a100", "B5 以上"), Workbooks.cells(sheet));
		XSSFCell cell = Workbooks.cell(sheet, "C2");
		assertTrue(cell.getRichStringCellValue().getFontAtIndex(0).getItalic());
		assertEquals(4, sheet.getLastRowNum(), "three rows to write in");
	}

	@Test
	void picturesStandInTheirCells() throws Exception {
		byte[] template = Workbooks.sheet(sheet -> {
			sheet.addMergedRegion(CellRangeAddress.valueOf("A3:D12"));
			sheet.setColumnWidth(0, 20 * 256);
		}, "A1 {{地図 幅20mm}}", "A3 {{地図}}", "A13 x");
		byte[] png = png();
		SalonTown town = SalonTown.of().withMap(new Picture(width -> png, 300, 100, "町の地図"));
		XSSFSheet sheet = Workbooks.filled(template, town).getSheetAt(0);
		List<XSSFPicture> pictures = sheet.getDrawingPatriarch().getShapes().stream().map(XSSFPicture.class::cast).toList();
		assertEquals("町の地図", pictures.get(0).getCTPicture().getNvPicPr().getCNvPr().getDescr());
		assertEquals(20 * 72 / 25.4 / 3 + 3, sheet.getRow(0).getHeightInPoints(), 1, "the row grows");
		XSSFClientAnchor large = (XSSFClientAnchor) pictures.get(1).getAnchor();
		assertEquals(List.of(2, 0), List.of(large.getRow1(), (int) large.getCol1()));
		assertTrue(large.getCol2() <= 3 && large.getRow2() <= 11);
		assertTrue(Units.toPoints(large.getDx2()) >= 0);
		assertEquals(List.of("A13 x"), Workbooks.cells(sheet));
		assertEquals(1, Workbooks.check(Workbooks.sheet("A1 地図{{地図}}")).size(), "a picture in a text");
	}

	private static byte[] png() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(30, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
		return bytes.toByteArray();
	}

	@Test
	void rowsGrowWithTheirText() throws Exception {
		byte[] template = Workbooks.sheet(sheet -> {
			var wrapped = sheet.getWorkbook().createCellStyle();
			wrapped.setWrapText(true);
			List.of("A1", "A2", "A3").forEach(cell -> Workbooks.cell(sheet, cell).setCellStyle(wrapped));
			sheet.getRow(0).setHeightInPoints(20);
			sheet.addMergedRegion(CellRangeAddress.valueOf("A2:B2"));
		}, "A1 {{名前}}", "A2 {{名前}}", "A3 {{名前}}");
		XSSFSheet sheet = Workbooks.filled(template, SalonTown.of().called("あ".repeat(40))).getSheetAt(0);
		assertTrue(sheet.getRow(0).getHeightInPoints() > 100, () -> "set by hand: " + sheet.getRow(0).getHeightInPoints());
		assertTrue(sheet.getRow(1).getHeightInPoints() > 50, () -> "merged: " + sheet.getRow(1).getHeightInPoints());
		assertFalse(sheet.getRow(2).getCTRow().getCustomHeight(), "Excel lets it grow");
		assertEquals(20, Workbooks.filled(template, SalonTown.of()).getSheetAt(0).getRow(0).getHeightInPoints());
	}

	@Test
	void theSameThingsAreTheSameFile() throws Exception {
		byte[] template = Workbooks.sheet("A1 {{名前}}", "A2 {{集いごとに}}{{名前}}", "B2 {{会費}}{{ここまで}}", "B3 =SUM(B2)");
		SalonTown town = SalonTown.of(Salon.of("会", "1"), Salon.of("会2", "2"));
		byte[] first = Workbooks.fill(template, town);
		Thread.sleep(1_100);
		assertArrayEquals(first, Workbooks.fill(template, town));
	}
}
