package jp.tsunagi.coordination.tests.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.time.FuzzyDate;

class FuzzyDateOrderTest {

	@ParameterizedTest
	@CsvSource({"令和4年9月, 2022-09", "R4, 2022年", "平成31年度, FY2019", "令和4年9月15日（木）, 2022/9/15", "約2022年, 令和4年頃"})
	void equalWhateverTheWriting(String one, String other) {
		FuzzyDate date = FuzzyDate.parse(one);
		FuzzyDate same = FuzzyDate.parse(other);
		assertEquals(date, same);
		assertEquals(date.hashCode(), same.hashCode());
		assertEquals(0, date.compareTo(same));
		assertNotEquals(date.toString(), same.toString());
	}

	@ParameterizedTest
	@CsvSource({"2022-09, 2022-09頃", "令和元年, 平成31年", "2022-04, 2022年度当初", "令和4年上半期, 令和4年度上半期", "令和4年夏, 2022-06"})
	void notEqual(String one, String other) {
		assertNotEquals(FuzzyDate.parse(one), FuzzyDate.parse(other));
		assertNotEquals(0, FuzzyDate.parse(one).compareTo(FuzzyDate.parse(other)));
	}

	@Test
	void sameRangeButOtherPrecisionIsAnotherDate() {
		FuzzyDate month = FuzzyDate.parse("2022-04");
		FuzzyDate startOfYear = FuzzyDate.parse("2022年度当初");
		assertEquals(month.earliest(), startOfYear.earliest());
		assertEquals(month.latest(), startOfYear.latest());
		assertTrue(month.compareTo(startOfYear) < 0);
	}

	@Test
	void orderIsEarliestThenLatestThenPrecision() {
		List<FuzzyDate> inOrder = Stream.of("2021年度末", "2022-04-01", "2022年4月上旬", "2022-04", "2022年度当初", "2022H1",
				"2022年度", "2022-04-02", "2022-05").map(FuzzyDate::parse).toList();
		assertEquals(inOrder, inOrder.reversed().stream().sorted().toList());
	}

	@ParameterizedTest
	@CsvSource({
			"2022-08, 2022-09, BEFORE", "令和3年度, 令和4年度, BEFORE", "2022-09-30, 2022年10月上旬, BEFORE",
			"令和4年, 令和4年度, OVERLAPS", "令和4年秋, 2022-11-30, OVERLAPS", "令和4年秋, 2022-12-01, BEFORE",
			"2022-09, 2022-09, OVERLAPS", "2022-08頃, 2022-09, OVERLAPS", "2022, 2022-06, OVERLAPS"
	})
	void certainlyBeforeOrOverlapping(String one, String other, String relation) {
		FuzzyDate date = FuzzyDate.parse(one);
		FuzzyDate later = FuzzyDate.parse(other);
		boolean before = relation.equals("BEFORE");
		assertEquals(before, date.isBefore(later));
		assertEquals(before, later.isAfter(date));
		assertFalse(later.isBefore(date));
		assertFalse(date.isAfter(later));
		assertEquals(!before, date.overlaps(later));
		assertEquals(!before, later.overlaps(date));
	}

	@ParameterizedTest
	@CsvSource({
			"2022-09, 2022-08-31, false", "2022-09, 2022-09-01, true", "2022-09, 2022-09-30, true",
			"2022-09, 2022-10-01, false", "令和4年度, 2022-03-31, false", "令和4年度, 2023-03-31, true", "2022-09頃, 2022-10-15, true"
	})
	void contains(String text, LocalDate day, boolean expected) {
		assertEquals(expected, FuzzyDate.parse(text).contains(day));
	}
}
