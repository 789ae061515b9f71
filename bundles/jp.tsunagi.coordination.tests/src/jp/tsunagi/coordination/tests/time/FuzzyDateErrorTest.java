package jp.tsunagi.coordination.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.coordination.time.Reason;
import jp.tsunagi.coordination.time.Season;

/** What is refused, where in the text, why, and in which words. */
class FuzzyDateErrorTest {

	@ParameterizedTest
	@CsvSource({
			"'', 0, EMPTY", "'  ', 2, EMPTY", "未定, 0, NOT_UNDERSTOOD", "2022年9月15日まで, 10, NOT_UNDERSTOOD",
			"2022-09-15x, 10, NOT_UNDERSTOOD", "2022-9/15, 6, NOT_UNDERSTOOD", "2022年 9月 ☃, 9, NOT_UNDERSTOOD",
			"㋿4年☃, 3, NOT_UNDERSTOOD", "20 22, 0, YEAR_EXPECTED", "2022-09-15 2022, 11, NOT_UNDERSTOOD",
			"2022年9月月, 8, INCOMPLETE", "2022年年, 6, INCOMPLETE", "令和4年度第1, 7, INCOMPLETE", "2022-, 5, INCOMPLETE",
			"2022-09-, 8, INCOMPLETE", "R4.9., 5, INCOMPLETE", "令和, 2, INCOMPLETE", "令和4年9, 5, INCOMPLETE",
			"令和4年9月15, 8, INCOMPLETE", "FY, 2, INCOMPLETE", "約, 1, INCOMPLETE", "autumn, 6, INCOMPLETE",
			"9月15日, 0, YEAR_EXPECTED", "22-09-15, 0, YEAR_EXPECTED", "20220915, 0, YEAR_EXPECTED", "02022, 0, YEAR_EXPECTED",
			"99999999999999999999, 0, YEAR_EXPECTED", "0000, 0, YEAR_OUT_OF_RANGE", "令和0年, 2, YEAR_OUT_OF_RANGE",
			"R2022, 1, YEAR_OUT_OF_RANGE", "R99999999999999, 1, YEAR_OUT_OF_RANGE", "明治5年, 2, BEFORE_GREGORIAN",
			"明治元年, 2, BEFORE_GREGORIAN", "2022-13, 5, MONTH_OUT_OF_RANGE", "2022-00, 5, MONTH_OUT_OF_RANGE",
			"2022-009, 5, MONTH_OUT_OF_RANGE", "令和4年13月, 4, MONTH_OUT_OF_RANGE", "2022-09-31, 8, DAY_OUT_OF_RANGE",
			"2022-09-00, 8, DAY_OUT_OF_RANGE", "2022-09-015, 8, DAY_OUT_OF_RANGE", "令和5年2月29日, 6, DAY_OUT_OF_RANGE",
			"1900-02-29, 8, DAY_OUT_OF_RANGE", "令和4年度第5四半期, 6, QUARTER_OUT_OF_RANGE", "FY2022Q0, 7, QUARTER_OUT_OF_RANGE",
			"2022H3, 5, HALF_OUT_OF_RANGE", "2022H0, 5, HALF_OUT_OF_RANGE", "2022-09-15T10:00, 10, TIME_NOT_ALLOWED",
			"2022-09-15 10:00, 11, TIME_NOT_ALLOWED", "令和4年9月15日10時, 9, TIME_NOT_ALLOWED",
			"令和4年9月15日午前10時, 9, TIME_NOT_ALLOWED", "2022年9月15日（水）, 11, WEEKDAY_MISMATCH",
			"2022-09-15 (Fri), 12, WEEKDAY_MISMATCH", "令和4年9月（木）, 7, WEEKDAY_WITHOUT_DAY", "2022-09-15(), 11, NOT_UNDERSTOOD",
			"2022-09-15(木, 12, INCOMPLETE", "2022-09-15(木)(木), 14, NOT_UNDERSTOOD", "令和4年（2021年）9月, 5, YEAR_MISMATCH",
			"2022-09 (R3), 9, YEAR_MISMATCH", "2022年度頃 x, 8, NOT_UNDERSTOOD", "令和4年上旬, 4, NOT_UNDERSTOOD"
	})
	void refused(String text, int offset, Reason reason) {
		FuzzyDateFormatException failure = assertThrows(FuzzyDateFormatException.class, () -> FuzzyDate.parse(text));
		assertEquals(reason, failure.reason());
		assertEquals(offset, failure.offset());
		assertEquals(text, failure.text());
	}

