package jp.tsunagi.milestone.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** How milestones stand on 15 November 2022, as their plans are written. */
class ScheduleTest {

	@TempDir
	private Path folder;

	private PlannedCity city(String milestones) throws Exception {
		return PlannedCity.of(folder, "計画 買物 { 圏域 みどり市 期間 令和4年度 〜 令和6年度 " + milestones + " }");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "予定 令和4年12月 | UPCOMING", "予定 令和4年11月16日 | UPCOMING", "予定 令和4年11月15日 | IN_WINDOW",
			"予定 令和4年11月 | IN_WINDOW", "予定 令和4年度 | IN_WINDOW", "予定 令和4年秋 | IN_WINDOW", "予定 令和4年11月14日 | LATE",
			"予定 令和4年10月 | LATE", "予定 令和4年10月 見込 令和4年12月 | UPCOMING", "見込 令和4年10月 | LATE",
			"予定 令和4年10月 変更 令和4年10月 → 令和5年2月 | UPCOMING", "変更 令和4年8月 → 令和4年10月 | LATE",
			"予定 令和4年10月 変更 令和4年10月 → 令和4年12月 見込 令和4年11月 | IN_WINDOW", "予定 令和4年9月 完了 令和4年9月 | DONE",
			"予定 令和4年9月 完了 令和4年10月1日 | DONE_LATE", "予定 令和4年9月 完了 令和4年8月31日 | DONE_EARLY", "完了 令和4年5月 | DONE",
			"予定 令和4年秋 完了 令和4年9月15日 | DONE", "見込 令和4年9月 完了 令和4年10月1日 | DONE",
			"変更 令和4年8月 → 令和4年10月 完了 令和4年10月3日 | DONE_LATE", "予定 令和4年10月 中止 令和4年9月 | DROPPED",
			"予定 令和4年10月 完了 令和4年10月 中止 令和4年9月 | DROPPED", "\"いつか\" | UNDATED" })
	void stateOfADay(String written, MilestoneState state) throws Exception {
		assertEquals(state, city("道標 会 " + written).scheduled("会").state());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "予定 令和4年12月 | 予定 令和4年11月 | WAITING", "完了 令和4年9月 | 予定 令和4年11月 | IN_WINDOW",
			"予定 令和4年12月 中止 令和4年9月 | 予定 令和4年11月 | IN_WINDOW", "\"いつか\" | 予定 令和4年11月 | WAITING",
			"予定 令和4年11月 | 予定 令和4年12月 | UPCOMING", "予定 令和4年12月 | 予定 令和4年10月 | LATE",
			"予定 令和4年12月 | 予定 令和4年10月 完了 令和4年10月 | DONE", "予定 令和4年12月 | \"いつか\" | UNDATED" })
	void stateBehindAPredecessor(String first, String second, MilestoneState state) throws Exception {
		assertEquals(state, city("道標 一 " + first + " 道標 二 " + second + " 前提 一").scheduled("二").state());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "予定 令和4年9月 見込 令和4年12月 | 2022-09-01 2022-09-30 | 2022-12-01 2022-12-31",
			"変更 令和4年9月 → 令和5年1月10日 | 2022-09-01 2022-09-30 | 2023-01-10 2023-01-10", "見込 令和5年度 | - | 2023-04-01 2024-03-31",
			"予定 令和4年9月 完了 令和4年8月3日 | 2022-09-01 2022-09-30 | 2022-08-03 2022-08-03",
			"予定 令和4年9月 中止 令和4年10月 理由 \"雨\" | 2022-09-01 2022-09-30 | 2022-10-01 2022-10-31", "\"いつか\" | - | -" })
	void windowsAreWhatVagueDatesMean(String written, String baseline, String current) throws Exception {
		ScheduledMilestone scheduled = city("道標 会 " + written).scheduled("会");
		assertEquals(baseline, text(scheduled.baseline()));
		assertEquals(current, text(scheduled.current()));
	}

	/** What is written of 一 and 二; the forecast of 二; what holds it up. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "予定 令和4年11月 | 予定 令和5年2月 | 2023-02-01 2023-02-28 | -",
			"予定 令和4年11月 変更 令和4年11月 → 令和5年3月 | 予定 令和5年2月 | 2023-03-01 2023-03-31 | 一",
			"予定 令和5年3月 | 予定 令和5年1月20日 | 2023-03-01 2023-03-31 | 一", "予定 令和4年度 | 予定 令和5年1月20日 | 2023-01-20 2023-03-31 | 一",
			"予定 令和5年1月 | 予定 令和4年度 | 2023-01-01 2023-03-31 | 一", "予定 令和5年3月 中止 令和4年9月 | 予定 令和5年2月 | 2023-02-01 2023-02-28 | -",
			"予定 令和4年9月 完了 令和4年11月10日 | 予定 令和4年11月 | 2022-11-10 2022-11-30 | 一", "予定 令和5年3月 | \"いつか\" | 2023-03-01 2023-03-31 | 一",
			"予定 令和4年9月 完了 令和4年9月 | \"いつか\" | 2022-11-15 2022-11-15 | -", "予定 令和4年9月 | 予定 令和4年11月 | 2022-11-15 2022-11-30 | 一",
			"\"いつか\" | 予定 令和5年2月 | 2023-02-01 2023-02-28 | -", "\"いつか\" | \"まだ\" | - | -",
			"予定 令和4年12月 | 予定 令和4年10月 | 2022-12-01 2022-12-31 | 一", "完了 令和4年8月 | 予定 令和4年10月 | 2022-11-15 2022-11-15 | -",
			"予定 令和5年2月 | 予定 令和4年10月 完了 令和4年10月 | 2022-10-01 2022-10-31 | -", "予定 令和5年2月 | 中止 令和4年10月 | - | -" })
	void forecastIsNoEarlierThanThePlanAndLaterOnlyForACause(String first, String second, String forecast, String cause) throws Exception {
		ScheduledMilestone scheduled = city("道標 一 " + first + " 道標 二 " + second + " 前提 一").scheduled("二");
		assertEquals(forecast, text(scheduled.forecast()));
		assertEquals(cause, scheduled.cause().map(Milestone::getName).orElse("-"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "予定 令和4年10月 見込 令和4年12月 | true", "予定 令和4年12月 見込 令和4年12月20日 | false",
			"変更 令和4年8月 → 令和4年10月 | true", "見込 令和4年12月 | false", "予定 令和4年10月 完了 令和4年11月 | false",
			"予定 令和4年10月 変更 令和4年10月 → 令和4年9月 | false" })
	void movedIsWhatIsExpectedCertainlyLaterThanAtFirst(String written, boolean moved) throws Exception {
		ScheduledMilestone scheduled = city("道標 会 " + written).scheduled("会");
		assertEquals(moved, scheduled.isMoved());
		assertEquals(scheduled.baseline(), scheduled.planned().map(date -> Window.of(date, new PlanCalendar(FiscalCalendar.APRIL))));
		assertEquals(scheduled.current(), scheduled.date().map(date -> Window.of(date, new PlanCalendar(FiscalCalendar.APRIL))));
	}

	@Test
	void theChainOfCausesIsTold() throws Exception {
		PlannedCity city = city("""
				道標 許可 予定 令和4年10月 変更 令和4年10月 → 令和5年4月
				道標 場所 予定 令和4年11月
				道標 道具 予定 令和4年12月 前提 許可
				道標 試行 予定 令和5年1月 前提 場所, 道具
				道標 開所 予定 令和5年2月 前提 試行
				道標 祝い 予定 令和5年6月 前提 開所
				道標 別 予定 令和5年3月 前提 許可
				""");
		Schedule schedule = city.schedule();
		assertEquals(List.of("許可", "道具", "試行", "開所"), names(schedule.chain(city.milestone("開所"))));
		assertEquals(List.of("祝い"), names(schedule.chain(city.milestone("祝い"))));
		assertEquals(List.of("許可", "道具", "試行", "開所"), names(schedule.longestChain(city.plans().getFirst())));
		assertEquals(List.of("場所", "道具"), names(schedule.predecessors(city.milestone("試行"))));
		assertEquals(List.of("道具", "別"), names(schedule.successors(city.milestone("許可"))));
		assertTrue(city.scheduled("開所").isDelayed());
		assertFalse(city.scheduled("許可").isDelayed());
		assertFalse(city.scheduled("祝い").isDelayed());
	}

	@Test
	void noChainWhereNothingIsHeldUp() throws Exception {
		PlannedCity city = city("道標 一 予定 令和4年12月 道標 二 予定 令和5年1月 前提 一");
		assertEquals(List.of(), city.schedule().longestChain(city.plans().getFirst()));
	}

	/** 二 and 三 wait for each other, 四 for itself; 五 waits for them, as for anything. */
	@Test
	void whatWaitsForItselfWaitsForNothingInTheCycle() throws Exception {
		PlannedCity city = city("""
				道標 一 予定 令和5年3月
				道標 二 予定 令和5年1月 前提 一, 三
				道標 三 予定 令和4年12月 前提 二
				道標 四 予定 令和4年11月 前提 四
				道標 五 予定 令和4年12月 前提 三, 四
				""");
		Schedule schedule = city.schedule();
		assertEquals(List.of("二", "三", "四"), names(schedule.milestones().stream().filter(ScheduledMilestone::inCycle).toList()));
		assertEquals("2023-03-01 2023-03-31", text(city.scheduled("二").forecast()));
		assertEquals("2022-12-01 2022-12-31", text(city.scheduled("三").forecast()));
		assertEquals(MilestoneState.IN_WINDOW, city.scheduled("四").state());
		assertEquals(List.of("三", "四"), city.scheduled("五").waitsFor().stream().map(Milestone::getName).toList());
	}

	@Test
	void predecessorsInOtherPlansCount() throws Exception {
		PlannedCity city = PlannedCity.of(folder, "計画 市 { 圏域 みどり市 道標 要綱 予定 令和5年5月 }",
				"計画 買物 { 圏域 みどり市 道標 開所 予定 令和5年2月 前提 要綱 }");
		Plan shopping = city.plans().get(1);
		Schedule schedule = Schedule.of(List.of(shopping), city.calendar(), PlannedCity.TODAY, new NullProgressMonitor());
		assertEquals(List.of("開所"), names(schedule.milestones()));
		assertEquals(List.of("要綱", "開所"), names(schedule.chain(city.milestone("開所"))));
		assertEquals(List.of("要綱", "開所"), names(schedule.longestChain(shopping)));
	}

	/** 開所 stands as its own plan says, since nobody can tell when 要綱 is. */
	@Test
	void aPredecessorInAPlanThatCannotBeReadCountsForNothing() throws Exception {
		PlannedCity city = PlannedCity.of(folder, "計画 市 { 道標 要綱 予定 ((((", "計画 買物 { 圏域 みどり市 道標 開所 予定 令和5年2月 前提 要綱, どこにもない }");
		Files.writeString(folder.resolve("plans").resolve("p0.plan"), "計");
		PlannedCity broken = PlannedCity.open(folder);
		assertTrue(city.findings().stream().anyMatch(finding -> finding.contains("どこにもない")), () -> city.findings().toString());
		assertTrue(broken.findings().stream().anyMatch(finding -> finding.contains("要綱")), () -> broken.findings().toString());
		assertEquals("2023-02-01 2023-02-28", text(broken.scheduled("開所").forecast()));
	}

	@Test
	void yearsAtTheEndsOfTimeAndDatesThatAreNone() throws Exception {
		PlannedCity city = city("道標 一 予定 9999年度 道標 二 予定 0001-01-01 道標 三 予定 0年 道標 四 予定 10000年1月 前提 一, 二");
		assertEquals("9999-04-01 +10000-03-31", text(city.scheduled("一").current()));
		assertEquals(MilestoneState.LATE, city.scheduled("二").state());
		assertEquals(MilestoneState.UNDATED, city.scheduled("三").state());
		assertEquals("9999-04-01 +10000-03-31", text(city.scheduled("四").forecast()));
		assertTrue(city.findings().stream().anyMatch(finding -> finding.contains("0年")), () -> city.findings().toString());
	}

	@Test
	void aThousandChangesOfOneDate() throws Exception {
		String changes = IntStream.range(0, 1000).mapToObj(number -> LocalDate.of(2023, 1, 1).plusDays(number))
				.map(day -> " 変更 " + day + " → " + day.plusDays(1)).collect(Collectors.joining("\n"));
		ScheduledMilestone scheduled = city("道標 一 予定 2023-01-01" + changes).scheduled("一");
		assertEquals("2023-01-01 2023-01-01", text(scheduled.baseline()));
		assertEquals("2025-09-27 2025-09-27", text(scheduled.forecast()));
	}

	@Test
	void windowsAreComparedByTheirDays() {
		Window november = new Window(LocalDate.of(2022, 11, 1), LocalDate.of(2022, 11, 30));
		Window day = Window.of(PlannedCity.TODAY);
		assertEquals(30, november.days());
		assertEquals(new Window(PlannedCity.TODAY, LocalDate.of(2022, 11, 30)), november.later(day));
		assertTrue(november.overlaps(day) && november.contains(day.first()) && !day.contains(november.first()));
		assertFalse(november.isBefore(day) || november.isAfter(day));
		assertTrue(november.isBefore(Window.of(LocalDate.of(2022, 12, 1))));
		assertThrows(IllegalArgumentException.class, () -> new Window(november.last(), november.first()));
	}

	@Test
	void stopsWhenTold() throws Exception {
		PlannedCity city = city("道標 一 予定 令和4年12月");
		NullProgressMonitor canceled = new NullProgressMonitor();
		canceled.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> Schedule.of(city.plans(), city.calendar(), PlannedCity.TODAY, canceled));
	}

	private static String text(Optional<Window> window) {
		return window.map(days -> days.first() + " " + days.last()).orElse("-");
	}

	private static List<String> names(List<ScheduledMilestone> scheduled) {
		return scheduled.stream().map(each -> each.milestone().getName()).toList();
	}
}
