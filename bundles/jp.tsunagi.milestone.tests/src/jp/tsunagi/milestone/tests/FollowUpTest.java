package jp.tsunagi.milestone.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.milestone.followup.FollowUpSchedule;
import jp.tsunagi.milestone.followup.Occurrence;
import jp.tsunagi.milestone.followup.OccurrenceState;

/** What follows a milestone, on 15 November 2022. */
class FollowUpTest {

	@TempDir
	private Path folder;

	private FollowUpSchedule followUp(String milestone, String followUp) throws Exception {
		PlannedCity city = PlannedCity.of(folder, "計画 買物 { 圏域 みどり市 期間 令和4年度 道標 会 " + milestone + " { その後 見学 " + followUp + " } }");
		return FollowUpSchedule.of(city.schedule(), city.calendar()).getFirst();
	}

	private static List<String> windows(FollowUpSchedule followUp) {
		return followUp.occurrences().stream().map(time -> time.window().first() + " " + time.window().last()).toList();
	}

	private static List<OccurrenceState> states(FollowUpSchedule followUp) {
		return followUp.occurrences().stream().map(Occurrence::state).toList();
	}

	@Test
	void weeklyInTheFirstMonthThenMonthlyUntilThePlanEnds() throws Exception {
		FollowUpSchedule followUp = followUp("完了 令和4年9月15日", "頻度 毎週 1か月, 毎月");
		assertEquals(List.of("2022-09-15 2022-09-21", "2022-09-22 2022-09-28", "2022-09-29 2022-10-05", "2022-10-06 2022-10-12",
				"2022-10-15 2022-11-14", "2022-11-15 2022-12-14", "2022-12-15 2023-01-14", "2023-01-15 2023-02-14",
				"2023-02-15 2023-03-14"), windows(followUp));
	}

	@Test
	void eachTimeIsDoneByTheFirstVisitInItsDays() throws Exception {
		FollowUpSchedule followUp = followUp("完了 令和4年9月15日",
				"頻度 毎週 1か月, 毎月 3か月 実施 令和4年9月30日 実施 令和4年9月15日 実施 令和4年10月1日 実施 令和4年10月");
		assertEquals(List.of(OccurrenceState.VISITED, OccurrenceState.UNRECORDED, OccurrenceState.VISITED, OccurrenceState.VISITED,
				OccurrenceState.UNRECORDED, OccurrenceState.DUE, OccurrenceState.UPCOMING), states(followUp));
		assertEquals(List.of("令和4年10月1日"), followUp.others().stream().map(visit -> visit.getDate().toString()).toList());
		assertEquals("2022-11-15", followUp.next().orElseThrow().window().first().toString());
		assertEquals("令和4年9月30日", followUp.occurrences().get(2).visit().orElseThrow().getDate().toString());
	}

	@Test
	void nothingIsMissedBeforeAVagueStartIsOver() throws Exception {
		assertEquals(List.of("2022-09-01 2022-10-06", "2022-10-07 2022-10-13"),
				windows(followUp("完了 令和4年9月", "頻度 毎週 2週間")));
	}

	@Test
	void untilTheMilestoneIsDoneItsForecastCounts() throws Exception {
		FollowUpSchedule ahead = followUp("予定 令和4年10月", "頻度 毎週 3週間");
		assertEquals("2022-11-15 2022-11-21", windows(ahead).getFirst());
		assertEquals(List.of(OccurrenceState.UPCOMING, OccurrenceState.UPCOMING, OccurrenceState.UPCOMING), states(ahead));
	}

	@Test
	void nothingFollowsWhatWasGivenUpOrHasNoDate() throws Exception {
		assertEquals(List.of(), followUp("予定 令和4年10月 中止 令和4年9月", "頻度 毎週").occurrences());
		assertEquals(List.of(), followUp("\"いつか\"", "頻度 毎週").occurrences());
		FollowUpSchedule without = followUp("完了 令和4年9月15日", "実施 令和4年9月20日");
		assertEquals(List.of(), without.occurrences());
		assertEquals(1, without.others().size());
		assertTrue(without.next().isEmpty());
	}

	@Test
	void aRhythmBehindOneWithoutEndNeverBegins() throws Exception {
		assertEquals(7, followUp("完了 令和4年9月1日", "頻度 毎月, 毎週 1か月").occurrences().size());
	}

	@Test
	void aSpanShorterThanItsIntervalHasOneTime() throws Exception {
		assertEquals(List.of("2022-09-01 2022-09-14"), windows(followUp("完了 令和4年9月1日", "頻度 毎月 2週間")));
	}

	@Test
	void everyDayOfThousandsOfYearsIsNotCounted() throws Exception {
		PlannedCity city = PlannedCity.of(folder, "計画 買物 { 期間 0001-01-01 〜 9999年 道標 会 完了 0001-01-01 { その後 見学 頻度 毎日 } }");
		assertEquals(2_000, FollowUpSchedule.of(city.schedule(), city.calendar()).getFirst().occurrences().size());
	}

	@Test
	void theExampleIsLookedAfter() throws Exception {
		PlannedCity city = PlannedCity.open(Path.of(System.getProperty("tsunagi.examples"), "yokohama"));
		Map<String, FollowUpSchedule> all = FollowUpSchedule.of(city.schedule(), city.calendar()).stream()
				.collect(Collectors.toMap(each -> each.followUp().getName(), each -> each));
		assertEquals("導入後の毎週の見学", all.get("会場の見学").occurrences().getFirst().visit().orElseThrow().getObservation().getName());
	}
}
