package jp.tsunagi.coordination.time;

import java.util.Optional;

/** Reads what stands in brackets: the weekday（水）, or the year in the other calendar as in 2019年（令和元年）. */
final class DateBrackets {

	private final TokenStream tokens;
	private Optional<YearMark> otherYear = Optional.empty();
	private Optional<Token> weekday = Optional.empty();

	DateBrackets(TokenStream tokens) {
		this.tokens = tokens;
	}

	/** Returns the year in brackets; it agrees with the date only if the caller has checked it. */
	Optional<YearMark> otherYear() {
		return otherYear;
	}

	/** Returns the weekday in brackets, a token with a {@link Term#dayOfWeek()}; see {@link #otherYear()}. */
	Optional<Token> weekday() {
		return weekday;
	}

	/**
	 * Passes a bracket if there is one; returns whether there was.
	 *
	 * @throws FuzzyDateFormatException if it is empty, has something else in it, or repeats an earlier one
	 */
	boolean accept() {
		if (!tokens.accept(Term.OPEN)) {
			return false;
		}
		if (otherYear.isEmpty() && YearMark.beginsAt(tokens.peek())) {
			readYear();
		} else if (weekday.isEmpty()) {
			readWeekday();
		} else {
			throw tokens.unexpected();
		}
		tokens.expect(Term.CLOSE);
		return true;
	}

	private void readYear() {
		otherYear = Optional.of(YearMark.read(tokens));
		if (!tokens.accept(Term.FISCAL_YEAR)) {
			tokens.accept(Term.YEAR);
		}
	}

	private void readWeekday() {
		Token token = tokens.peek();
		tokens.accept(Term::dayOfWeek).orElseThrow(tokens::unexpected);
		weekday = Optional.of(token);
		tokens.accept(Term.DAY_OF_WEEK);
		// （水・祝）is usual in announcements; which days are holidays is not known here, so it is not checked.
		tokens.accept(Term.HOLIDAY);
	}
}
