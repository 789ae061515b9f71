package jp.tsunagi.coordination.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;

/** Each row is one date in the three styles; any of them must print as all of them. */
class FuzzyDateFormatTest {

	@ParameterizedTest
	@CsvSource({
			"令和4年9月15日, 2022年9月15日, 2022-09-15", "令和4年9月, 2022年9月, 2022-09", "令和4年, 2022年, 2022",
			"令和4年春, 2022年春, 2022 spring", "令和4年夏, 2022年夏, 2022 summer", "令和4年秋, 2022年秋, 2022 autumn",
			"令和4年冬, 2022年冬, 2022 winter", "令和4年9月頃, 2022年9月頃, about 2022-09", "令和4年9月15日頃, 2022年9月15日頃, about 2022-09-15",
			"令和4年度, 2022年度, FY2022", "令和4年度当初, 2022年度当初, FY2022 start", "令和4年度末, 2022年度末, FY2022 end",
			"令和4年度上半期, 2022年度上半期, FY2022H1", "令和4年度下半期, 2022年度下半期, FY2022H2",
			"令和4年度第1四半期, 2022年度第1四半期, FY2022Q1", "令和4年度第4四半期, 2022年度第4四半期, FY2022Q4",
			"令和4年9月初め, 2022年9月初め, 2022-09 start", "令和4年9月上旬, 2022年9月上旬, 2022-09 early",
			"令和4年9月中旬, 2022年9月中旬, 2022-09 mid", "令和4年9月下旬, 2022年9月下旬, 2022-09 late",
			"令和4年9月末, 2022年9月末, 2022-09 end", "令和4年初め, 2022年初め, 2022 start", "令和4年末, 2022年末, 2022 end",
			"令和4年前半, 2022年前半, 2022 first half", "令和4年後半, 2022年後半, 2022 second half",
			"令和元年, 2019年（令和元年）, 2019 (R1)", "平成31年, 2019年, 2019", "令和元年度, 2019年度, FY2019",
			"令和元年5月1日, 2019年5月1日, 2019-05-01", "平成31年4月30日, 2019年4月30日, 2019-04-30",
			"平成元年1月, 1989年（平成元年）1月, 1989-01 (H1)", "昭和64年1月, 1989年1月, 1989-01",
			"昭和元年12月下旬, 1926年（昭和元年）12月下旬, 1926-12 late (S1)", "昭和元年冬, 1926年（昭和元年）冬, 1926 winter (S1)",
			"令和元年春頃, 2019年（令和元年）春頃, about 2019 spring (R1)", "1872年, 1872年, 1872",
			"1872年12月31日, 1872年12月31日, 1872-12-31", "明治6年, 1873年, 1873", "令和999年, 3017年, 3017",
			"3018年, 3018年, 3018", "9999年度末, 9999年度末, FY9999 end"
	})
	void styles(String japanese, String western, String iso) {
		List<String> expected = List.of(japanese, western, iso);
		for (String text : expected) {
			assertEquals(expected, inAllStyles(FuzzyDate.parse(text)), text);
		}
	}

	@ParameterizedTest
	@CsvSource({
			"平成32年, 令和2年", "昭和65年, 平成2年", "平成31年5月1日, 令和元年5月1日", "平成31年度, 令和元年度", "平成31年冬, 令和元年冬",
			"平成31年春, 平成31年春", "平成31年（令和元年）, 平成31年", "H31.5, 令和元年5月", "平成31年度第4四半期, 令和元年度第4四半期"
	})
	void japaneseStyleNamesTheRightEra(String text, String expected) {
		assertEquals(expected, FuzzyDate.parse(text).format(CalendarStyle.JAPANESE));
	}

	private static List<String> inAllStyles(FuzzyDate date) {
		return Arrays.stream(CalendarStyle.values()).map(date::format).toList();
	}
}
