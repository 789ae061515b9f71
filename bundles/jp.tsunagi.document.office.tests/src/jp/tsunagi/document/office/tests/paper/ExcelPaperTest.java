package jp.tsunagi.document.office.tests.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.document.office.paper.OfficePaper;
import jp.tsunagi.document.print.PrintedDocument;

/** A workbook is on paper what Excel would print of it. */
class ExcelPaperTest {

	private static final String NAME = "a.XLSX";

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final XSSFSheet sheet = workbook.createSheet("予定");

	@AfterEach
	void close() throws IOException {
		workbook.close();
	}

	private Cell cell(int row, int column, String text) {
		Cell cell = row(row).createCell(column);
		cell.setCellValue(text);
		return cell;
	}

	private Row row(int row) {
		return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
	}

	private byte[] bytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		return out.toByteArray();
	}

	private OfficePaper paper() throws IOException {
		return OfficePaper.of(bytes(), NAME);
	}

	private Pages pages() throws IOException {
		return Pages.of(bytes(), NAME);
	}

	@Test
	void formulasAreCalculated() throws IOException {
		row(0).createCell(0).setCellValue(2);
		row(0).createCell(1).setCellValue(3);
		row(0).createCell(2).setCellFormula("SUM(A1:B1)*100");
		assertTrue(paper().html().contains(">500<"), paper().html());
	}

	@Test
	void mergedCellsBordersAndColoursAreShown() throws IOException {
		CellStyle framed = workbook.createCellStyle();
		framed.setBorderTop(BorderStyle.THIN);
		framed.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
		framed.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		cell(0, 0, "まとめた").setCellStyle(framed);
		cell(1, 2, "隅");
		sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
		String html = paper().html();
		assertTrue(html.contains("colspan=\"2\" rowspan=\"2\""), html);
		assertTrue(html.contains("border-top:0.5pt solid"), html);
		assertTrue(html.toUpperCase().contains("BACKGROUND-COLOR:#FFFF99"), html);
	}

	@Test
	void conditionsColourCells() throws IOException {
		row(0).createCell(0).setCellValue(5);
		SheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
		ConditionalFormattingRule rule = conditions.createConditionalFormattingRule("A1>3");
		rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.PINK.getIndex());
		conditions.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A1")}, rule);
		assertTrue(paper().html().toUpperCase().contains("BACKGROUND-COLOR:#FF00FF"), paper().html());
	}

	@Test
	void longTextGoesOnOverEmptyCellsAndIsNeverCutOff() throws IOException {
		cell(0, 0, "となりの空いたセルに続く長い表題");
		cell(1, 0, "となりがあるので折り返す長い文章です");
		cell(1, 1, "隣");
		Pages pages = pages();
		assertTrue(pages.lines(1).getFirst().contains("となりの空いたセルに続く長い表題"), pages.lines(1).toString());
		assertTrue(pages.text().replace("隣", "").contains("となりがあるので折り返す長い文章です"), pages.text());
		assertEquals(List.of(), pages.outside(10));
	}

	@Test
	void aSheetIsAsWideAsItsPaperAndEachPageHasItsHeads() throws IOException {
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
		sheet.getHeader().setLeft("&9東山地区");
		sheet.getFooter().setCenter("&P / &N");
		cell(0, 0, "表題");
		cell(1, 0, "見出し");
		for (int i = 0; i < 80; i++) {
			cell(i + 2, 0, "行" + i);
			cell(i + 2, 12, "端" + i);
		}
		sheet.setRepeatingRows(CellRangeAddress.valueOf("2:2"));
		Pages pages = pages();
		assertTrue(pages.count() > 1);
		assertEquals(842, pages.width(1), 1);
		for (int page = 1; page <= pages.count(); page++) {
			List<String> lines = pages.lines(page);
			assertEquals("東山地区", lines.getFirst());
			assertEquals(page == 1 ? "表題" : "見出し", lines.get(1));
			assertEquals(page + " / " + pages.count(), lines.getLast());
		}
		assertEquals(1, pages.lines(1).stream().filter("見出し"::equals).count());
		assertEquals(List.of(), pages.outside(10));
	}

	@Test
	void aRowLongerThanAPageLosesNothing() throws IOException {
		CellStyle wrapped = workbook.createCellStyle();
		wrapped.setWrapText(true);
		cell(0, 0, IntStream.range(0, 600).mapToObj(i -> "文" + i + "。").collect(Collectors.joining())).setCellStyle(wrapped);
		String all = pages().text();
		IntStream.range(0, 600).forEach(i -> assertTrue(all.contains("文" + i + "。"), "文" + i));
	}

	@Test
	void pagesEndWhereTheSheetSays() throws IOException {
		cell(0, 0, "一");
		cell(1, 0, "二");
		sheet.setRowBreak(0);
		Pages pages = pages();
		assertEquals(2, pages.count());
		assertEquals(List.of("二"), pages.lines(2));
	}

	@Test
	void onlyWhatIsToBePrintedIsShown() throws IOException {
		cell(0, 0, "見せる");
		cell(1, 0, "隠した行");
		cell(0, 1, "隠した列");
		cell(9, 9, "範囲の外");
		row(1).setZeroHeight(true);
		sheet.setColumnHidden(1, true);
		workbook.setPrintArea(0, "$A$1:$C$5");
		workbook.createSheet("控え").createRow(0).createCell(0).setCellValue("隠したシート");
		workbook.setSheetHidden(1, true);
		String html = paper().html();
		assertTrue(html.contains("見せる"));
		assertFalse(html.matches("(?s).*(隠した|範囲の外).*"), html);
	}

	@Test
	void picturesAreShownWhereTheyStand() throws IOException {
		cell(0, 0, "図");
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", png);
		int picture = workbook.addPicture(png.toByteArray(), Workbook.PICTURE_TYPE_PNG);
		ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
		anchor.setCol1(1);
		anchor.setRow1(2);
		anchor.setCol2(3);
		anchor.setRow2(6);
		sheet.createDrawingPatriarch().createPicture(anchor, picture);
		cell(8, 0, "下");
		OfficePaper paper = paper();
		assertEquals(1, pages().images());
		assertTrue(paper.html().contains("height:60pt"), paper.html());
		assertEquals(List.of(), paper.notices());
	}

	@Test
	void whatCannotBeShownIsTold() throws IOException {
		cell(0, 0, "文").setCellComment(sheet.createDrawingPatriarch().createCellComment(
				workbook.getCreationHelper().createClientAnchor()));
		sheet.getDrawingPatriarch().createChart(sheet.getDrawingPatriarch().createAnchor(0, 0, 0, 0, 2, 2, 5, 9));
		row(1).createCell(0).setCellFormula("WEBSERVICE(\"x\")");
		assertEquals(3, paper().notices().size(), paper().notices().toString());
	}

	@Test
	void theSameWorkbookGivesTheSameBytes() throws IOException {
		cell(0, 0, "表題 & <文>");
		byte[] file = bytes();
		assertEquals(OfficePaper.of(file, NAME), OfficePaper.of(file, NAME));
		try (PrintedDocument first = OfficePaper.of(file, NAME).print(); PrintedDocument second = OfficePaper.of(file, NAME).print()) {
			assertArrayEquals(first.pdf(), second.pdf());
		}
	}

	@Test
	void whatIsNoWorkbookIsRefused() {
		assertThrows(IOException.class, () -> OfficePaper.of("text".getBytes(StandardCharsets.UTF_8), NAME));
	}
}
