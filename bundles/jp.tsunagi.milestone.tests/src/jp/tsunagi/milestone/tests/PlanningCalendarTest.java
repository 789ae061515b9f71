package jp.tsunagi.milestone.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.calendar.PlanningCalendar;
import jp.tsunagi.milestone.schedule.Window;

/** What a city has on which days, on 15 November 2022. */
class PlanningCalendarTest {

	@TempDir
	private Path folder;

	private PlanningCalendar calendar() throws Exception {
		PlannedCity city = PlannedCity.with(folder, """
				<councils id="council" name="みどり協議体" visibility="public">
				  <meetings id="m1" title="第1回" date="令和4年11月10日"/>
				  <meetings id="m2" date="令和4年12月"/>
				  <meetings id="m3"/>
				</councils>
				""", """
				計画 買物 { 圏域 みどり市 期間 令和4年度
				  道標 始まり 予定 令和4年11月 完了 令和4年11月10日 { その後 見学 頻度 毎週 2週間 実施 令和4年11月12日 実施 令和4年12月20日 }
				  道標 秋の会 予定 令和4年秋
				  道標 中止 予定 令和4年11月 中止 令和4年11月10日
				  道標 未定
				  催し 祭り 予定 令和4年11月 実施 令和4年11月10日 催し 未定
				  養成 講座 { 段階 基礎 予定 令和4年12月10日 }
				  振り返り 令和4年度 上半期 { 実施 令和4年11月10日 }
				  振り返り 令和4年度 下半期 { 実施 令和5年4月20日 }
				}
				""");
		return PlanningCalendar.of(city.project(), city.plans(), city.schedule(), city.calendar());
	}

	private List<CalendarEntry> on(LocalDate day) throws Exception {
		return calendar().entries().stream().filter(entry -> entry.window().equals(Window.of(day))).toList();
	}

	private static List<String> texts(List<CalendarEntry> entries) {
		return entries.stream().map(entry -> entry.kind() + " " + entry.name() + (entry.past() ? "" : " ?")).toList();
	}

	@Test
	void aDayHasWhatIsKnownToBeOnIt() throws Exception {
		assertEquals(List.of("MEETING 第1回", "REVIEW 令和4年度上半期", "EVENT 祭り", "MILESTONE 始まり"),
				texts(on(LocalDate.of(2022, 11, 10))));
		assertEquals(List.of("FOLLOW_UP 見学"), texts(on(LocalDate.of(2022, 11, 12))));
		assertEquals(List.of("REVIEW 令和4年度下半期 ?"), texts(on(LocalDate.of(2023, 4, 20))));
	}

	@Test
	void allIsInTheOrderOfTime() throws Exception {
		PlanningCalendar calendar = calendar();
		assertEquals(calendar.entries().stream().sorted().toList(), calendar.entries());
		assertEquals(List.of("MEETING みどり協議体 ?", "TRAINING_STEP 基礎 ?", "FOLLOW_UP 見学"),
				texts(calendar.entries().stream().filter(entry -> entry.window().first().getMonth() == Month.DECEMBER).toList()));
	}
}
