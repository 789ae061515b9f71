package jp.tsunagi.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.cycle.ReviewCycles;
import jp.tsunagi.review.cycle.ReviewState;

/** Each half-year of a plan is to be reviewed, within the time that the municipality gives. */
class ReviewCyclesTest {

	private static final String PEOPLE = """
			<councils id="council" name="みどり協議体"/>
			<coordinators id="coordinator" name="みどりCo"/>
			<organizations id="shakyo" name="みどり社協"/>
			""";

	@TempDir
	private Path folder;

	private List<ReviewCycle> cycles(LocalDate today, String... plans) throws Exception {
		ReviewedCity city = ReviewedCity.of(folder, PEOPLE, plans);
		return new ReviewCycles(city.calendar(), today).of(city.plans());
	}

	private ReviewState state(String today, String review) throws Exception {
		return cycles(LocalDate.parse(today), plan(review)).getFirst().state();
	}

	private static String plan(String review) {
		return "計画 買物 { 圏域 みどり市 協議体 みどり協議体 期間 令和4年度 目標 店 { 取組 出店 担当 みどりCo 取組 送迎 担当 みどりCo }" + review + " }";
	}

	@Test
	void aYearHasTwoHalves() throws Exception {
		List<ReviewCycle> cycles = cycles(ReviewedCity.TODAY, plan(""));
		assertEquals(List.of("令和4年度上半期", "令和4年度下半期"),
				cycles.stream().map(cycle -> cycle.half().label(CalendarStyle.JAPANESE)).toList());
		assertEquals(LocalDate.of(2022, 10, 31), cycles.getFirst().due());
		assertEquals(LocalDate.of(2023, 4, 30), cycles.getLast().due());
	}

	@ParameterizedTest
	@CsvSource({ "2022-04-01, NOT_DUE", "2022-09-30, NOT_DUE", "2022-10-01, DUE", "2022-10-31, DUE", "2022-11-01, LATE" })
	void aHalfIsDueWhenItIsOverAndLateAMonthLater(String today, ReviewState state) throws Exception {
		assertEquals(state, state(today, ""));
	}

