package jp.tsunagi.core.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.core.project.AreaTable;
import jp.tsunagi.core.project.AreaTable.Problem;
import jp.tsunagi.core.project.NewProject.NewArea;

/** Areas pasted from a spreadsheet. */
class AreaTableTest {

	@Test
	void readsNamesOnly() {
		assertEquals(List.of(new NewArea("四谷", ""), new NewArea("住吉", "")), AreaTable.parse("四谷\r\n住吉\r\n").areas());
	}

	@Test
	void takesASecondColumnInKanaForTheReading() {
		assertEquals(List.of(new NewArea("四谷", "よつや"), new NewArea("西府", "ニシフ")),
				AreaTable.parse("四谷\tよつや\n西府\tニシフ").areas());
	}

	@Test
	void takesASecondColumnInKanjiForANeighbourhood() {
		assertEquals(List.of(new NewArea("四谷", "", List.of("四谷一丁目町会"))), AreaTable.parse("四谷\t四谷一丁目町会").areas());
	}

	@Test
	void takesAllOtherColumnsForNeighbourhoods() {
		assertEquals(List.of(new NewArea("四谷", "よつや", List.of("四谷町会", "日新町会", "住吉町会"))),
				AreaTable.parse("四谷\tよつや\t四谷町会、日新町会\t\t住吉町会").areas());
	}

	@ParameterizedTest
	@ValueSource(strings = { "圏域名\tよみ\t町会\n四谷\tよつや\t四谷町会", "よみ\t町会\t圏域\nよつや\t四谷町会\t四谷", "町会\tフリガナ\t地区名\n四谷町会\tよつや\t四谷" })
	void followsTheColumnNames(String pasted) {
		assertEquals(List.of(new NewArea("四谷", "よつや", List.of("四谷町会"))), AreaTable.parse(pasted).areas());
	}

	@Test
	void trimsFullWidthSpaces() {
		assertEquals(List.of(new NewArea("四谷", "よつや", List.of("四谷町会"))),
				AreaTable.parse("\u3000四谷\u3000 \t\u3000よつや\t四谷町会\u00A0").areas());
	}

	@Test
	void flagsRowsWithoutAName() {
		AreaTable table = AreaTable.parse("四谷\tよつや\n\tすみよし\n\n\t\n");

		assertEquals(List.of(Optional.empty(), Optional.of(Problem.NO_NAME)),
				table.rows().stream().map(AreaTable.Row::problem).toList());
		assertEquals(1, table.count(Problem.NO_NAME));
		assertEquals(1, table.areas().size());
	}

	@Test
	void flagsTheSecondOfTwoEqualNames() {
		AreaTable table = AreaTable.parse("第1地区\n第１地区\n第2地区");

		assertEquals(1, table.count(Problem.DUPLICATE));
		assertEquals(List.of("第1地区", "第2地区"), table.areas().stream().map(NewArea::name).toList());
	}

	@Test
	void readsCellsWithLineBreaks() {
		assertEquals(List.of(new NewArea("四谷", "よつや", List.of("四谷町会", "日新\"西\"町会")), new NewArea("住吉", "")),
				AreaTable.parse("四谷\tよつや\t\"四谷町会\n日新\"\"西\"\"町会\"\n住吉\t").areas());
	}

	@Test
	void keepsAQuoteThatNothingCloses() {
		assertEquals(List.of(new NewArea("\"四谷", "")), AreaTable.parse("\"四谷").areas());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "\u3000\t\u3000", "圏域名\tよみ" })
	void findsNothingInEmptyText(String pasted) {
		assertEquals(List.of(), AreaTable.parse(pasted).rows());
	}
}
