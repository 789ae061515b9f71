package jp.tsunagi.workbench.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.table.ui.internal.copy.CopiedTable;
import jp.tsunagi.table.ui.internal.copy.CopiedTable.Cell;

/** A copied table arrives in a spreadsheet as it was, and as nothing else. */
class CopiedTableTest {

	@Test
	void partsCellsByTabs() {
		CopiedTable table = new CopiedTable(List.of("名称", "参加者数"), List.of(List.of(text("サロン"), number("24")),
				List.of(text("体操"), number("31"))));

		assertEquals("名称\t参加者数\r\nサロン\t24\r\n体操\t31", table.text());
		assertEquals("サロン\t24\r\n体操\t31", new CopiedTable(List.of(), table.rows()).text());
	}

	@Test
	void quotesWhatWouldBreakTheTable() {
		assertEquals("\"一行目\n二行目\"\t\"「\"\"名\"\"」\"\t\"左\t右\"", of("一行目\n二行目", "「\"名\"」", "左\t右").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+81", "-cmd", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x" })
	void letsNoTextBecomeAFormula(String text) {
		assertEquals("'" + text, of(text).text());
		assertTrue(of(text).html().contains(">'" + text + "<"));
	}

	@Test
	void leavesNumbersAlone() {
		assertEquals("-5", new CopiedTable(List.of(), List.of(List.of(number("-5")))).text());
	}

	@Test
	void keepsColumnsAndTextsInHtml() {
		String html = new CopiedTable(List.of("名称"), List.of(List.of(text("A & <B>\n2行目"), number("3")))).html();

		assertTrue(html.contains("<tr><th>名称</th></tr>"), html);
		assertTrue(html.contains("<td class=\"t\">A &amp; &lt;B&gt;<br>2行目</td><td>3</td>"), html);
	}

	private static CopiedTable of(String... cells) {
		return new CopiedTable(List.of(), List.of(List.of(cells).stream().map(CopiedTableTest::text).toList()));
	}

	private static Cell text(String text) {
		return new Cell(text, false);
	}

	private static Cell number(String text) {
		return new Cell(text, true);
	}
}
