package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.office.template.OfficeTemplate;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.tests.SalonTown.Salon;

/** What Excel and other programs write although POI would not: it stays, or is a mistake with its place. */
class ExcelOfOthersTest {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	private static final String BOOK = "xl/workbook.xml";

	private static final String TEXTS = "xl/sharedStrings.xml";

	private static final SalonTown TOWN = SalonTown.of(Salon.of("朝の会", "100"), Salon.of("夕の会", "200"));

	private static byte[] edited(String part, UnaryOperator<String> edit, String... cells) throws Exception {
		return WordText.edit(Workbooks.sheet(cells), part, edit);
	}

	@ParameterizedTest
	@ValueSource(strings = {"SUBTOTAL(109,[会費])", "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "無い名前*2"})
	void formulasThatAreNotKnownStay(String formula) throws Exception {
		UnaryOperator<String> edit = xml -> xml.replace("1+1", formula);
		byte[] still = edited(SHEET, edit, "A1 {{名前}}", "B1 =1+1");
		assertEquals(List.of("A1 青葉", "B1 =" + formula), Workbooks.cells(still, TOWN));
		byte[] moving = edited(SHEET, edit, "A1 {{集いごとに}}{{名前}}", "B1 {{ここまで}}", "C2 =1+1");
		assertEquals(List.of("シート『表』のC2"), Workbooks.check(moving).stream().map(finding -> finding.place()).toList());
	}

	@Test
	void namesAreSaidByMeansOfOthers() throws Exception {
		byte[] template = Workbooks.book(book -> {
			Workbooks.write(book.createSheet("表"), "A1 {{集いごとに}}{{名前}}", "B1 {{ここまで}}", "A2 10");
			XSSFName first = book.createName();
			first.setNameName("倍");
			name(book, "もと", "表!$A$2");
			first.setRefersToFormula("もと*2");
		});
		XSSFWorkbook filled = Workbooks.filled(WordText.edit(template, BOOK, xml -> xml.replace("name=\"もと\"", "name=\"もと\" hidden=\"1\"")),
				TOWN);
		assertEquals(List.of("もと*2", "表!$A$3"), filled.getAllNames().stream().map(XSSFName::getRefersToFormula).toList());
	}

	@Test
	void namesThatAreNotKnownAreMistakes() throws Exception {
		byte[] template = Workbooks.book(book -> {
			Workbooks.write(book.createSheet("表"), "A1 {{名前}}");
			name(book, "もと", "表!$A$2");
			name(book, "うそ", "表!$A$2");
		});
		byte[] odd = WordText.edit(template, BOOK, xml -> xml.replace("name=\"もと\"", "name=\"も？と\"").replaceFirst(
				"(name=\"うそ\"[^>]*>)[^<]*", "$1無い名前+1"));
		assertEquals(List.of("名前「も？と」", "名前「うそ」"), Workbooks.check(odd).stream().map(finding -> finding.place()).toList());
	}

	private static void name(XSSFWorkbook book, String name, String formula) {
		XSSFName created = book.createName();
		created.setNameName(name);
		created.setRefersToFormula(formula);
	}

	@Test
	void sheetsKeepTheirNamesAndLooks() throws Exception {
		byte[] template = WordText.edit(Workbooks.book(book -> Workbooks.write(book.createSheet("表 "), "A1 {{名前}}")), SHEET,
				xml -> xml.replaceFirst("<sheetViews>.*</sheetViews>", ""));
		byte[] filled = Workbooks.fill(template, TOWN);
		assertEquals("表 ", Workbooks.open(filled).getSheetName(0));
		assertFalse(WordText.parts(filled).get(SHEET).contains("sheetView"));
	}

	@Test
	void aSheetThatIsNotThereIsDamage() throws Exception {
		byte[] template = edited(BOOK, xml -> xml.replace("</sheets>", "<sheet name=\"無\" sheetId=\"9\"/></sheets>"), "A1 {{名前}}");
		assertTrue(assertThrows(TemplateException.class, () -> OfficeTemplate.open(template, "")).getMessage().contains("壊れている"));
	}

	@Test
	void lettersAndLooksThatAreNotThereAreThoseOfAll() throws Exception {
		byte[] template = edited("xl/styles.xml", xml -> xml.replaceAll("(<xf [^>]*)fontId=\"0\"", "$1fontId=\"7\""), "A1 {{願い}}",
				"B1 {{名前}}");
		assertTrue(Workbooks.cells(Workbooks.form(template).getSheetAt(0)).getFirst().startsWith("A1 どんな町"));
		byte[] other = edited(SHEET, xml -> xml.replaceAll("(<c [^>]*)s=\"0\"", "$1s=\"99\""), "A1 {{名前}}");
		assertEquals(List.of("A1 青葉"), Workbooks.cells(other, TOWN));
	}

	@Test
	void textsMayBeMissingAndMustNotBeTooLong() throws Exception {
		byte[] empty = edited(TEXTS, xml -> xml.replace("<t>x</t>", ""), "A1 {{集いごとに}}", "B1 x", "A2 {{名前}}", "A3 {{ここまで}}");
		assertEquals(List.of("A1 朝の会", "A2 夕の会"), Workbooks.cells(empty, TOWN));
		byte[] tooLong = edited(TEXTS, xml -> xml.replace("<t>x</t>", "<t>" + "あ".repeat(32_768) + "</t>"), "A1 {{名前}}", "B1 x");
		assertEquals(List.of("シート『表』のB1"), Workbooks.check(tooLong).stream().map(finding -> finding.place()).toList());
	}

	/** Excel in Japan remembers how each text was typed. */
	@Test
	void readingsStayWithTheirTextsAndGoWithTags() throws Exception {
		byte[] template = edited(TEXTS, xml -> xml.replaceAll("(\\{\\{名前}}町)</t>", "$1</t>" + reading("アオバ"))
				.replaceAll("東京</t>", "東京</t>" + reading("トウキョウ")), "A1 {{名前}}町", "B1 東京");
		byte[] filled = Workbooks.fill(template, TOWN);
		assertEquals(List.of("A1 青葉町", "B1 東京"), Workbooks.cells(Workbooks.open(filled).getSheetAt(0)));
		Map<String, String> parts = WordText.parts(filled);
		assertTrue(parts.get(TEXTS).contains("トウキョウ"));
		assertFalse(parts.get(TEXTS).contains("アオバ"));
	}

	private static String reading(String kana) {
		return "<rPh sb=\"0\" eb=\"2\"><t>" + kana + "</t></rPh><phoneticPr fontId=\"0\"/>";
	}
}
