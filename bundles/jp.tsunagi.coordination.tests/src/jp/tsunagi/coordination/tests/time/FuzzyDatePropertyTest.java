package jp.tsunagi.coordination.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.Era;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.coordination.time.Season;

/** Properties of all dates, tried on random ones. The seed is fixed, so that a failure can be repeated. */
class FuzzyDatePropertyTest {

	private static final long SEED = 20_190_501;
	/** What is read as it should be takes a small part of it, even on a busy machine. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int DATES = 3_000;
	private static final LocalDate FIRST_DAY = LocalDate.of(1873, 1, 1);
	private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

	/** Words and characters of dates, so that garbage gets beyond the first token. */
	private static final List<String> SCRAPS = List.of(
			"令和", "R", "H", "S", "㋿", "元", "年", "度", "月", "日", "2022", "4", "9", "15", "31", "0", "/",
			"-", "－", ".", " ", "　", "(", "）", "春", "秋", "autumn", "FY", "Q", "第", "四半期", "上半期", "下旬",
			"末", "初め", "頃", "約", "c.", "about", "水", "祝", "曜日", ":", "時", "から", "まで", "〜", "~", "\u3099",
			"\uD83D", "😀", "x", "\u0000", "١", "99999999999", "½", "㈬", "\uFDFA");

	static Stream<LocalDate> days() {
		return new Random(SEED).longs(DATES, FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay()).mapToObj(LocalDate::ofEpochDay);
	}

	static Stream<CalendarStyle> styles() {
		return Arrays.stream(CalendarStyle.values());
	}

	@ParameterizedTest
	@MethodSource("styles")
	void dayReadsBackFromEveryStyle(CalendarStyle style) {
		days().map(FuzzyDate::of).forEach(day -> assertEquals(day, FuzzyDate.parse(day.format(style))));
	}

