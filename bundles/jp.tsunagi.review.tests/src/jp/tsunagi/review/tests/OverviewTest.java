package jp.tsunagi.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.review.escalation.EscalationRow;
import jp.tsunagi.review.overview.EvaluationScale;
import jp.tsunagi.review.overview.Grades;
import jp.tsunagi.review.overview.HeatMap;
import jp.tsunagi.review.overview.LateArea;
import jp.tsunagi.review.overview.Trend;
import jp.tsunagi.review.overview.YearReport;
import jp.tsunagi.review.overview.YearReport.AreaReport;
import jp.tsunagi.review.overview.YearReport.PlanReport;

/** All plans of a city at once. */
class OverviewTest {

	private static final String MODEL = """
			<councils id="first" name="みどり第1層協議体" tier="first"/>
			<areas id="east" name="東圏域" visibility="public">
			  <issues id="issue" name="店がない">
			    <escalations id="now" date="令和4年9月" to="first"/>
			    <escalations id="old" date="令和3年4月" to="first" state="closed" decidedOn="令和3年8月"/>
			    <escalations id="next" date="令和5年6月" to="first"/>
			  </issues>
			</areas>
			<areas id="west" name="西圏域" visibility="public"/>
			<areas id="north" name="北圏域" visibility="internal"/>
			""";

	private static final String EAST = """
			計画 東の計画 { 圏域 東圏域 期間 令和3年度 〜 令和4年度
			  目標 店 { 指標 会場 基準値 0か所 目標値 2か所 実績 令和4年9月 1か所
			    取組 出店 分類 生活支援 取組 送迎 分類 生活支援 取組 声かけ 分類 見守り・つながり 取組 その他 }
			  道標 春 予定 令和4年5月 完了 令和4年5月
			  道標 前年 予定 令和3年5月 完了 令和3年5月
			  催し 会 予定 令和4年6月 実施 令和4年6月 催し まだ 予定 令和5年1月
			  振り返り 令和3年度 下半期 { 取組 出店 評価 C 結果 "まだ。" }
			  振り返り 令和4年度 上半期 { 全体 評価 B 結果 "よい。" 取組 出店 評価 A 結果 "開いた。" 次 継続
			    取組 送迎 評価 c 結果 "少し。" 次 終了 取組 声かけ 評価 ◎ 結果 "とても。" }
			}""";

	private static final String BOTH = """
			計画 両方の計画 { 圏域 西圏域, 東圏域 期間 令和4年度 取組 体操 分類 "新しい 分類"
			  振り返り 令和4年度 上半期 { 取組 体操 評価 D 結果 "なし。" } }""";

	private static final String NORTH = "計画 北の計画 { 圏域 北圏域 期間 令和4年度 取組 会 }";

	@TempDir
	private Path folder;

	private HeatMap map(ReviewedCity city) {
		return HeatMap.of(city.project(), city.plans(), ReviewedCity.FIRST_HALF, city.calendar(), all -> true);
	}

	@ParameterizedTest
	@CsvSource({ "A, A, A", "A B C, C, B", "A A A D, D, A", "A B, B, B", "a Ａ, A, A", "A D D, D, D", "◎, , ", "'', , " })
	void gradesHaveAMiddleAndAnEnd(String written, String worst, String median) {
		Grades grades = Grades.of(new EvaluationScale(Vocabularies.builtIn()),
				Stream.of(written.split(" ")).filter(each -> !each.isEmpty()));
		assertEquals(Optional.ofNullable(worst), grades.worst().map(Term::id));
		assertEquals(Optional.ofNullable(median), grades.median().map(Term::id));
		assertEquals("◎".equals(written) ? 1 : 0, grades.offScale());
	}

	@Test
	void theMunicipalityMayHaveAScaleOfItsOwn() throws Exception {
		ReviewedCity city = ReviewedCity.withSettings(folder, """
				, "vocabulary": {"evaluation": [{"id": "◎", "ja": "とてもよい", "en": "Very good"}, {"id": "△", "ja": "もう少し", "en": "Not yet"}]}
				""", MODEL, EAST);
		Grades grades = map(city).cell(city.plan(0).getAreas().getFirst(), "見守り・つながり").orElseThrow().grades();
		assertEquals(List.of(1, 0), grades.counts());
		assertEquals("とてもよい", grades.median().orElseThrow().ja());
	}

