package jp.tsunagi.coordination.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Precision;
import jp.tsunagi.coordination.time.Season;

/** Every written form: what it means, and that it is kept as it was written. */
class FuzzyDateParseTest {

	@ParameterizedTest
	@ValueSource(strings = {
			"2022-09-15", "2022/9/15", "2022.9.15", "2022年9月15日", "令和4年9月15日", "R4.9.15", "R4/9/15", "R4-9-15", "r4.9.15",
			"Ｒ４．９．１５", "２０２２－０９－１５", "２０２２／９／１５", "2022–9–15", "2022−9−15", "2022ー9ー15", "㋿4年9月15日", " 令和 4 年 9 月 15 日 ",
			"令和　４年　９月１５日", "平成34年9月15日", "昭和97年9月15日", "R4.9.15日", "2022年9月15日（木）", "2022-09-15(木)", "R4.9.15（木曜日）",
			"2022年9月15日㈭", "2022-09-15 (Thu)", "令和4年9月15日（木・祝）", "令和4年（2022年）9月15日", "2022年（令和4年）9月15日", "2022-09-15 (R4)"
	})
	void writingsOfOneDay(String text) {
		assertMeans(text, LocalDate.of(2022, 9, 15), LocalDate.of(2022, 9, 15), Precision.DAY);
	}

	@ParameterizedTest
	@CsvSource({
			"2022-09, 2022-09-01, 2022-09-30", "2022/9, 2022-09-01, 2022-09-30", "2022.9, 2022-09-01, 2022-09-30",
			"2022年9月, 2022-09-01, 2022-09-30", "令和4年9月, 2022-09-01, 2022-09-30", "R3.1, 2021-01-01, 2021-01-31",
			"R3.1月, 2021-01-01, 2021-01-31", "令和6年2月, 2024-02-01, 2024-02-29", "令和5年2月, 2023-02-01, 2023-02-28",
			"2022年㋈, 2022-09-01, 2022-09-30"
	})
	void months(String text, LocalDate earliest, LocalDate latest) {
		assertMeans(text, earliest, latest, Precision.MONTH);
	}