	@Test
	void dayReadsBackFromShortEraDates() {
		days().forEach(day -> {
			Era era = Era.at(day).orElseThrow();
			for (String separator : List.of(".", "/", "-", "．", "／", " - ")) {
				String text = era.letter() + String.join(separator, Integer.toString(era.eraYear(day.getYear())),
						Integer.toString(day.getMonthValue()), Integer.toString(day.getDayOfMonth()));
				assertEquals(FuzzyDate.of(day), FuzzyDate.parse(text), text);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("styles")
	void everyUnitAroundAnyDayReadsBackFromEveryStyle(CalendarStyle style) {
		days().flatMap(FuzzyDatePropertyTest::datesAround).forEach(date -> {
			String printed = date.format(style);
			FuzzyDate again = FuzzyDate.parse(printed);
			assertEquals(date, again, printed);
			assertEquals(printed, again.format(style));
		});
	}

	@Test
	void writingIsKept() {
		days().flatMap(FuzzyDatePropertyTest::datesAround)
				.forEach(date -> assertEquals(date, FuzzyDate.parse(date.toString()), date.toString()));
	}

	@ParameterizedTest
	@MethodSource("styles")
	void periodReadsBackFromEveryStyle(CalendarStyle style) {
		Random random = new Random(SEED);
		List<FuzzyDate> dates = days().limit(200).flatMap(FuzzyDatePropertyTest::datesAround).toList();
		for (int i = 0; i < DATES; i++) {
			Period period = new Period(pickOrNone(dates, random), pickOrNone(dates, random));
			assertEquals(period, Period.parse(period.format(style)), period.format(style));
			assertEquals(period, Period.parse(period.toString()), period.toString());
		}
	}

	@Test
	void orderIsTotalAndConsistentWithEquals() {
		List<FuzzyDate> dates = days().limit(40).map(day -> day.withYear(2019)).flatMap(FuzzyDatePropertyTest::datesAround)
				.limit(250).toList();
		for (FuzzyDate a : dates) {
			for (FuzzyDate b : dates) {
				int ab = Integer.signum(a.compareTo(b));
				assertEquals(-ab, Integer.signum(b.compareTo(a)));
				assertEquals(ab == 0, a.equals(b));
				assertTrue(ab != 0 || a.hashCode() == b.hashCode());
				assertTrue(!a.isBefore(b) || ab < 0);
			}
		}
		List<FuzzyDate> sorted = new ArrayList<>(dates);
		Collections.sort(sorted);
		for (int i = 0; i < sorted.size(); i++) {
			for (int j = i; j < sorted.size(); j++) {
				assertTrue(sorted.get(i).compareTo(sorted.get(j)) <= 0);
			}
		}
	}

	@Test
	void everyUnitContainsTheDayItWasMadeAround() {
		days().forEach(day -> textsAround(day).map(FuzzyDate::parse)
				.forEach(date -> assertTrue(date.contains(day), () -> date + " and " + day)));
	}

	@Test
	void garbageIsReadOrRefusedAndNothingElse() {
		Random random = new Random(SEED);
		assertTimeoutPreemptively(PATIENCE, () -> {
			for (int i = 0; i < 30_000; i++) {
				String text = garbage(random, 1 + random.nextInt(10));
				assertReadOrRefused(text);
			}
		});
	}

	@Test
	void longGarbageIsRefusedQuickly() {
		Random random = new Random(SEED);
		assertTimeoutPreemptively(PATIENCE, () -> {
			for (String scrap : SCRAPS) {
				for (int length : List.of(50, 128, 256, 100_000)) {
					assertReadOrRefused(scrap.repeat(length));
					assertReadOrRefused("2022" + scrap.repeat(length));
				}
			}
			for (int i = 0; i < 2_000; i++) {
				assertReadOrRefused(garbage(random, 100));
			}
		});
	}

	private static void assertReadOrRefused(String text) {
		try {
			FuzzyDate date = FuzzyDate.parse(text);
			assertEquals(text, date.toString());
			assertTrue(!date.latest().isBefore(date.earliest()), text);
			for (CalendarStyle style : CalendarStyle.values()) {
				assertEquals(date, FuzzyDate.parse(date.format(style)), text);
			}
		} catch (FuzzyDateFormatException refused) {
			assertTrue(refused.offset() >= 0 && refused.offset() <= text.length(), text);
		}
		try {
			Period period = Period.parse(text);
			assertEquals(period, Period.parse(period.toString()), text);
		} catch (FuzzyDateFormatException refused) {
			assertEquals(text, refused.text());
			assertTrue(refused.offset() >= 0 && refused.offset() <= text.length(), text);
		}
	}

	private static String garbage(Random random, int scraps) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < scraps; i++) {
			text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
		}
		return text.toString();
	}

	/** Every precision, exact and approximate, and cut off by the start of an era where the day allows. */
	private static Stream<FuzzyDate> datesAround(LocalDate day) {
		return textsAround(day).flatMap(text -> Stream.of(text, text + "頃")).map(FuzzyDate::parse);
	}

	private static Stream<String> textsAround(LocalDate day) {
		Era era = Era.at(day).orElseThrow();
		String eraYear = era.kanji() + era.eraYear(day.getYear()) + "年";
		String month = day.getMonthValue() + "月";
		FiscalYear fiscalYear = FiscalYear.of(day);
		String fiscal = fiscalYear.label(CalendarStyle.WESTERN);
		int quarter = (day.getMonthValue() + 8) % 12 / 3 + 1;
		return Stream.of(eraYear, eraYear + month, eraYear + month + day.getDayOfMonth() + "日",
				eraYear + month + (day.getDayOfMonth() <= 10 ? "上旬" : day.getDayOfMonth() <= 20 ? "中旬" : "下旬"),
				eraYear + (day.getMonthValue() <= 6 ? "前半" : "後半"), seasonOf(day), fiscal, fiscal + "第" + quarter + "四半期",
				HalfYear.containing(day).label(CalendarStyle.ISO));
	}

	private static String seasonOf(LocalDate day) {
		int month = day.getMonthValue();
		boolean secondYearOfWinter = month <= 2;
		Season season = secondYearOfWinter ? Season.WINTER : Season.values()[month / 3 - 1];
		return (secondYearOfWinter ? day.getYear() - 1 : day.getYear()) + "年" + season.kanji();
	}

	private static Optional<FuzzyDate> pickOrNone(List<FuzzyDate> dates, Random random) {
		return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(dates.get(random.nextInt(dates.size())));
	}
}
