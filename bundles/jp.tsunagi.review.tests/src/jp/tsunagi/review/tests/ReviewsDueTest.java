package jp.tsunagi.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.milestone.calendar.CalendarEntry.Kind;
import jp.tsunagi.milestone.calendar.PlanningCalendar;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.plan.NamedElement;

/** The year at a glance says when reviews are due, on 15 November 2022. */
class ReviewsDueTest {

	@TempDir
	private Path folder;

	private List<String> reviews(String plan) throws Exception {
		ReviewedCity city = ReviewedCity.of(folder, "", plan);
		Schedule schedule = Schedule.of(city.plans(), city.calendar().dates(), ReviewedCity.TODAY, new NullProgressMonitor());
		return PlanningCalendar.of(city.project(), city.plans(), schedule, city.calendar().dates()).entries().stream()
				.filter(entry -> entry.kind() == Kind.REVIEW || entry.kind() == Kind.REVIEW_DUE)
				.map(entry -> entry.window().first() + " " + entry.kind() + " " + entry.name() + (entry.past() ? "" : " ?") + " "
						+ (entry.subject() instanceof NamedElement plain ? plain.getName() : "-")).toList();
	}

	@Test
	void eachHalfYearHasTheLastDayForItsReview() throws Exception {
		assertEquals(List.of("2022-10-31 REVIEW_DUE 令和4年度上半期 ? 買物", "2023-04-30 REVIEW_DUE 令和4年度下半期 ? 買物"),
				reviews("計画 買物 { 期間 令和4年度 取組 出店 }"));
	}

	@Test
	void whatIsDoneHasTheDayOfItsReviewOnly() throws Exception {
		assertEquals(List.of("2022-10-20 REVIEW 令和4年度上半期 -", "2023-04-30 REVIEW_DUE 令和4年度下半期 ? 買物"),
				reviews("計画 買物 { 期間 令和4年度 取組 出店 振り返り 令和4年度 上半期 { 実施 令和4年10月20日 } }"));
	}

	@Test
	void aReviewWhoseDayIsFixedIsNotAskedForTwice() throws Exception {
		assertEquals(List.of("2022-10-31 REVIEW_DUE 令和4年度上半期 ? -", "2023-04-10 REVIEW 令和4年度下半期 ? -"),
				reviews("計画 買物 { 期間 令和4年度 取組 出店 振り返り 令和4年度 上半期 { } 振り返り 令和4年度 下半期 { 実施 令和5年4月10日 } }"));
	}
}
