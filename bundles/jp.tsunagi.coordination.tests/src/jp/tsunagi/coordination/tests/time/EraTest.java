package jp.tsunagi.coordination.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.time.Era;

class EraTest {

	@ParameterizedTest
	@CsvSource({
			"1873-01-01, MEIJI, 6", "1912-07-29, MEIJI, 45", "1912-07-30, TAISHO, 1",
			"1926-12-24, TAISHO, 15", "1926-12-25, SHOWA, 1", "1989-01-07, SHOWA, 64", "1989-01-08, HEISEI, 1",
			"2019-04-30, HEISEI, 31", "2019-05-01, REIWA, 1", "2022-09-15, REIWA, 4"
	})
	void eraInForceOnADay(LocalDate day, Era era, int year) {
		assertEquals(Optional.of(era), Era.at(day));
		assertEquals(year, era.eraYear(day.getYear()));
		assertEquals(day.getYear(), era.westernYear(year));
	}

	@Test
	void noEraBeforeTheGregorianCalendar() {
		assertEquals(Optional.empty(), Era.at(LocalDate.of(1872, 12, 31)));
	}

	@Test
	void agreesWithTheJdkOnEveryDay() {
		LocalDate end = LocalDate.of(2040, 1, 1);
		for (LocalDate day = LocalDate.of(1873, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
			Era era = Era.at(day).orElseThrow();
			JapaneseDate expected = JapaneseDate.from(day);
			assertEquals(expected.get(ChronoField.YEAR_OF_ERA), era.eraYear(day.getYear()), day.toString());
		}
	}

	@ParameterizedTest
	@CsvSource({"MEIJI, 1912-07-29", "TAISHO, 1926-12-24", "SHOWA, 1989-01-07", "HEISEI, 2019-04-30", "REIWA, "})
	void lastDay(Era era, LocalDate lastDay) {
		assertEquals(Optional.ofNullable(lastDay), era.lastDay());
	}

	@ParameterizedTest
	@CsvSource({"MEIJI, 明治, M", "TAISHO, 大正, T", "SHOWA, 昭和, S", "HEISEI, 平成, H", "REIWA, 令和, R"})
	void names(Era era, String kanji, char letter) {
		assertEquals(kanji, era.kanji());
		assertEquals(letter, era.letter());
		assertEquals(letter, era.romaji().charAt(0));
	}
}
