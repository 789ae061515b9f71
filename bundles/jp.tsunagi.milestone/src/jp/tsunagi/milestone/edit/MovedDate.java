package jp.tsunagi.milestone.edit;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Season;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** Vague dates that are moved by days stay as vague as they were. */
public final class MovedDate {

	private static final int THIRD = 10;

	private static final int MONTHS = 12;

	private static final int SEASON_MONTHS = 3;

	private static final int MONTHS_BEFORE_SPRING = 2;

	private static final int LAST_YEAR = 9999;

	private MovedDate() {
	}

	/**
	 * The date as vague as {@code date}, and written like it, that the middle of {@code date} is in after so many days.
	 *
	 * @throws IllegalArgumentException if that is not between the years 1 and 9999
	 */
	public static FuzzyDate by(long days, FuzzyDate date, PlanCalendar calendar) {
		LocalDate first = calendar.earliest(date);
		LocalDate middle = first.plusDays(ChronoUnit.DAYS.between(first, calendar.latest(date)) / 2);
		LocalDate day = middle.plusDays(days);
		if (day.getYear() < 1 || day.getYear() >= LAST_YEAR) {
			throw new IllegalArgumentException("No date: " + day);
		}
		// fiscal dates are written as if all years began in April
		LocalDate fiscal = day.minusMonths(calendar.fiscal().startMonth() - FiscalCalendar.APRIL.startMonth());
		String unit = unit(date, day, fiscal);
		FuzzyDate moved = FuzzyDate.parse(date.isApproximate() ? unit + "頃" : unit);
		return FuzzyDate.parse(moved.format(CalendarStyle.of(date.toString())));
	}

	/** The unit of the calendar that the day is in, in Western years. */
	private static String unit(FuzzyDate date, LocalDate day, LocalDate fiscal) {
		return switch (date.precision()) {
			case DAY -> written(FuzzyDate.of(day));
			case MONTH_PART -> month(day) + (day.getDayOfMonth() <= THIRD ? "上旬" : day.getDayOfMonth() <= 2 * THIRD ? "中旬" : "下旬");
			case MONTH, YEAR_PART, FISCAL_YEAR_PART -> month(day);
			case SEASON -> season(day);
			case FISCAL_QUARTER -> quarter(fiscal);
			case HALF_YEAR -> written(FuzzyDate.ofYear(Year.from(day))) + (day.getMonthValue() <= MONTHS / 2 ? "前半" : "後半");
			case FISCAL_HALF_YEAR -> written(FuzzyDate.ofHalfYear(HalfYear.containing(fiscal)));
			case YEAR -> written(FuzzyDate.ofYear(Year.from(day)));
			case FISCAL_YEAR -> written(FuzzyDate.ofFiscalYear(FiscalYear.of(fiscal)));
		};
	}

	private static String month(LocalDate day) {
		return written(FuzzyDate.ofMonth(YearMonth.from(day)));
	}

	/** Winter belongs to the year in which it begins. */
	private static String season(LocalDate day) {
		LocalDate sinceMarch = day.minusMonths(MONTHS_BEFORE_SPRING);
		return written(FuzzyDate.ofSeason(sinceMarch.getYear(), Season.values()[(sinceMarch.getMonthValue() - 1) / SEASON_MONTHS]));
	}

	private static String quarter(LocalDate fiscal) {
		long months = ChronoUnit.MONTHS.between(FiscalYear.of(fiscal).firstDay(), fiscal);
		return FiscalYear.of(fiscal).label(CalendarStyle.WESTERN) + "第" + (months / SEASON_MONTHS + 1) + "四半期";
	}

	private static String written(FuzzyDate date) {
		return date.format(CalendarStyle.WESTERN);
	}
}
