package jp.tsunagi.milestone.chart.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** What time is cut into. */
enum TimeUnit {

	FISCAL_YEAR {
		@Override
		LocalDate begin(LocalDate day, PlanCalendar calendar) {
			return calendar.fiscal().firstDay(calendar.fiscal().yearOf(day));
		}

		@Override
		LocalDate next(LocalDate begin) {
			return begin.plusYears(1);
		}

		@Override
		List<String> labels(LocalDate begin, PlanCalendar calendar, CalendarStyle style) {
			FiscalYear year = calendar.fiscal().yearOf(begin);
			String brief = style == CalendarStyle.JAPANESE ? year.shortLabel() : year.label(CalendarStyle.ISO).substring(2);
			return List.of(year.label(style), brief);
		}
	},

	HALF_YEAR {
		@Override
		LocalDate begin(LocalDate day, PlanCalendar calendar) {
			return calendar.firstDay(calendar.halfOf(day));
		}

		@Override
		LocalDate next(LocalDate begin) {
			return begin.plusMonths(6);
		}

		@Override
		List<String> labels(LocalDate begin, PlanCalendar calendar, CalendarStyle style) {
			HalfYear half = calendar.halfOf(begin);
			String label = TimeNames.half(half, style);
			return List.of(half.label(style), label, style == CalendarStyle.ISO ? label : label.substring(0, 1));
		}
	},

	MONTH {
		@Override
		LocalDate begin(LocalDate day, PlanCalendar calendar) {
			return day.withDayOfMonth(1);
		}

		@Override
		LocalDate next(LocalDate begin) {
			return begin.plusMonths(1);
		}

		@Override
		List<String> labels(LocalDate begin, PlanCalendar calendar, CalendarStyle style) {
			return List.of(TimeNames.month(begin, style), String.valueOf(begin.getMonthValue()));
		}
	},

	WEEK {
		@Override
		LocalDate begin(LocalDate day, PlanCalendar calendar) {
			return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		}

		@Override
		LocalDate next(LocalDate begin) {
			return begin.plusWeeks(1);
		}

		@Override
		List<String> labels(LocalDate begin, PlanCalendar calendar, CalendarStyle style) {
			String first = String.valueOf(begin.getDayOfMonth());
			return List.of(first + (style == CalendarStyle.ISO ? '\u2013' : '\u301c') + begin.plusDays(6).getDayOfMonth(), first);
		}
	},

	DAY {
		@Override
		LocalDate begin(LocalDate day, PlanCalendar calendar) {
			return day;
		}

		@Override
		LocalDate next(LocalDate begin) {
			return begin.plusDays(1);
		}

		@Override
		List<String> labels(LocalDate begin, PlanCalendar calendar, CalendarStyle style) {
			String day = String.valueOf(begin.getDayOfMonth());
			return List.of(day + " " + TimeNames.weekday(begin.getDayOfWeek(), style), day);
		}
	};

	/** The first day of the unit that {@code day} is in. */
	abstract LocalDate begin(LocalDate day, PlanCalendar calendar);

	/** The first day of the unit behind the one that begins on {@code begin}. */
	abstract LocalDate next(LocalDate begin);

	/** How the unit is called, the longest name first. */
	abstract List<String> labels(LocalDate begin, PlanCalendar calendar, CalendarStyle style);
}
