package jp.tsunagi.coordination.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was recognised in a text, before it is checked whether its parts agree.
 *
 * @param unit what the date names
 * @param year the year it begins with
 * @param otherYear the year in brackets
 * @param weekday the weekday in brackets, a token with a {@link Term#dayOfWeek()}
 * @param approximate whether 頃 or the like was written
 */
record WrittenDate(DateUnit unit, YearMark year, Optional<YearMark> otherYear, Optional<Token> weekday,
		boolean approximate) {

	/** Returns the first day meant: a date in the first year of an era does not reach back before the era. */
	LocalDate first() {
		return limitingEra().map(Era::firstDay).filter(unit.first()::isBefore).orElseGet(unit::first);
	}

	/**
	 * Checks that the parts agree with each other.
	 *
	 * @throws FuzzyDateFormatException created by {@code tokens}, if they do not
	 */
	void check(TokenStream tokens) {
		checkOtherYear(tokens);
		checkWeekday(tokens);
		checkEra(tokens);
	}

	private void checkOtherYear(TokenStream tokens) {
		if (otherYear.isPresent() && otherYear.get().year() != year.year()) {
			throw tokens.error(otherYear.get().start(), Reason.YEAR_MISMATCH, year.year(), otherYear.get().year());
		}
	}

	private void checkWeekday(TokenStream tokens) {
		if (weekday.isEmpty()) {
			return;
		}
		Token token = weekday.get();
		if (!(unit instanceof DateUnit.Day(LocalDate date))) {
			throw tokens.error(token, Reason.WEEKDAY_WITHOUT_DAY);
		}
		DayOfWeek written = token.term().dayOfWeek().orElseThrow();
		if (date.getDayOfWeek() != written) {
			throw tokens.error(token, Reason.WEEKDAY_MISMATCH, date, date.getDayOfWeek(), written);
		}
	}

	/** A date after the end of its era is understood: it was written before the change. One before the start is wrong. */
	private void checkEra(TokenStream tokens) {
		Optional<Era> tooLate = limitingEra().filter(era -> era.firstDay().isAfter(unit.last()));
		if (tooLate.isPresent()) {
			throw tokens.error(yearWithEra().start(), Reason.BEFORE_ERA, tooLate.get(), tooLate.get().firstDay(),
					FuzzyDateFormatter.print(unit, unit.first(), CalendarStyle.JAPANESE));
		}
	}

	/** A fiscal year is named as a whole: 令和元年度 began under Heisei, so its era does not limit it. */
	private Optional<Era> limitingEra() {
		return unit.precision().isFiscal() ? Optional.empty() : yearWithEra().era();
	}

	/** The year that tells the era. 平成31年（令和元年） explains the year and is no less than all of it. */
	private YearMark yearWithEra() {
		return otherYear.filter(other -> year.era().isEmpty()).orElse(year);
	}
}