	@Test
	void theHeatMapCountsByAreaAndCategory() throws Exception {
		ReviewedCity city = ReviewedCity.of(folder, MODEL, EAST, BOTH, NORTH);
		HeatMap map = map(city);
		assertEquals(List.of("東圏域", "西圏域", "北圏域"), map.areas().stream().map(Element::getName).toList());
		assertEquals(List.of("生活支援", "見守り・つながり", "新しい 分類", HeatMap.NO_CATEGORY), map.categories());
		Territory east = map.areas().getFirst();
		assertEquals(List.of(1, 0, 1, 0), map.cell(east, "生活支援").orElseThrow().grades().counts());
		assertEquals("C", map.cell(east, "生活支援").orElseThrow().grades().worst().orElseThrow().id());
		assertEquals(1, map.cell(east, "見守り・つながり").orElseThrow().grades().offScale());
		HeatMap.Cell others = map.cell(east, HeatMap.NO_CATEGORY).orElseThrow();
		assertEquals(List.of(0, 1, 0, 0), others.grades().counts(), "what is said of the whole");
		assertEquals(1, others.actions());
		assertEquals(1, others.unevaluated());
		assertEquals(List.of(city.plan(1)), map.cell(east, "新しい 分類").orElseThrow().plans(), "where the grade stands");
		assertEquals(1, map.cell(east, "新しい 分類").orElseThrow().grades().total());
		assertEquals(1, map.cell(map.areas().get(1), "新しい 分類").orElseThrow().grades().total());
		assertEquals(Optional.empty(), map.cell(map.areas().get(1), "生活支援"));
	}

	@Test
	void anAreaThatMayNotBeSeenHasNoRow() throws Exception {
		ReviewedCity city = ReviewedCity.of(folder, MODEL, EAST, NORTH);
		HeatMap map = HeatMap.of(city.project(), city.plans(), ReviewedCity.FIRST_HALF, city.calendar(), Audience.PUBLIC::maySee);
		assertEquals(List.of("東圏域"), map.areas().stream().map(Element::getName).toList());
	}

	@Test
	void theTrendGoesByHalvesAndYears() throws Exception {
		ReviewedCity city = ReviewedCity.of(folder, MODEL, EAST, BOTH);
		Trend trend = Trend.of(city.plans(), HalfYear.parse("2021H1"), HalfYear.parse("2022H2"),
				new EvaluationScale(city.project().vocabulary()));
		assertEquals(List.of(0, 1, 4, 0), trend.halves().stream().map(point -> point.grades().total()).toList());
		assertEquals(List.of(1, 1, 1, 1), trend.years().get(FiscalYear.parse("2022")).counts());
		assertEquals(List.of(0, 0, 1, 0), trend.years().get(FiscalYear.parse("2021")).counts());
	}

	@Test
	void areasThatAreLateAreNamed() throws Exception {
		ReviewedCity city = ReviewedCity.of(folder, MODEL, EAST, NORTH, "計画 北の会 { 圏域 北圏域, 西圏域 期間 令和4年度 }");
		List<LateArea> late = LateArea.of(city.project(), city.plans(), ReviewedCity.FIRST_HALF, city.calendar(), ReviewedCity.TODAY);
		assertEquals(List.of("北圏域 2", "西圏域 1"), late.stream().map(area -> area.area().getName() + " " + area.cycles().size()).toList());
		assertEquals(List.of(), LateArea.of(city.project(), city.plans(), ReviewedCity.FIRST_HALF, city.calendar(),
				LocalDate.of(2022, 10, 31)));
	}

	@Test
	void theYearIsReportedAreaByArea() throws Exception {
		ReviewedCity city = ReviewedCity.of(folder, MODEL, EAST, BOTH);
		YearReport report = YearReport.of(city.project(), city.plans(), FiscalYear.parse("2022"), ReviewedCity.TODAY, all -> true);
		assertEquals(List.of("東圏域", "西圏域"), report.areas().stream().map(area -> area.area().getName()).toList());
		assertEquals(List.of("みどり市", "北圏域"), report.areasWithoutPlan().stream().map(Element::getName).toList());
		assertEquals(List.of(1, 1, 1, 1), report.grades().counts());
		AreaReport east = report.areas().getFirst();
		assertEquals(List.of("now"), ReviewedCity.ids(east.escalations().stream().map(EscalationRow::escalation)));
		PlanReport plan = east.plans().getFirst();
		assertEquals(2, plan.cycles().size());
		assertEquals(4, plan.results().size());
		assertEquals(List.of("出店", "送迎"), plan.decisions().stream().map(ReviewEntry::subject).map(NamedElement::getName).toList());
		assertEquals(List.of("春"), plan.milestones().stream().map(each -> each.milestone().getName()).toList());
		assertEquals(List.of("会"), plan.held().stream().map(each -> each.part().getName()).toList());
		assertEquals("1か所", plan.indicators().getFirst().latest().orElseThrow().written());
	}

	@Test
	void theExampleCityIsReported() throws Exception {
		ReviewedCity yokohama = ReviewedCity.example("yokohama");
		YearReport report = YearReport.of(yokohama.project(), yokohama.plans(), FiscalYear.parse("2022"), LocalDate.of(2023, 5, 1),
				Audience.PUBLIC::maySee);
		assertEquals(5, report.grades().total(), "A, A, A, A, B in the casebook's plans");
		assertTrue(report.areas().stream().anyMatch(area -> area.area().getName().equals("美しが丘")));
	}
}
