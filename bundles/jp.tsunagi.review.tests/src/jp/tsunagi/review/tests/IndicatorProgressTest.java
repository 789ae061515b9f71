package jp.tsunagi.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.review.measure.Achievement;
import jp.tsunagi.review.measure.Achievement.Direction;
import jp.tsunagi.review.measure.Achievement.Known;
import jp.tsunagi.review.measure.Achievement.Reason;
import jp.tsunagi.review.measure.Achievement.Unknown;
import jp.tsunagi.review.measure.IndicatorProgress;
import jp.tsunagi.review.measure.MeasuredValue;

/** An indicator is seen from its baseline towards its target, as it was at the end of a half-year. */
class IndicatorProgressTest {

	private static final String MODEL = """
			<indicators id="places" name="会場の数" unit="ヶ所">
			  <measurements id="m1" date="令和4年6月" value="1"/>
			  <measurements id="m2" date="令和4年9月15日" value="3.0"/>
			  <measurements id="m3" date="令和4年12月" value="5"/>
			</indicators>
			<indicators id="people" name="会場の人" unit="人">
			  <measurements id="m4" date="令和4年6月" value="12"/>
			</indicators>
			""";

	@TempDir
	private Path folder;

	private IndicatorProgress at(HalfYear half, String indicator) throws Exception {
		ReviewedCity city = ReviewedCity.of(folder, MODEL, "計画 買物 { 圏域 みどり市 期間 令和4年度 目標 店 { 指標 会場 " + indicator + " } }");
		return IndicatorProgress.of(city.part(PlanIndicator.class, "会場"), half, city.calendar().dates());
	}

	private Achievement achievement(String indicator) throws Exception {
		return at(ReviewedCity.FIRST_HALF, indicator).achievement();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"基準値 0か所 目標値 4か所 実績 令和4年9月 3か所 | 0.75 | UP",
			"基準値 2か所 目標値 4か所 実績 令和4年9月 5か所 | 1.5 | UP",
			"基準値 2か所 目標値 4か所 実績 令和4年9月 1か所 | -0.5 | UP",
			"目標値 4か所 実績 令和4年9月 1か所 | 0.25 | UP",
			"基準値 10人 目標値 5人 実績 令和4年9月 6人 | 0.8 | DOWN",
			"基準値 10人 目標値 5人 実績 令和4年9月 12人 | -0.4 | DOWN",
			"基準値 4か所 目標値 4か所以上 実績 令和4年9月 3ヶ所 | 0.75 | UP",
			"基準値 0 目標値 0 実績 令和4年9月 1 | 1 | UP",
			"基準値 1万円 目標値 2万円 実績 令和4年9月 15,000円 | 0.5 | UP",
			"基準値 50% 目標値 62.5% 実績 令和4年9月 55% | 0.4 | UP" })
	void theShareOfTheWayIsTold(String indicator, double share, Direction direction) throws Exception {
		Known known = (Known) achievement(indicator);
		assertEquals(share, known.share(), 1e-9);
		assertEquals(direction, known.direction());
		assertEquals(share >= 1, known.isReached());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "実績 令和4年9月 3か所 | NO_TARGET", "基準値 0か所 目標値 4か所 | NOT_MEASURED",
			"目標値 4か所 実績 令和4年10月 3か所 | NOT_MEASURED", "目標値 4か所 実績 令和4年度 3か所 | NOT_MEASURED",
			"目標値 4か所 実績 令和4年9月 3人 | OTHER_UNIT", "目標値 0件 実績 令和4年9月 3件 | NO_BASELINE" })
	void whatIsNotKnownHasAReason(String indicator, Reason reason) throws Exception {
		assertEquals(new Unknown(reason), achievement(indicator));
		assertFalse(at(ReviewedCity.FIRST_HALF, indicator).isReached());
	}

	@Test
	void planAndModelMakeOneSeries() throws Exception {
		IndicatorProgress progress = at(ReviewedCity.SECOND_HALF, "地域指標 会場の数 基準値 0か所 目標値 4か所 実績 令和4年9月15日 4か所 実績 令和5年3月 2か所");
		assertEquals(List.of("1ヶ所", "4か所", "5ヶ所", "2か所"), progress.series().stream().map(MeasuredValue::written).toList());
		assertEquals(LocalDate.of(2022, 6, 30), progress.series().getFirst().day());
		assertEquals(0.5, ((Known) progress.achievement()).share());
		assertEquals("か所", progress.unit());
	}

	@Test
	void laterValuesDoNotCountForAnEarlierHalf() throws Exception {
		IndicatorProgress progress = at(ReviewedCity.FIRST_HALF, "地域指標 会場の数 目標値 4か所");
		assertEquals("3ヶ所", progress.latest().orElseThrow().written());
		assertTrue(at(ReviewedCity.SECOND_HALF, "地域指標 会場の数 目標値 4か所").isReached());
	}

	@Test
	void theModelMayMeasureSomethingElse() throws Exception {
		assertEquals(new Unknown(Reason.OTHER_UNIT), achievement("地域指標 会場の人 目標値 4か所"));
	}

	@Test
	void theExampleHasReachedItsTarget() throws Exception {
		ReviewedCity yokohama = ReviewedCity.example("yokohama");
		IndicatorProgress progress = IndicatorProgress.of(yokohama.part(PlanIndicator.class, "会場数"), ReviewedCity.FIRST_HALF,
				yokohama.calendar().dates());
		assertEquals("4か所", progress.latest().orElseThrow().written());
		assertTrue(progress.isReached());
	}
}
