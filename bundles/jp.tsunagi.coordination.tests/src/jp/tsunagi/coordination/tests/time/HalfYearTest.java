package jp.tsunagi.coordination.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.coordination.time.Half;
import jp.tsunagi.coordination.time.HalfYear;

class HalfYearTest {

	private static final HalfYear FIRST = new HalfYear(new FiscalYear(2022), Half.FIRST);
	private static final HalfYear SECOND = new HalfYear(new FiscalYear(2022), Half.SECOND);

	@ParameterizedTest
	@CsvSource({
			"2022-03-31, 2021, SECOND", "2022-04-01, 2022, FIRST", "2022-09-30, 2022, FIRST", "2022-10-01, 2022, SECOND",
			"2023-01-01, 2022, SECOND", "2023-03-31, 2022, SECOND", "2023-04-01, 2023, FIRST"
	})
	void halfContainingADay(LocalDate day, int year, Half half) {
		assertEquals(new HalfYear(new FiscalYear(year), half), HalfYear.containing(day));
	}

	@Test
	void firstAndLastDays() {
		assertEquals(LocalDate.of(2022, 4, 1), FIRST.firstDay());
		assertEquals(LocalDate.of(2022, 9, 30), FIRST.lastDay());
		assertEquals(LocalDate.of(2022, 10, 1), SECOND.firstDay());
		assertEquals(LocalDate.of(2023, 3, 31), SECOND.lastDay());
	}

	@Test
	void neighboursAndOrder() {
		assertEquals(SECOND, FIRST.next());
		assertEquals(FIRST, SECOND.previous());
		assertEquals(new HalfYear(new FiscalYear(2023), Half.FIRST), SECOND.next());
		assertEquals(SECOND, SECOND.next().previous());
		assertTrue(FIRST.compareTo(SECOND) < 0);
		assertTrue(SECOND.compareTo(SECOND.next()) < 0);
	}

	@ParameterizedTest
	@CsvSource({
			"令和4年度上半期, FIRST", "令和4年度下半期, SECOND", "R4上期, FIRST", "R4下期, SECOND", "2022H1, FIRST", "2022H2, SECOND",
			"FY2022H2, SECOND", "2022年度上期, FIRST", "Ｒ４年度　下半期, SECOND", "R4H1, FIRST"
	})
	void parse(String text, Half half) {
		assertEquals(new HalfYear(new FiscalYear(2022), half), HalfYear.parse(text));
	}

	@ParameterizedTest
	@CsvSource({"2022, 4", "2022H3, 5", "2022H, 5", "令和4年上半期, 3", "2022Q1, 4", "上半期, 0", "2022H1頃, 6"})
	void refuseWhatIsNotAHalfYear(String text, int offset) {
		assertEquals(offset, assertThrows(FuzzyDateFormatException.class, () -> HalfYear.parse(text)).offset());
	}

	@ParameterizedTest
	@CsvSource({
			"JAPANESE, 令和4年度上半期, 令和4年度下半期", "WESTERN, 2022年度上半期, 2022年度下半期", "ISO, FY2022H1, FY2022H2"
	})
	void labels(CalendarStyle style, String first, String second) {
		assertEquals(first, FIRST.label(style));
		assertEquals(second, SECOND.label(style));
		assertEquals(FIRST, HalfYear.parse(first));
		assertEquals(FuzzyDate.ofHalfYear(SECOND), FuzzyDate.parse(second));
	}
}