	@ParameterizedTest
	@CsvSource({ "2022-09-01, OPEN", "2022-10-31, OPEN", "2022-11-01, LATE" })
	void aReviewOfSomePartsIsBegun(String today, ReviewState state) throws Exception {
		assertEquals(state, state(today, "振り返り 令和4年度 上半期 { 取組 出店 結果 \"開いた。\" }"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "取組 出店 結果 \"開いた。\" 取組 送迎 次 継続", "目標 店 結果 \"開いた。\"", "全体 結果 \"開いた。\"", "実施 令和4年10月" })
	void aReviewOfAllPartsOrOfTheWholeOrThatWasHeldIsDone(String content) throws Exception {
		assertEquals(ReviewState.DONE, state("2022-10-05", "振り返り 令和4年度 上半期 { " + content + " }"));
	}

	@Test
	void aReviewThatSaysNothingIsNotDoneEvenIfThereIsNothingToReview() throws Exception {
		String plan = "計画 買物 { 期間 令和4年度 振り返り 令和4年度 上半期 }";
		assertEquals(ReviewState.OPEN, cycles(LocalDate.of(2022, 10, 5), plan).getFirst().state());
	}

	@Test
	void aReviewThatIsToBeHeldIsNotDone() throws Exception {
		assertEquals(ReviewState.OPEN, state("2022-10-05", "振り返り 令和4年度 上半期 { 実施 令和4年10月20日 }"));
	}

	@Test
	void whatIsNotSaidYetIsMissing() throws Exception {
		ReviewCycle cycle = cycles(ReviewedCity.TODAY, plan("振り返り 令和4年度 上半期 { 取組 出店 結果 \"開いた。\" }")).getFirst();
		assertEquals(List.of("送迎"), cycle.missing().stream().map(NamedElement::getName).toList());
	}

	@Test
	void anActionOfTheOtherHalfIsNotMissing() throws Exception {
		List<ReviewCycle> cycles = cycles(ReviewedCity.TODAY,
				"計画 買物 { 期間 令和4年度 取組 出店 { 期間 令和4年度上半期 } 取組 送迎 { 期間 令和4年10月 〜 令和5年2月 } }");
		assertEquals(List.of("出店"), cycles.getFirst().missing().stream().map(NamedElement::getName).toList());
		assertEquals(List.of("送迎"), cycles.getLast().missing().stream().map(NamedElement::getName).toList());
	}

	@Test
	void twoReviewsInOneFileAreBothKept() throws Exception {
		ReviewCycle cycle = cycles(ReviewedCity.TODAY,
				plan("振り返り 令和4年度 上半期 { 取組 出店 評価 A 結果 \"甲\" } 振り返り R4上期 { 取組 出店 評価 C 結果 \"乙\" }")).getFirst();
		assertEquals(2, cycle.reviews().size());
		assertTrue(cycle.isReviewedTwice());
	}

	@Test
	void twoReviewsInTwoFilesAreBothKept() throws Exception {
		List<ReviewCycle> cycles = cycles(ReviewedCity.TODAY, plan("振り返り 令和4年度 上半期 { 取組 出店 結果 \"甲\" }"),
				plan("振り返り 令和4年度 上半期 { 取組 送迎 結果 \"乙\" }"));
		assertTrue(cycles.getFirst().isReviewedTwice());
		assertTrue(cycles.get(2).isReviewedTwice());
		assertEquals(ReviewState.DONE, cycles.getFirst().state(), "together they say something of each part");
		assertFalse(cycles.get(1).isReviewedTwice());
	}

	@Test
	void theCouncilLooksBackUnlessOthersDid() throws Exception {
		List<ReviewCycle> cycles = cycles(ReviewedCity.TODAY, plan("振り返り 令和4年度 上半期 { 出席 みどりCo, みどり社協 }"));
		assertEquals(List.of("coordinator", "shakyo"), ReviewedCity.ids(cycles.getFirst().by().stream()));
		assertEquals(List.of("council"), ReviewedCity.ids(cycles.getLast().by().stream()));
	}

	@Test
	void theAuthorsLookBackWhereThereIsNoCouncil() throws Exception {
		List<ReviewCycle> cycles = cycles(ReviewedCity.TODAY, "計画 買物 { 策定 みどり社協 期間 令和4年度 }");
		assertEquals(List.of("みどり社協"), cycles.getFirst().by().stream().map(Element::getName).toList());
	}

	@Test
	void theMunicipalitySaysHowLongAReviewMayTake() throws Exception {
		ReviewedCity city = ReviewedCity.withSettings(folder, ", \"deadlines\": {\"reviewMonths\": 2}", PEOPLE, plan(""));
		assertEquals(LocalDate.of(2022, 11, 30), new ReviewCycles(city.calendar(), ReviewedCity.TODAY).of(city.plans()).getFirst().due());
	}

	@Test
	void halvesFollowTheFiscalYearOfTheMunicipality() throws Exception {
		ReviewedCity city = ReviewedCity.of(folder, PEOPLE, plan(""));
		city.project().municipality().orElseThrow().setFiscalYearStart(10);
		ReviewCycle first = new ReviewCycles(city.calendar(), ReviewedCity.TODAY).of(city.plans()).getFirst();
		assertEquals(LocalDate.of(2022, 10, 1), first.from());
		assertEquals(LocalDate.of(2023, 3, 31), first.to());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "令和4年10月 〜 | 2022H2 | 2022H2", "〜 令和3年9月 | 2021H1 | 2021H1", "令和5年度 〜 | 2023H1 | 2023H1",
			"令和2年度 〜 | 2020H1 | 2022H2", "〜 令和4年度 | 2022H2 | 2022H2" })
	void anOpenPeriodEndsOrBeginsToday(String period, String first, String last) throws Exception {
		List<ReviewCycle> cycles = cycles(ReviewedCity.TODAY, "計画 買物 { 期間 " + period + " }");
		assertEquals("FY" + first, cycles.getFirst().half().label(CalendarStyle.ISO));
		assertEquals("FY" + last, cycles.getLast().half().label(CalendarStyle.ISO));
	}

