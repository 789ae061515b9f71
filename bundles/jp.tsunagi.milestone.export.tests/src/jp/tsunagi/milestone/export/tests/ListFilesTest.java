package jp.tsunagi.milestone.export.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.milestone.export.ListJson;
import jp.tsunagi.milestone.export.ListWorkbook;
import jp.tsunagi.office.template.tests.LibreOffice;

/** Lists for Excel and for scripts. */
class ListFilesTest {

	@TempDir
	Path folder;

	private ExportedCity city;

	@BeforeEach
	void createCity() throws Exception {
		city = new ExportedCity(folder);
	}

	@Test
	void milestonesAreRowsWithRealDates() throws Exception {
		try (XSSFWorkbook workbook = workbook(Audience.PUBLIC)) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertEquals(List.of("計画", "取組", "道標", "内容", "ようす", "はじめの予定", "今の日付", "担当", "前提", "変更の理由", "結果", "いつから", "いつまで", "見込み",
					"圏域", "分類", "変更の回数"), texts(sheet, 0));
			int meeting = row(sheet, "説明会");
			assertEquals(List.of("緑町の移動販売", "交流の場 › 検討", "説明会", "", "これからです", "令和4年10月", "令和4年12月", "社協", "アンケート", "会場を、もう一つ", ""),
					texts(sheet, meeting).subList(0, 11));
			Cell first = sheet.getRow(meeting).getCell(11);
			assertEquals(CellType.NUMERIC, first.getCellType());
			assertEquals(LocalDateTime.of(2022, 12, 1, 0, 0), first.getLocalDateTimeCellValue());
			assertEquals(LocalDateTime.of(2022, 12, 31, 0, 0), sheet.getRow(meeting).getCell(12).getLocalDateTimeCellValue());
			assertEquals("生活支援", sheet.getRow(meeting).getCell(15).getStringCellValue());
			assertEquals(1, sheet.getRow(meeting).getCell(16).getNumericCellValue());
			assertEquals("（非公開）", sheet.getRow(row(sheet, "出発式")).getCell(7).getStringCellValue());
			assertEquals("回覧で足りた", sheet.getRow(row(sheet, "チラシ")).getCell(9).getStringCellValue());
			assertEquals("", texts(sheet, row(sheet, "いつか")).get(11));
			assertTrue(sheet.getRow(meeting).getHeightInPoints() > sheet.getRow(0).getHeightInPoints(), "a text of two lines");
			assertEquals(5, sheet.getLastRowNum());
		}
	}

	@Test
	void sheetsAreReadyToFilterAndToPrint() throws Exception {
		try (XSSFWorkbook workbook = workbook(Audience.INTERNAL)) {
			assertEquals(List.of("道標", "変更の記録", "協議体", "年間予定"),
					IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList());
			for (int i = 0; i < 4; i++) {
				XSSFSheet sheet = workbook.getSheetAt(i);
				assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
				assertTrue(sheet.getPaneInformation().isFreezePane());
				int last = sheet.getRow(0).getLastCellNum() - 1;
				assertEquals("A1:" + (char) ('A' + last) + (sheet.getLastRowNum() + 1), sheet.getCTWorksheet().getAutoFilter().getRef());
				assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage());
				char printed = (char) (i == 0 ? 'K' : 'A' + last);
				assertTrue(workbook.getPrintArea(i).endsWith("!$A$1:$" + printed + "$" + (sheet.getLastRowNum() + 1)));
				assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
				assertEquals("$1:$1", sheet.getRepeatingRows().formatAsString().replaceAll("^(\\d+):(\\d+)$", "\\$$1:\\$$2"));
				assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold());
			}
			assertEquals(List.of("緑町の移動販売", "説明会", "令和4年10月", "令和4年12月", "会場を、もう一つ", "令和4年10月3日"),
					texts(workbook.getSheetAt(1), 1));
			assertEquals("内輪", workbook.getSheetAt(2).getRow(2).getCell(1).getStringCellValue());
		}
		try (XSSFWorkbook open = workbook(Audience.PUBLIC)) {
			assertEquals(2, open.getSheetAt(2).getLastRowNum());
		}
	}

	@Test
	void theYearHasAllThatIsOnSomeDay() throws Exception {
		try (XSSFWorkbook workbook = workbook(Audience.PUBLIC)) {
			XSSFSheet year = workbook.getSheet("年間予定");
			assertEquals(List.of("いつから", "いつまで", "種類", "名前", "計画・協議体", "済み"), texts(year, 0));
			List<String> rows = IntStream.rangeClosed(1, year.getLastRowNum())
					.mapToObj(row -> String.join(" ", texts(year, row).subList(2, 6)).strip()).toList();
			assertEquals(List.of("協議体 第1回 緑町協議体 ○", "道標 アンケート 緑町の移動販売 ○", "道標 説明会 緑町の移動販売", "協議体 緑町協議体 緑町協議体", "道標 出発式 緑町の移動販売",
					"催し お披露目会 緑町の移動販売"), rows.stream().filter(row -> !row.contains("いつか") && !row.contains("期限")).toList());
			assertTrue(rows.contains("振り返りの期限 令和4年度上半期 緑町の移動販売"), rows.toString());
			assertEquals(LocalDateTime.of(2027, 4, 30, 0, 0), year.getRow(year.getLastRowNum()).getCell(1).getLocalDateTimeCellValue());
		}
		try (XSSFWorkbook workbook = workbook(Audience.INTERNAL)) {
			assertTrue(StreamSupport.stream(workbook.getSheet("年間予定").spliterator(), false)
					.anyMatch(row -> row.getCell(3).getStringCellValue().equals("内輪")));
		}
	}

	@Test
	void whatLooksLikeAFormulaIsAText() throws Exception {
		city.plan("計画 甲 { 道標 \"=1+1\" \"=HYPERLINK(1)\" 予定 0001-01-01 道標 遠い 予定 9999-12-31 }");
		try (XSSFWorkbook workbook = workbook(Audience.PUBLIC)) {
			assertEquals(CellType.STRING, workbook.getSheetAt(0).getRow(1).getCell(2).getCellType());
			assertEquals("0001-01-01", workbook.getSheetAt(0).getRow(1).getCell(11).getStringCellValue());
			assertEquals(LocalDateTime.of(9999, 12, 31, 0, 0), workbook.getSheetAt(0).getRow(2).getCell(12).getLocalDateTimeCellValue());
		}
	}

	@Test
	void libreOfficeReadsTheSame() throws Exception {
		byte[] csv = new LibreOffice(folder).save(ListWorkbook.write(city.list(Audience.PUBLIC)), ".xlsx",
				"csv:Text - txt - csv (StarCalc):44,34,76");
		String text = new String(csv, StandardCharsets.UTF_8);
		assertEquals(6, text.lines().count(), text);
		String meeting = "緑町の移動販売,交流の場 › 検討,説明会,,これからです,令和4年10月,令和4年12月,社協,アンケート,会場を、もう一つ,,2022/12/01,2022/12/31,2022/12/31,,"
				+ "生活支援,1";
		assertTrue(text.contains(meeting), text);
	}

	@Test
	void theSameListGivesTheSameBytes() throws Exception {
		assertArrayEquals(ListWorkbook.write(city.list(Audience.PUBLIC)), ListWorkbook.write(city.list(Audience.PUBLIC)));
		assertEquals(ListJson.write(city.list(Audience.PUBLIC)), ListJson.write(city.list(Audience.PUBLIC)));
	}

	@Test
	void scriptsGetDatesAndLinks() throws Exception {
		String text = ListJson.write(city.list(Audience.PUBLIC));
		JsonNode json = new ObjectMapper().readTree(text);
		assertEquals("みどり市", json.at("/project").asText());
		assertEquals("2022-11-15", json.at("/on").asText());
		assertEquals("public", json.at("/audience").asText());
		JsonNode meeting = json.at("/milestones/1");
		assertEquals("説明会", meeting.at("/name").asText());
		assertEquals("upcoming", meeting.at("/state").asText());
		assertEquals("令和4年10月", meeting.at("/baseline/written").asText());
		assertEquals("2022-12-01", meeting.at("/current/first").asText());
		assertEquals("2022-12-31", meeting.at("/forecast/last").asText());
		assertEquals(json.at("/milestones/0/uid").asText(), meeting.at("/after/0").asText());
		assertEquals("令和4年10月3日", meeting.at("/changes/0/on").asText());
		assertEquals("dropped", json.at("/milestones/3/state").asText());
		assertEquals("回覧で足りた", json.at("/milestones/3/reason").asText());
		assertTrue(json.at("/milestones/4/current").isMissingNode());
		assertEquals(2, json.at("/meetings").size());
		assertEquals("令和4年度上半期の振り返りの期限", json.at("/times/0/name").asText());
		assertEquals("2022-10-31", json.at("/times/0/date/last").asText());
		assertEquals("公民館", json.at("/meetings/0/place").asText());
		assertFalse(text.contains("山田") || text.contains("内輪"), text);
	}

	@Test
	void scriptsGetWhatFollowsWhat() throws Exception {
		city.plan("計画 甲 { 期間 令和4年度 道標 会 完了 令和4年10月5日 { その後 電話 頻度 毎日 2日 実施 令和4年10月6日 } }");
		JsonNode json = new ObjectMapper().readTree(ListJson.write(city.list(Audience.PUBLIC)));
		assertEquals("電話 1回目", json.at("/times/0/name").asText());
		assertEquals("2022-10-05", json.at("/times/0/date/last").asText());
		assertEquals(json.at("/milestones/0/uid").asText(), json.at("/times/0/follows").asText());
		assertTrue(json.at("/times/1/done").asBoolean());
		assertEquals("令和4年10月6日", json.at("/times/1/date/written").asText());
	}

	private XSSFWorkbook workbook(Audience audience) throws Exception {
		byte[] file = ListWorkbook.write(city.list(audience));
		return new XSSFWorkbook(new ByteArrayInputStream(file));
	}

	private static int row(XSSFSheet sheet, String name) {
		return StreamSupport.stream(sheet.spliterator(), false).filter(row -> row.getCell(2).getStringCellValue().equals(name))
				.findFirst().orElseThrow().getRowNum();
	}

	private static List<String> texts(XSSFSheet sheet, int row) {
		return StreamSupport.stream(sheet.getRow(row).spliterator(), false)
				.map(cell -> cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "").toList();
	}
}
