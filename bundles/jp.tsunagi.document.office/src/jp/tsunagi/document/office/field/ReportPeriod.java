package jp.tsunagi.document.office.field;

import java.time.LocalDate;
import java.time.YearMonth;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * What a report is about.
 *
 * @param days the days
 * @param label the month, half-year or year
 */
record ReportPeriod(Window days, String label) {

	/** What may be on more days than this is in no month: one and what an "about" adds. */
	static final int MOST_DAYS = 62;

	/** The month that {@code day} is in. */
	static ReportPeriod month(LocalDate day) {
		YearMonth month = YearMonth.from(day);
		return new ReportPeriod(new Window(month.atDay(1), month.atEndOfMonth()),
				FuzzyDate.ofMonth(month).format(PublishedProject.style()));
	}

	/** The half-year that {@code day} is in. */
	static ReportPeriod half(LocalDate day, PlanCalendar calendar) {
		HalfYear half = calendar.halfOf(day);
		return new ReportPeriod(new Window(calendar.firstDay(half), calendar.lastDay(half)), half.label(PublishedProject.style()));
	}

	/** The fiscal year that {@code day} is in. */
	static ReportPeriod year(LocalDate day, PlanCalendar calendar) {
		FiscalYear year = calendar.fiscal().yearOf(day);
		return new ReportPeriod(new Window(calendar.fiscal().firstDay(year), calendar.fiscal().lastDay(year)),
				year.label(PublishedProject.style()));
	}

	/** Whether something that is on one of {@code window} is told of here: a vague date counts by its middle, if it is not too vague. */
	boolean tellsOf(Window window) {
		return window.days() <= Math.max(days.days(), MOST_DAYS) && days.contains(middle(window));
	}

	/** Whether something that is on one of {@code window} belongs to {@code month}. */
	static boolean isIn(Window window, YearMonth month) {
		return window.days() <= MOST_DAYS && YearMonth.from(middle(window)).equals(month);
	}

	private static LocalDate middle(Window window) {
		return window.first().plusDays((window.days() - 1) / 2);
	}
}
