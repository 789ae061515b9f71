package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.office.template.tests.SalonTown.Salon;

/** Tables of any shape: what is outside of repetitions stays, and sums are right. */
class ExcelRandomTest {

	private static final int TABLES = 40;

	private final Random random = new Random(7);

	@Test
	void sumsAreRightAndTheRestStays() throws Exception {
		for (int i = 0; i < TABLES; i++) {
			int above = random.nextInt(4);
			boolean hasMarkRows = random.nextBoolean();
			int below = random.nextInt(1, 4);
			List<Salon> salons = salons();
			byte[] template = template(above, hasMarkRows, below);
			byte[] filled = Workbooks.fill(template, SalonTown.of(salons.toArray(Salon[]::new)));
			XSSFSheet sheet = Workbooks.open(filled).getSheetAt(0);
			double fees = salons.stream().mapToDouble(salon -> Integer.parseInt(salon.cost())).sum();
			double guests = salons.stream().flatMap(salon -> salon.visits().stream())
					.mapToDouble(visit -> Integer.parseInt(visit.guests())).sum();
			int total = above + salons.size() + salons.stream().mapToInt(salon -> salon.visits().size()).sum();
			assertEquals(fees, sheet.getRow(total).getCell(1).getNumericCellValue(), "fees of " + salons);
			assertEquals(guests, sheet.getRow(total).getCell(2).getNumericCellValue(), "guests of " + salons);
			for (int row = 0; row < above; row++) {
				assertEquals("上" + row, sheet.getRow(row).getCell(0).getStringCellValue());
			}
			for (int row = 1; row < below; row++) {
				assertEquals("下" + row, sheet.getRow(total + row).getCell(0).getStringCellValue());
			}
			assertEquals(total + below - 1, sheet.getLastRowNum());
			WordText.parts(filled).forEach((name, text) -> assertTrue(!text.contains("{{"), name));
		}
	}

	private List<Salon> salons() {
		List<Salon> salons = new ArrayList<>();
		for (int i = random.nextInt(5); i > 0; i--) {
			String[] guests = random.ints(random.nextInt(4), 1, 30).mapToObj(Integer::toString).toArray(String[]::new);
			salons.add(Salon.of("会" + i, Integer.toString(random.nextInt(500)), guests));
		}
		return salons;
	}

	/** Salons with their fees in the second column, and a row for each visit with the guests in the third. */
	private static byte[] template(int above, boolean hasMarkRows, int below) {
		List<String> cells = new ArrayList<>();
		int row = 0;
		for (; row < above; row++) {
			cells.add("A" + (row + 1) + " 上" + row);
		}
		String open = "{{集いごとに}}";
		String close = "{{ここまで}}";
		if (hasMarkRows) {
			cells.add("A" + ++row + " " + open);
		}
		int salon = ++row;
		cells.add("A" + salon + " " + (hasMarkRows ? "" : open) + "{{名前}}");
		cells.add("B" + salon + " {{会費}}");
		int visit = ++row;
		cells.add("A" + visit + " {{回ごとに}}{{番号}}");
		cells.add("C" + visit + " {{人数}}");
		cells.add("D" + visit + " " + close + (hasMarkRows ? "" : close));
		if (hasMarkRows) {
			cells.add("A" + ++row + " " + close);
		}
		cells.add("B" + ++row + " =SUM(B" + salon + ":B" + visit + ")");
		cells.add("C" + row + " =SUM(C" + visit + ")");
		for (int i = 1; i < below; i++) {
			cells.add("A" + (row + i) + " 下" + i);
		}
		return Workbooks.sheet(cells.toArray(String[]::new));
	}

	@Test
	void libreOfficeCalculatesTheSame(@TempDir Path folder) throws Exception {
		LibreOffice office = new LibreOffice(folder);
		byte[] template = Workbooks.sheet("A1 {{集いごとに}}{{名前}}", "B1 {{会費}}", "C1 =B1/SUM(B$1:B$1)*100", "A2 {{回ごとに}}{{番号}}",
				"B2 {{人数}}", "C2 =SUM(B$2:B2)", "D2 {{ここまで}}{{ここまで}}", "A3 計", "B3 =SUM(B1)", "C3 =SUM(B2)", "D3 =COUNTA(A1:A2)",
				"E3 =AVERAGE(B2)*3");
		SalonTown town = SalonTown.of(Salon.of("朝", "100", "8", "9"), Salon.of("夕", "300", "5"), Salon.of("夜", "0"));
		byte[] filled = Workbooks.fill(template, town);
		String csv = new String(office.save(filled, ".xlsx", "csv:Text - txt - csv (StarCalc):44,34,76"), StandardCharsets.UTF_8);
		List<String> lines = new ArrayList<>();
		try (XSSFWorkbook book = Workbooks.open(filled)) {
			var formatter = new DataFormatter();
			formatter.setUseCachedValuesForFormulaCells(true);
			for (var row : book.getSheetAt(0)) {
				List<String> cells = new ArrayList<>();
				for (int column = 0; column < 5; column++) {
					cells.add(formatter.formatCellValue(row.getCell(column)));
				}
				lines.add(String.join(",", cells));
			}
		}
		assertEquals(lines, csv.lines().toList());
	}
}