	@ParameterizedTest
	@CsvSource({
			"令和元年4月30日, 0, 平成31年4月30日", "R1.4.30, 0, 平成31年4月30日", "平成元年1月7日, 0, 昭和64年1月7日",
			"昭和元年12月24日, 0, 大正15年12月24日", "大正元年7月29日, 0, 明治45年7月29日", "令和元年4月, 0, 平成31年4月", "昭和元年秋, 0, 大正15年秋",
			"令和元年年初, 0, 平成31年初め", "約令和元年4月下旬, 1, 平成31年4月下旬", "2019-04-30 (R1), 12, 平成31年4月30日"
	})
	void dateBeforeItsEraNamesTheRightOne(String text, int offset, String right) {
		FuzzyDateFormatException failure = assertThrows(FuzzyDateFormatException.class, () -> FuzzyDate.parse(text));
		assertEquals(Reason.BEFORE_ERA, failure.reason());
		assertEquals(offset, failure.offset());
		assertTrue(failure.getMessage().contains(right), failure.getMessage());
		assertTrue(FuzzyDate.tryParse(right).isPresent());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"令和5年2月29日 | 「令和5年2月29日」の7文字目：この月の最後の日は2023年2月28日です。"
					+ "| “令和5年2月29日”, character 7: the last day of this month is 2023-02-28.",
			"2022年2月23日（木） | 「2022年2月23日（木）」の12文字目：2022年2月23日は水曜日です（木曜日ではありません）。"
					+ "| “2022年2月23日（木）”, character 12: 2022-02-23 is a Wednesday, not a Thursday.",
			"令和元年4月30日 | 「令和元年4月30日」の1文字目：令和は2019年5月1日からです。正しくは平成31年4月30日です。"
					+ "| “令和元年4月30日”, character 1: Reiwa began on 2019-05-01; in the right era this is 平成31年4月30日."
	})
	void messages(String text, String japanese, String english) {
		FuzzyDateFormatException failure = assertThrows(FuzzyDateFormatException.class, () -> FuzzyDate.parse(text));
		assertEquals(japanese, failure.getMessage());
		assertEquals(japanese, failure.getMessage(Locale.JAPAN));
		assertEquals(english, failure.getMessage(Locale.ENGLISH));
		assertEquals(english, failure.getMessage(Locale.FRANCE));
	}

	@Test
	void messagesDoNotDependOnTheDefaultLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			FuzzyDateFormatException failure =
					assertThrows(FuzzyDateFormatException.class, () -> FuzzyDate.parse("令和5年2月29日"));
			assertEquals("「令和5年2月29日」の7文字目：この月の最後の日は2023年2月28日です。", failure.getMessage());
			assertEquals("FY0022 start", FuzzyDate.parse("0022年度当初").format(CalendarStyle.ISO));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void tooLong() {
		String text = "2022" + " ".repeat(300);
		FuzzyDateFormatException failure = assertThrows(FuzzyDateFormatException.class, () -> FuzzyDate.parse(text));
		assertEquals(Reason.TOO_LONG, failure.reason());
		assertEquals(256, failure.offset());
		assertEquals(FuzzyDate.ofYear(Year.of(2022)), FuzzyDate.parse("2022" + " ".repeat(252)));
	}

	@ParameterizedTest
	@CsvSource({"0", "-1", "10000"})
	void factoriesRefuseYearsThatCannotBeWritten(int year) {
		assertThrows(IllegalArgumentException.class, () -> FuzzyDate.of(LocalDate.of(year, 1, 1)));
		assertThrows(IllegalArgumentException.class, () -> FuzzyDate.ofMonth(YearMonth.of(year, 1)));
		assertThrows(IllegalArgumentException.class, () -> FuzzyDate.ofYear(Year.of(year)));
		assertThrows(IllegalArgumentException.class, () -> FuzzyDate.ofSeason(year, Season.SPRING));
	}
}