	@Test
	void aReviewOutsideThePeriodIsNotForgotten() throws Exception {
		List<ReviewCycle> cycles = cycles(ReviewedCity.TODAY, "計画 買物 { 期間 令和4年度 振り返り 令和3年度下半期 { 全体 結果 \"早い。\" } }");
		assertEquals(List.of(ReviewState.DONE, ReviewState.LATE, ReviewState.NOT_DUE), cycles.stream().map(ReviewCycle::state).toList());
	}

	@Test
	void aPlanWithoutAPeriodHasNoHalves() throws Exception {
		assertEquals(List.of(), cycles(ReviewedCity.TODAY, "計画 買物 { 目標 店 }"));
		assertEquals(List.of(), cycles(ReviewedCity.TODAY, "計画 買物 { 期間 令和4年度 〜 令和3年度 }"));
	}

	/** Law: whatever the period and the start of the fiscal year, each day of it is in one half-year. */
	@Test
	void eachDayOfAPeriodIsInOneHalf() throws Exception {
		Random random = new Random(5);
		ReviewedCity city = ReviewedCity.of(folder, PEOPLE, plan(""));
		for (int round = 0; round < 200; round++) {
			city.project().municipality().orElseThrow().setFiscalYearStart(1 + random.nextInt(12));
			LocalDate from = LocalDate.of(2015 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
			LocalDate to = from.plusDays(random.nextInt(1500));
			Plan plan = city.plan(0);
			plan.setPeriod(Period.parse(from + " 〜 " + to));
			List<ReviewCycle> cycles = new ReviewCycles(city.calendar(), ReviewedCity.TODAY).of(city.plans());
			for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1 + random.nextInt(40))) {
				LocalDate each = day;
				assertEquals(1, cycles.stream().filter(cycle -> cycle.contains(each)).count(), () -> plan.getPeriod() + " on " + each);
			}
		}
	}

	/** Law: a later day never takes a state back. */
	@Test
	void timeMovesStatesOnOnly() throws Exception {
		for (String review : List.of("", "振り返り 令和4年度 上半期 { 取組 出店 次 継続 }", "振り返り 令和4年度 上半期 { 全体 結果 \"よい。\" }",
				"振り返り 令和4年度 上半期 { 実施 令和4年秋 }", "振り返り 令和4年度 上半期 { 実施 令和4年12月1日 }")) {
			ReviewedCity city = ReviewedCity.of(folder, PEOPLE, plan(review));
			ReviewState before = ReviewState.NOT_DUE;
			for (LocalDate day = LocalDate.of(2022, 3, 1); day.getYear() < 2024; day = day.plusDays(1)) {
				ReviewState state = new ReviewCycles(city.calendar(), day).of(city.plans()).getFirst().state();
				assertTrue(state.compareTo(before) >= 0, day + ": " + state + " after " + before);
				before = state;
			}
		}
	}

	@Test
	void theReviewsOfTheExamplesAreFound() throws Exception {
		ReviewedCity yokohama = ReviewedCity.example("yokohama");
		ReviewCycles cycles = new ReviewCycles(yokohama.calendar(), LocalDate.of(2023, 4, 10));
		assertEquals(List.of(ReviewState.LATE, ReviewState.DONE),
				cycles.of(yokohama.plan("青葉区の第2層コーディネーター支援"), yokohama.plans()).stream().map(ReviewCycle::state).toList());
		assertEquals(List.of(ReviewState.LATE, ReviewState.DONE, ReviewState.DONE),
				cycles.of(yokohama.plan("久良岐丘の移動販売"), yokohama.plans()).stream().map(ReviewCycle::state).toList());
	}
}
