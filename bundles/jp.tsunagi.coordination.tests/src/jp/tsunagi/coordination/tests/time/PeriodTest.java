package jp.tsunagi.coordination.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.coordination.time.Reason;

class PeriodTest {

	@ParameterizedTest
	@ValueSource(strings = {
			"令和3年10月 〜 令和4年度", "令和3年10月〜令和4年度", "令和3年10月～令和4年度", "令和3年10月~令和4年度", "令和3年10月から令和4年度まで",
			"令和3年10月から令和4年度", "2021-10 – FY2022", "2021-10 - FY2022", "令和3年10月－令和4年度", "令和3年10月—令和4年度まで ",
			"　R3.10 〜 R4年度　", "2021-10 — fy2022"
	})
	void writingsOfOnePeriod(String text) {
		assertEquals(Period.between(FuzzyDate.parse("2021-10"), FuzzyDate.parse("FY2022")), Period.parse(text));
	}

	@ParameterizedTest
	@CsvSource({
			"2021-10-01-2022-03-31, 2021-10-01, 2022-03-31", "2022-2023, 2022, 2023", "2022-09, 2022-09, 2022-09",
			"2022 - 09 - 15, 2022-09-15, 2022-09-15", "令和4年度, FY2022, FY2022", "2022/9/1-2022/9/5, 2022-09-01, 2022-09-05",
			"2022-09-01 - 2022-09-05, 2022-09-01, 2022-09-05"
	})
	void dashes(String text, String from, String to) {
		assertEquals(Period.between(FuzzyDate.parse(from), FuzzyDate.parse(to)), Period.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"令和4年度 〜", "令和4年度から", "FY2022 –", "R4年度～"})
	void openEnd(String text) {
		assertEquals(Period.since(FuzzyDate.parse("FY2022")), Period.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"〜 令和4年度", "令和4年度まで", "– FY2022", "～R4年度まで"})
	void openStart(String text) {
		assertEquals(Period.until(FuzzyDate.parse("FY2022")), Period.parse(text));
	}

	@Test
	void openOnBothSides() {
		Period always = new Period(Optional.empty(), Optional.empty());
		assertEquals(always, Period.parse("〜"));
		assertEquals(always, Period.parse(always.toString()));
		assertTrue(always.contains(LocalDate.MIN));
		assertTrue(always.contains(LocalDate.MAX));
		assertFalse(always.isReversed());
	}

	@ParameterizedTest
	@CsvSource({
			"'', 0, EMPTY", "〜5月, 1, YEAR_EXPECTED", "令和4年4月〜6月, 7, YEAR_EXPECTED", "2022-13, 5, MONTH_OUT_OF_RANGE",
			"令和4年 - 令和5年13月, 11, MONTH_OUT_OF_RANGE", "' R4 ～ R5X', 8, NOT_UNDERSTOOD", "㋿4年〜R5.2.29, 9, DAY_OUT_OF_RANGE",
			"R4〜R5〜R6, 5, NOT_UNDERSTOOD", "まで, 0, EMPTY", "令和4年から 10時まで, 7, YEAR_EXPECTED"
	})
	void refused(String text, int offset, Reason reason) {
		FuzzyDateFormatException failure = assertThrows(FuzzyDateFormatException.class, () -> Period.parse(text));
		assertEquals(reason, failure.reason());
		assertEquals(offset, failure.offset());
		assertEquals(text, failure.text());
		assertTrue(failure.getMessage().startsWith("「" + text + "」の" + (offset + 1) + "文字目"), failure.getMessage());
	}

	@ParameterizedTest
	@CsvSource({
			"R3.10から令和4年度まで, R3.10 〜 令和4年度, 令和3年10月 〜 令和4年度, 2021年10月 〜 2022年度, 2021-10 – FY2022",
			"R3.10から, R3.10 〜, 令和3年10月 〜, 2021年10月 〜, 2021-10 –", "2022まで, 〜 2022, 〜 令和4年, 〜 2022年, – 2022",
			"R4, R4, 令和4年, 2022年, 2022", "〜, 〜, 〜, 〜, –"
	})
	void print(String text, String written, String japanese, String western, String iso) {
		Period period = Period.parse(text);
		assertEquals(written, period.toString());
		assertEquals(japanese, period.format(CalendarStyle.JAPANESE));
		assertEquals(western, period.format(CalendarStyle.WESTERN));
		assertEquals(iso, period.format(CalendarStyle.ISO));
	}

	@ParameterizedTest
	@CsvSource({
			"令和3年10月〜令和4年度, 2021-09-30, false", "令和3年10月〜令和4年度, 2021-10-01, true",
			"令和3年10月〜令和4年度, 2023-03-31, true", "令和3年10月〜令和4年度, 2023-04-01, false", "R4〜, 2021-12-31, false",
			"R4〜, 9999-12-31, true", "〜R4, 2022-12-31, true", "〜R4, 2023-01-01, false", "R5〜R4, 2022-12-31, false"
	})
	void contains(String text, LocalDate day, boolean expected) {
		assertEquals(expected, Period.parse(text).contains(day));
	}

	@ParameterizedTest
	@CsvSource({
			"R3〜R4, R4〜R5, true", "R3〜R4, R5〜R6, false", "R3〜, 〜R3, true", "R4〜, 〜R3, false", "〜, R4, true",
			"R3〜R6, R4, true", "R5〜R4, R3〜R6, false", "2022-08頃, 2022-09, true"
	})
	void overlaps(String one, String other, boolean expected) {
		assertEquals(expected, Period.parse(one).overlaps(Period.parse(other)));
		assertEquals(expected, Period.parse(other).overlaps(Period.parse(one)));
	}

	@ParameterizedTest
	@CsvSource({
			"R5〜R4, true", "R4〜R5, false", "令和4年度〜令和4年, false", "2022-10〜2022-09, true", "2022-09-15〜2022-09, false",
			"2022-10〜2022-09頃, false", "R4〜, false", "〜R4, false"
	})
	void reversedOnlyIfCertain(String text, boolean expected) {
		assertEquals(expected, Period.parse(text).isReversed());
	}
}
