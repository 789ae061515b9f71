package jp.tsunagi.review.carryover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Half;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * The dates of next year's plan.
 *
 * @param year the fiscal year that it begins with
 * @param period its period
 * @param calendar what vague dates mean
 * @param style how new dates are written
 */
record NextDates(FiscalYear year, Period period, PlanCalendar calendar, CalendarStyle style) {

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private static final String BRACKETS = "（[^（）]*）";

	/** A plan that goes on for longer than that year keeps its end. */
	static NextDates of(FiscalYear year, Optional<Period> before, PlanCalendar calendar, CalendarStyle style) {
		FuzzyDate first = FuzzyDate.parse(year.label(style));
		Optional<FuzzyDate> end = before.filter(period -> !period.isReversed()).flatMap(Period::to)
				.filter(to -> calendar.latest(to).isAfter(calendar.fiscal().lastDay(year)));
		return new NextDates(year, Period.between(first, end.orElse(first)), calendar, style);
	}

	/** Some day of the fiscal year. */
	FuzzyDate anyTime() {
		return FuzzyDate.parse(year.label(style));
	}

	/** The first half of the year: when what was left over should be done at the latest, until somebody knows better. */
	FuzzyDate soon() {
		return FuzzyDate.parse(year.half(Half.FIRST).label(style));
	}

	/** Whether some day of {@code date} is in the period. */
	boolean mayBeIn(FuzzyDate date) {
		return !calendar.isOutside(date, period);
	}

	/** Whether {@code date} is over before the period begins. */
	boolean isOver(FuzzyDate date) {
		return calendar.latest(date).isBefore(calendar.firstDay(period).orElseThrow());
	}

	/** {@code date}, or the same time of year in the period if it is over before. */
	FuzzyDate again(FuzzyDate date) {
		FuzzyDate shifted = date;
		int years = Math.max(1, year.startYear() - calendar.fiscal().yearOf(calendar.latest(date)).startYear());
		while (isOver(shifted)) {
			Optional<FuzzyDate> later = later(date, years++);
			if (later.isEmpty()) {
				return soon();
			}
			shifted = later.get();
		}
		return shifted;
	}

	/** The same date in a later year, in the style in which it is written; a 29 February becomes that month. */
	static Optional<FuzzyDate> later(FuzzyDate date, int years) {
		String western = date.format(CalendarStyle.WESTERN).replaceAll(BRACKETS, "");
		Matcher matcher = YEAR.matcher(western);
		if (!matcher.find()) {
			return Optional.empty();
		}
		int year = Integer.parseInt(matcher.group()) + years;
		String moved = western.substring(0, matcher.start()) + "%04d".formatted(year) + western.substring(matcher.end());
		return FuzzyDate.tryParse(moved).or(() -> month(date.latest(), years))
				.map(later -> FuzzyDate.parse(later.format(CalendarStyle.of(date.toString()))));
	}

	private static Optional<FuzzyDate> month(LocalDate day, int years) {
		return day.getYear() + years > 9999 ? Optional.empty() : Optional.of(FuzzyDate.ofMonth(YearMonth.from(day).plusYears(years)));
	}

	/** What of an action's period is left; empty if that is all of the plan's, or nothing. */
	Optional<Period> within(Period ofAction) {
		LocalDate first = calendar.firstDay(period).orElseThrow();
		LocalDate last = calendar.lastDay(period).orElseThrow();
		boolean beginsWithin = calendar.firstDay(ofAction).filter(day -> !day.isBefore(first) && !day.isAfter(last)).isPresent();
		boolean endsWithin = calendar.lastDay(ofAction).filter(day -> !day.isBefore(first) && !day.isAfter(last)).isPresent();
		Optional<FuzzyDate> from = ofAction.from().filter(unused -> beginsWithin);
		Optional<FuzzyDate> to = ofAction.to().filter(unused -> endsWithin);
		boolean all = from.filter(day -> calendar.earliest(day).isAfter(first)).isEmpty()
				&& to.filter(day -> calendar.latest(day).isBefore(last)).isEmpty();
		return all || ofAction.isReversed() ? Optional.empty()
				: Optional.of(Period.between(from.orElse(period.from().orElseThrow()), to.orElse(period.to().orElseThrow())));
	}
}
