package jp.tsunagi.coordination.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.coordination.time.Half;
import jp.tsunagi.coordination.time.HalfYear;

class FiscalYearTest {

	@ParameterizedTest
	@CsvSource({
			"2022-03-31, 2021", "2022-04-01, 2022", "2022-12-31, 2022", "2023-01-01, 2022", "2023-03-31, 2022",
			"2023-04-01, 2023", "2024-02-29, 2023"
	})
	void yearOfADay(LocalDate day, int startYear) {
		assertEquals(new FiscalYear(startYear), FiscalYear.of(day));
	}

	@Test
	void runsFromAprilToMarch() {
		FiscalYear year = new FiscalYear(2022);
		assertEquals(LocalDate.of(2022, 4, 1), year.firstDay());
		assertEquals(LocalDate.of(2023, 3, 31), year.lastDay());
	}

	@ParameterizedTest
	@CsvSource({
			"1, 2022-12-31, 2022, 2022-01-01, 2022-12-31", "3, 2022-02-28, 2021, 2021-03-01, 2022-02-28",
			"3, 2024-02-29, 2023, 2023-03-01, 2024-02-29", "4, 2022-03-31, 2021, 2021-04-01, 2022-03-31",
			"10, 2022-09-30, 2021, 2021-10-01, 2022-09-30", "12, 2022-12-01, 2022, 2022-12-01, 2023-11-30"
	})
	void calendarWithAnyStartMonth(int startMonth, LocalDate day, int startYear, LocalDate first, LocalDate last) {
		FiscalCalendar calendar = new FiscalCalendar(startMonth);
		FiscalYear year = calendar.yearOf(day);
		assertEquals(new FiscalYear(startYear), year);
		assertEquals(first, calendar.firstDay(year));
		assertEquals(last, calendar.lastDay(year));
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 13, -1})
	void calendarRefusesAStartMonthThatIsNone(int startMonth) {
		assertThrows(DateTimeException.class, () -> new FiscalCalendar(startMonth));
	}

	@ParameterizedTest
	@CsvSource({
			"令和4年度, 2022", "R4, 2022", "R4年度, 2022", "Ｒ４, 2022", "H28, 2016", "H31, 2019", "平成31年度, 2019",
			"令和元年度, 2019", "R1, 2019", "平成32年度, 2020", "2022年度, 2022", "FY2022, 2022", "ＦＹ２０２２, 2022", "2022, 2022",
			"' 令和 4 年度 ', 2022", "昭和63年度, 1988"
	})
	void parse(String text, int startYear) {
		assertEquals(new FiscalYear(startYear), FiscalYear.parse(text));
	}

	@ParameterizedTest
	@CsvSource({
			"令和4年, 3", "2022-09, 4", "2022H1, 4", "4, 0", "'', 0", "R, 1", "FY, 2", "令和4年度末, 5", "2022年度頃, 6"
	})
	void refuseWhatIsNotAFiscalYear(String text, int offset) {
		assertEquals(offset, assertThrows(FuzzyDateFormatException.class, () -> FiscalYear.parse(text)).offset());
	}

	@ParameterizedTest
	@CsvSource({
			"2022, 令和4年度, 2022年度, FY2022, R4", "2016, 平成28年度, 2016年度, FY2016, H28",
			"2019, 令和元年度, 2019年度, FY2019, R1", "2018, 平成30年度, 2018年度, FY2018, H30",
			"1989, 平成元年度, 1989年度, FY1989, H1", "1988, 昭和63年度, 1988年度, FY1988, S63",
			"1926, 昭和元年度, 1926年度, FY1926, S1", "1873, 明治6年度, 1873年度, FY1873, M6", "1872, 1872年度, 1872年度, FY1872, 1872",
			"999, 0999年度, 0999年度, FY0999, 0999"
	})
	void labels(int startYear, String japanese, String western, String iso, String shortLabel) {
		FiscalYear year = new FiscalYear(startYear);
		assertEquals(List.of(japanese, western, iso, shortLabel), List.of(year.label(CalendarStyle.JAPANESE),
				year.label(CalendarStyle.WESTERN), year.label(CalendarStyle.ISO), year.shortLabel()));
	}

	@Test
	void everyLabelReadsBack() {
		for (FiscalYear year : FiscalYear.range(new FiscalYear(1), new FiscalYear(2100))) {
			for (CalendarStyle style : CalendarStyle.values()) {
				assertEquals(year, FiscalYear.parse(year.label(style)));
				assertEquals(FuzzyDate.ofFiscalYear(year), FuzzyDate.parse(year.label(style)));
			}
			assertEquals(year, FiscalYear.parse(year.shortLabel()));
		}
	}

	@Test
	void neighboursAndOrder() {
		FiscalYear year = new FiscalYear(2022);
		assertEquals(new FiscalYear(2021), year.previous());
		assertEquals(new FiscalYear(2023), year.next());
		assertTrue(year.compareTo(year.next()) < 0);
		assertEquals(new HalfYear(year, Half.SECOND), year.half(Half.SECOND));
	}

	@Test
	void rangeIncludesBothEnds() {
		FiscalYear from = new FiscalYear(2020);
		FiscalYear to = new FiscalYear(2022);
		assertEquals(List.of(from, from.next(), to), FiscalYear.range(from, to));
		assertEquals(List.of(to), FiscalYear.range(to, to));
		assertThrows(IllegalArgumentException.class, () -> FiscalYear.range(to, from));
	}

	@ParameterizedTest
	@ValueSource(ints = {0, -1, 10_000})
	void refuseYearsThatCannotBeWritten(int year) {
		assertThrows(IllegalArgumentException.class, () -> new FiscalYear(year));
	}
}
