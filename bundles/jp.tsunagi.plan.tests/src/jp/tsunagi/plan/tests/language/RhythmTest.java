package jp.tsunagi.plan.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.rhythm.Rhythm;
import jp.tsunagi.plan.rhythm.RhythmFormatException;
import jp.tsunagi.plan.rhythm.TimeSpan;

/** How often something is done, in the ways people write it. */
class RhythmTest {

	@ParameterizedTest
	@CsvSource({"毎日, 毎日, daily", "毎週 1か月, 毎週 1か月, weekly 1-month", "週1回 ６週, 毎週 6週間, weekly 6-weeks", "隔週, 隔週, fortnightly",
		"2週間ごと 半年, 隔週 半年, fortnightly 6-months", "2週ごと, 隔週, fortnightly", "every-2-weeks, 隔週, fortnightly",
		"毎月 １ヶ月間, 毎月 1か月, monthly 1-month", "月1回 12カ月, 毎月 12か月, monthly 12-months", "2か月ごと, 隔月, every-2-months",
		"3ケ月ごと 1年間, 3か月ごと 1年, every-3-months 1-year", "半年ごと, 半年ごと, every-6-months", "年1回 2年, 毎年 2年, yearly 2-years",
		"10日ごと 100日間, 10日ごと 100日, every-10-days 100-days", "yearly 6-months, 毎年 半年, yearly 6-months"})
	void readsAndWrites(String written, String japanese, String english) {
		Rhythm rhythm = Rhythm.parse(written);
		assertEquals(japanese, rhythm.toString());
		assertEquals(english, rhythm.in(KeywordLanguage.ENGLISH));
		assertEquals(rhythm, Rhythm.parse(japanese));
		assertEquals(rhythm, Rhythm.parse(english));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "ときどき", "1か月", "毎週 毎月", "毎週 1か月 2年", "0日ごと", "毎週 0年", "1000日ごと", "毎週1か月", "every-2", "2-weeks", "月2回"})
	void refusesAnythingElse(String written) {
		assertThrows(RhythmFormatException.class, () -> Rhythm.parse(written));
	}

	@Test
	void spansAreCountedInTheCalendar() {
		LocalDate end = LocalDate.of(2022, 1, 31);
		assertEquals(LocalDate.of(2022, 2, 28), new TimeSpan(1, TimeSpan.Unit.MONTH).after(end, 1));
		assertEquals(LocalDate.of(2022, 3, 31), new TimeSpan(1, TimeSpan.Unit.MONTH).after(end, 2));
		assertEquals(LocalDate.of(2022, 2, 14), new TimeSpan(1, TimeSpan.Unit.WEEK).after(end, 2));
		assertEquals(LocalDate.of(2024, 1, 31), new TimeSpan(2, TimeSpan.Unit.YEAR).after(end, 1));
		assertThrows(IllegalArgumentException.class, () -> new TimeSpan(0, TimeSpan.Unit.DAY));
	}
}
