package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import jp.tsunagi.office.template.tests.SalonTown.Salon;

/** Which rows there are when a template of Excel is filled in, and what their cells say. */
class ExcelRowsTest {

	private static final SalonTown TWO = SalonTown.of(Salon.of("朝の会", "100", "8", "9"), Salon.of("夕の会", "200", "5"));

	private static final SalonTown NONE = SalonTown.of();

	@Test
	void aRowIsThereOnceForEach() throws Exception {
		byte[] template = Workbooks.sheet("A1 {{名前}}の集い", "A2 {{集いごとに}}{{番号}}", "B2 {{名前}}", "C2 {{会費}}円{{集いここまで}}", "A3 以上");
		assertEquals(List.of("A1 青葉の集い", "A2 1", "B2 朝の会", "C2 100円", "A3 2", "B3 夕の会", "C3 200円", "A4 以上"),
				Workbooks.cells(template, TWO));
		assertEquals(List.of("A1 青葉の集い", "A2 以上"), Workbooks.cells(template, NONE));
	}

	@Test
	void rowsOfTagsAloneVanish() throws Exception {
		byte[] template = Workbooks.sheet("A1 {{集いごとに}}", "A2 {{名前}}", "A3 会費", "B3 {{会費}}", "A4 {{集いここまで}}", "A5 以上");
		assertEquals(List.of("A1 朝の会", "A2 会費", "B2 100", "A3 夕の会", "A4 会費", "B4 200", "A5 以上"), Workbooks.cells(template, TWO));
	}

	@Test
	void rowsRepeatWithinRows() throws Exception {
		byte[] template = Workbooks.sheet("A1 {{集いごとに}}{{名前}}", "A2 {{回ごとに}}{{番号}}回", "B2 {{人数}}", "C2 {{名前}}{{回ここまで}}{{集いここまで}}");
		assertEquals(List.of("A1 朝の会", "A2 1回", "B2 8", "C2 朝の会", "A3 2回", "B3 9", "C3 朝の会", "A4 夕の会", "A5 1回", "B5 5", "C5 夕の会"),
				Workbooks.cells(template, TWO));
	}

	@Test
	void whatIsAroundIsSaidOnEachRow() throws Exception {
		byte[] template = Workbooks.sheet("A1 {{集いごとに}}{{番号}}", "B1 {{回ごとに}}{{番号}}", "C1 {{人数}}{{回ここまで}}", "D1 {{番号}}{{集いここまで}}");
		assertEquals(List.of("A1 1", "B1 1", "C1 8", "D1 1", "A2 1", "B2 2", "C2 9", "D2 1", "A3 2", "B3 1", "C3 5", "D3 2"),
				Workbooks.cells(template, TWO));
	}

	@Test
	void rowsMayDependOnSomething() throws Exception {
		byte[] template = Workbooks.sheet("A1 {{集いがあれば}}", "A2 集い", "A3 {{集いここまで}}", "A4 {{集いがなければ}}まだ", "B4 ありません{{ここまで}}", "A5 終");
		assertEquals(List.of("A1 集い", "A2 終"), Workbooks.cells(template, TWO));
		assertEquals(List.of("A1 まだ", "B1 ありません", "A2 終"), Workbooks.cells(template, NONE));
	}

	@Test
	void tagsInOneCellAreOfItsText() throws Exception {
		byte[] template = Workbooks.sheet("A1 {{集いごとに}}「{{名前}}」{{集いここまで}}など", "A2 {{集いごとに}}\n{{番号}} {{名前}}\n{{集いここまで}}",
				"A3 {{集いがなければ}}なし{{ここまで}}", "B3 x");
		assertEquals(List.of("A1 「朝の会」「夕の会」など", "A2 1 朝の会\n2 夕の会", "B3 x"), Workbooks.cells(template, TWO));
		assertEquals(List.of("A1 など", "A3 なし", "B3 x"), Workbooks.cells(template, NONE));
	}

	@Test
	void aTagMayStandBesideRowTagsInACell() throws Exception {
		byte[] template = Workbooks.sheet("A1 {{集いごとに}}\n{{名前}}", "B1 {{回ごとに}}{{人数}}人、{{回ここまで}}{{集いここまで}}");
		assertEquals(List.of("A1 朝の会", "B1 8人、9人、", "A2 夕の会", "B2 5人、"), Workbooks.cells(template, TWO));
	}

	@Test
	void rowsSideBySideAreAMistake() throws Exception {
		byte[] template = Workbooks.sheet("A1 {{集いごとに}}", "B1 {{名前}}{{ここまで}}", "C1 {{年ごとに}}", "D1 {{年度}}{{ここまで}}");
		assertEquals(List.of("シート『表』のC1"), Workbooks.check(template).stream().map(finding -> finding.place()).toList());
	}

	@Test
	void allMistakesOfAllSheetsAreSaidAtOnce() throws Exception {
		byte[] template = Workbooks.book(workbook -> {
			Workbooks.write(workbook.createSheet("一"), "B2 {{なまえ}}", "A3 {{集いごとに}}");
			workbook.createSheet("{{町}}").getHeader().setLeft("{{集い}}");
		});
		List<String> places = Workbooks.check(template).stream().map(finding -> finding.place()).toList();
		assertEquals(List.of("シート『一』のA3", "シート『一』のB2", "シート『{{町}}』の名前", "シート『{{町}}』のヘッダー"), places);
		assertTrue(Workbooks.check(template).get(1).message().contains("名前"));
	}
}