	@ParameterizedTest
	@CsvSource({
			"2022, 2022", "2022年, 2022", "令和4年, 2022", "R4, 2022", "H28, 2016", "㋿4年, 2022", "㍻30年, 2018", "㍼63年, 1988",
			"㍽14年, 1925", "㍾6年, 1873", "昭和65年, 1990", "平成32年, 2020", "平成31年, 2019", "H31, 2019", "昭和64年, 1989",
			"大正15年, 1926", "明治45年, 1912", "平成31年（令和元年）, 2019", "令和4年（2022年）, 2022"
	})
	void wholeYears(String text, int year) {
		assertMeans(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
	}

	@ParameterizedTest
	@CsvSource({
			"令和元年, 2019-05-01, 2019-12-31, YEAR", "R1, 2019-05-01, 2019-12-31, YEAR", "R元, 2019-05-01, 2019-12-31, YEAR",
			"2019年（令和元年）, 2019-05-01, 2019-12-31, YEAR", "平成元年, 1989-01-08, 1989-12-31, YEAR",
			"昭和元年, 1926-12-25, 1926-12-31, YEAR", "大正元年, 1912-07-30, 1912-12-31, YEAR",
			"平成元年1月, 1989-01-08, 1989-01-31, MONTH", "昭和64年1月, 1989-01-01, 1989-01-31, MONTH",
			"平成元年1月上旬, 1989-01-08, 1989-01-10, MONTH_PART", "昭和元年12月下旬, 1926-12-25, 1926-12-31, MONTH_PART",
			"令和元年春, 2019-05-01, 2019-05-31, SEASON", "平成31年春, 2019-03-01, 2019-05-31, SEASON",
			"令和元年前半, 2019-05-01, 2019-06-30, HALF_YEAR", "平成31年4月30日, 2019-04-30, 2019-04-30, DAY",
			"H31.4.30, 2019-04-30, 2019-04-30, DAY", "令和元年5月1日, 2019-05-01, 2019-05-01, DAY",
			"平成31年5月1日, 2019-05-01, 2019-05-01, DAY", "昭和64年1月7日, 1989-01-07, 1989-01-07, DAY",
			"S64.1.7, 1989-01-07, 1989-01-07, DAY", "平成元年1月8日, 1989-01-08, 1989-01-08, DAY",
			"大正15年12月24日, 1926-12-24, 1926-12-24, DAY", "明治6年1月1日, 1873-01-01, 1873-01-01, DAY",
			"令和元年度, 2019-04-01, 2020-03-31, FISCAL_YEAR", "平成31年度, 2019-04-01, 2020-03-31, FISCAL_YEAR",
			"令和元年度当初, 2019-04-01, 2019-04-30, FISCAL_YEAR_PART", "R1上期, 2019-04-01, 2019-09-30, FISCAL_HALF_YEAR"
	})
	void eraChanges(String text, LocalDate earliest, LocalDate latest, Precision precision) {
		assertMeans(text, earliest, latest, precision);
	}

	@ParameterizedTest
	@CsvSource({
			"令和4年度, 2022-04-01, 2023-03-31, FISCAL_YEAR", "R4年度, 2022-04-01, 2023-03-31, FISCAL_YEAR",
			"2022年度, 2022-04-01, 2023-03-31, FISCAL_YEAR", "FY2022, 2022-04-01, 2023-03-31, FISCAL_YEAR",
			"fy 2022, 2022-04-01, 2023-03-31, FISCAL_YEAR", "令和4年度（2022年度）, 2022-04-01, 2023-03-31, FISCAL_YEAR",
			"令和4年度末, 2023-03-01, 2023-03-31, FISCAL_YEAR_PART", "FY2022 end, 2023-03-01, 2023-03-31, FISCAL_YEAR_PART",
			"令和4年度当初, 2022-04-01, 2022-04-30, FISCAL_YEAR_PART", "令和4年度初め, 2022-04-01, 2022-04-30, FISCAL_YEAR_PART",
			"令和4年度上半期, 2022-04-01, 2022-09-30, FISCAL_HALF_YEAR", "令和4年度下半期, 2022-10-01, 2023-03-31, FISCAL_HALF_YEAR",
			"R4上期, 2022-04-01, 2022-09-30, FISCAL_HALF_YEAR", "R4下期, 2022-10-01, 2023-03-31, FISCAL_HALF_YEAR",
			"2022H1, 2022-04-01, 2022-09-30, FISCAL_HALF_YEAR", "2022H2, 2022-10-01, 2023-03-31, FISCAL_HALF_YEAR",
			"FY2022H1, 2022-04-01, 2022-09-30, FISCAL_HALF_YEAR", "H28H1, 2016-04-01, 2016-09-30, FISCAL_HALF_YEAR",
			"令和4年度第1四半期, 2022-04-01, 2022-06-30, FISCAL_QUARTER", "R4第３四半期, 2022-10-01, 2022-12-31, FISCAL_QUARTER",
			"FY2022Q4, 2023-01-01, 2023-03-31, FISCAL_QUARTER", "2022Q2, 2022-07-01, 2022-09-30, FISCAL_QUARTER"
	})
	void fiscalYears(String text, LocalDate earliest, LocalDate latest, Precision precision) {
		assertMeans(text, earliest, latest, precision);
	}

	@ParameterizedTest
	@CsvSource({
			"令和4年春, 2022-03-01, 2022-05-31, SEASON", "令和4年夏, 2022-06-01, 2022-08-31, SEASON",
			"令和4年秋, 2022-09-01, 2022-11-30, SEASON", "令和4年冬, 2022-12-01, 2023-02-28, SEASON",
			"令和5年冬, 2023-12-01, 2024-02-29, SEASON", "2022年秋, 2022-09-01, 2022-11-30, SEASON",
			"2022 autumn, 2022-09-01, 2022-11-30, SEASON", "Autumn 2022, 2022-09-01, 2022-11-30, SEASON",
			"fall 2022, 2022-09-01, 2022-11-30, SEASON", "R4秋, 2022-09-01, 2022-11-30, SEASON",
			"令和4年9月上旬, 2022-09-01, 2022-09-10, MONTH_PART", "R4.9中旬, 2022-09-11, 2022-09-20, MONTH_PART",
			"令和4年2月下旬, 2022-02-21, 2022-02-28, MONTH_PART", "令和4年9月初旬, 2022-09-01, 2022-09-10, MONTH_PART",
			"令和4年9月初め, 2022-09-01, 2022-09-05, MONTH_PART", "令和4年9月月初, 2022-09-01, 2022-09-05, MONTH_PART",
			"令和4年9月末, 2022-09-26, 2022-09-30, MONTH_PART", "R4/9月月末, 2022-09-26, 2022-09-30, MONTH_PART",
			"2022-09 early, 2022-09-01, 2022-09-10, MONTH_PART", "令和4年末, 2022-12-01, 2022-12-31, YEAR_PART",
			"令和4年年末, 2022-12-01, 2022-12-31, YEAR_PART", "2022年始, 2022-01-01, 2022-01-31, YEAR_PART",
			"令和4年年初, 2022-01-01, 2022-01-31, YEAR_PART", "2022 end, 2022-12-01, 2022-12-31, YEAR_PART",
			"令和4年前半, 2022-01-01, 2022-06-30, HALF_YEAR", "令和4年後半, 2022-07-01, 2022-12-31, HALF_YEAR",
			"令和4年上半期, 2022-01-01, 2022-06-30, HALF_YEAR", "2022 second half, 2022-07-01, 2022-12-31, HALF_YEAR"
	})
	void seasonsAndParts(String text, LocalDate earliest, LocalDate latest, Precision precision) {
		assertMeans(text, earliest, latest, precision);
	}

	@ParameterizedTest
	@CsvSource({
			"令和4年9月頃, 2022-08-17, 2022-10-15, MONTH", "令和4年9月ごろ, 2022-08-17, 2022-10-15, MONTH",
			"令和4年9月ころ, 2022-08-17, 2022-10-15, MONTH", "約2022年9月, 2022-08-17, 2022-10-15, MONTH",
			"about 2022-09, 2022-08-17, 2022-10-15, MONTH", "2022-09 around, 2022-08-17, 2022-10-15, MONTH",
			"c. 2022-09, 2022-08-17, 2022-10-15, MONTH", "2022-09 c., 2022-08-17, 2022-10-15, MONTH",
			"2022-09-15頃, 2022-09-12, 2022-09-18, DAY", "2022年9月15日頃（木）, 2022-09-12, 2022-09-18, DAY",
			"令和4年9月中旬頃, 2022-09-06, 2022-09-25, MONTH_PART", "令和4年度末頃, 2023-02-14, 2023-04-15, FISCAL_YEAR_PART",
			"令和4年末頃, 2022-11-16, 2023-01-15, YEAR_PART", "令和4年春頃, 2022-01-15, 2022-07-15, SEASON",
			"FY2022Q1頃, 2022-02-15, 2022-08-14, FISCAL_QUARTER", "令和4年前半頃, 2021-10-03, 2022-09-28, HALF_YEAR",
			"令和4年度上半期頃, 2022-01-01, 2022-12-29, FISCAL_HALF_YEAR", "令和4年頃, 2021-07-05, 2023-06-29, YEAR",
			"令和4年度頃, 2021-10-03, 2023-09-27, FISCAL_YEAR", "令和元年頃, 2018-11-02, 2020-06-28, YEAR"
	})
	void approximateDates(String text, LocalDate earliest, LocalDate latest, Precision precision) {
		FuzzyDate date = FuzzyDate.parse(text);
		assertTrue(date.isApproximate());
		assertRange(date, text, earliest, latest, precision);
	}

	@Test
	void voicingMarkOnItsOwnIsComposed() {
		assertTrue(FuzzyDate.parse("令和4年こ\u3099ろ").isApproximate());
	}

	@Test
	void factories() {
		LocalDate day = LocalDate.of(2022, 9, 15);
		assertFactory("2022-09-15", FuzzyDate.of(day));
		assertFactory("2022-09", FuzzyDate.ofMonth(YearMonth.from(day)));
		assertFactory("2022", FuzzyDate.ofYear(Year.from(day)));
		assertFactory("FY2022", FuzzyDate.ofFiscalYear(FiscalYear.of(day)));
		assertFactory("FY2022H1", FuzzyDate.ofHalfYear(HalfYear.containing(day)));
		assertFactory("2022 autumn", FuzzyDate.ofSeason(2022, Season.AUTUMN));
	}

	@Test
	void tryParse() {
		assertEquals(Optional.of(FuzzyDate.ofYear(Year.of(2022))), FuzzyDate.tryParse("令和4年"));
		assertEquals(Optional.empty(), FuzzyDate.tryParse("未定"));
	}

	@Test
	void acceptsAnyCharSequence() {
		StringBuilder text = new StringBuilder("令和4年");
		FuzzyDate date = FuzzyDate.parse(text);
		text.append("頃");
		assertEquals("令和4年", date.toString());
	}

	private static void assertMeans(String text, LocalDate earliest, LocalDate latest, Precision precision) {
		FuzzyDate date = FuzzyDate.parse(text);
		assertFalse(date.isApproximate());
		assertRange(date, text, earliest, latest, precision);
	}

	private static void assertRange(FuzzyDate date, String text, LocalDate earliest, LocalDate latest, Precision precision) {
		assertEquals(earliest, date.earliest());
		assertEquals(latest, date.latest());
		assertEquals(precision, date.precision());
		assertEquals(text, date.toString());
	}

	private static void assertFactory(String text, FuzzyDate date) {
		assertEquals(text, date.toString());
		assertEquals(FuzzyDate.parse(text), date);
	}
}
