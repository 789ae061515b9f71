package jp.tsunagi.document.office.tests.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.document.office.paper.OfficePaper;

/** Dates and numbers are read on paper as a Japanese Excel shows them. */
class ExcelValuesTest {

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final Cell cell = workbook.createSheet().createRow(0).createCell(0);

	@AfterEach
	void close() throws IOException {
		workbook.close();
	}

	private void setFormat(String format) {
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		cell.setCellStyle(style);
	}

	private String html() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		return OfficePaper.of(out.toByteArray(), "a.xlsx").html();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"[$-411]ggge\"年\"m\"月\"d\"日\";@|令和8年4月5日", "[$-411]ge.m.d|R8.4.5", "gge\\.mm\\.dd|令8.04.05",
			"yyyy\"年\"m\"月\"d\"日\"|2026年4月5日", "m/d(aaa)|4/5(日)", "yyyy/mm/dd aaaa|2026/04/05 日曜日", "h:mm|9:05", "h\"時\"mm\"分\"|9時05分",
			"m\"月\"|4月", "d-mmm-yy|5-Apr-26", "AM/PM h:mm|AM 9:05"})
	void datesAreReadAsExcelShowsThem(String format, String shown) throws IOException {
		cell.setCellValue(LocalDateTime.of(2026, 4, 5, 9, 5));
		setFormat(format);
		assertTrue(html().contains(">" + shown + "<"), html());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"2019-05-01|令和元年", "2019-04-30|平成31年", "1989-01-07|昭和64年"})
	void erasBeginOnTheirDay(String day, String shown) throws IOException {
		cell.setCellValue(LocalDate.parse(day));
		setFormat("[$-ja-JP]ggge\"年\"");
		assertTrue(html().contains(">" + shown + "<"), html());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"#,##0\"円\"|1,234,567円", "0.0%|123456700.0%", "#,##0_ |1,234,567", "General|1234567",
			"\"第\"0\"回\"|第1234567回"})
	void numbersAreReadAsExcelShowsThem(String format, String shown) throws IOException {
		cell.setCellValue(1_234_567);
		setFormat(format);
		assertTrue(html().replaceAll(" +<", "<").contains(">" + shown + "<"), html());
	}
}
