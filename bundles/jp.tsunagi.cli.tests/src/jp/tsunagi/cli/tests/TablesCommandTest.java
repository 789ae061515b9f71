package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code tables} prints the report's numbers, its columns in line for a Japanese font. */
class TablesCommandTest {

	@TempDir
	Path folder;

	@Test
	void theTextIsAligned() {
		Invocation tables = Invocation.of("tables", Invocation.FUCHU);
		assertEquals(0, tables.exitCode());
		assertEquals("""
				生活支援コーディネーターの配置状況
				区分   H28  H29  H30  R1  R2  計
				--------------------------------
				第1層    1    0    0   0   0   1
				第2層    2    1    1   2   5  11
				--------------------------------
				計       3    1    1   2   5  12

				活動体の推移
				区分                    H28  H29  H30  R1  R2  R3  計
				-----------------------------------------------------
				居場所づくり              3    4    6   5   1   2  21
				生活支援                  0    1    3   5   1   1  11
				子どもの見守り            0    3    2   1   5   1  12
				その他（PR・食の支援）    0    1    0   0   9   7  17
				-----------------------------------------------------
				計                        3    9   11  11  16  11  61
				""", tables.out());
	}

	@Test
	void csvIsForSpreadsheets() throws IOException {
		Invocation.copyFuchu(folder);
		Path settings = folder.resolve("tsunagi.project");
		Files.writeString(settings, Files.readString(settings).replace("\"生活支援\"", "\"=家事, \\\"買い物\\\"\""));

		String csv = Invocation.of("tables", folder.toString(), "--format", "csv").out();

		assertTrue(csv.contains("\r\n第2層,2,1,1,2,5,11\r\n"), csv);
		assertTrue(csv.contains("\r\n\"'=家事, \"\"買い物\"\"\",0,1,3,5,1,1,11\r\n"), csv);
	}

	@Test
	void jsonIsForPrograms() throws IOException {
		JsonNode tables = new ObjectMapper().readTree(Invocation.of("tables", Invocation.FUCHU, "--format", "JSON").out());
		assertEquals("[3,4,6,5,1,2]", tables.at("/1/rows/0/counts").toString());
		assertEquals(2016, tables.at("/1/fiscalYears/0/year").asInt());
		assertEquals("[3,9,11,11,16,11]", tables.at("/1/columnTotals").toString());
		assertEquals(61, tables.at("/1/total").asInt());
	}

	@Test
	void whatIsMissingIsSaid() throws IOException {
		Invocation.copyFuchu(folder);
		Files.delete(folder.resolve("areas/yotsuya.coordination"));

		Invocation tables = Invocation.of("tables", folder.toString());

		assertEquals(1, tables.exitCode());
		assertTrue(tables.out().contains("第2層    1    1"), tables.out());
		assertTrue(tables.err().contains("表は一部だけです"), tables.err());
	}
}
