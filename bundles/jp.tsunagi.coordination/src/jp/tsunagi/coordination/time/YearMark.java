package jp.tsunagi.coordination.time;

import java.util.Optional;

/**
 * A year as it was written, in either calendar.
 *
 * @param year the Western year it means
 * @param era the era, if it was written with one
 * @param start the token it begins with
 */
record YearMark(int year, Optional<Era> era, Token start) {

	private static final int FIRST_MEIJI_YEAR = Era.MEIJI.eraYear(Era.FIRST_GREGORIAN_DAY.getYear());

	/** Returns whether a year begins here. */
	static boolean beginsAt(Token token) {
		return token.is(Term.NUMBER) || token.term().era().isPresent();
	}

	/**
	 * Reads a year: 令和4, R4, 平成元 or 2022, without the sign 年.
	 *
	 * @throws FuzzyDateFormatException if there is none, or if it does not exist
	 */
	static YearMark read(TokenStream tokens) {
		Token start = tokens.peek();
		Optional<Era> era = tokens.accept(Term::era);
		if (era.isPresent()) {
			return new YearMark(era.get().westernYear(eraYear(era.get(), tokens)), era, start);
		}
		return new YearMark(westernYear(tokens), era, start);
	}

	private static int eraYear(Era era, TokenStream tokens) {
		Token token = tokens.peek();
		int year = tokens.accept(Term.FIRST_YEAR) ? 1 : tokens.expect(Term.NUMBER).number();
		if (year < 1 || year > Era.LAST_YEAR) {
			throw tokens.error(token, Reason.YEAR_OUT_OF_RANGE);
		}
		if (era == Era.MEIJI && year < FIRST_MEIJI_YEAR) {
			throw tokens.error(token, Reason.BEFORE_GREGORIAN);
		}
		return year;
	}

	private static int westernYear(TokenStream tokens) {
		Token token = tokens.expect(Term.NUMBER);
		if (token.digits() != WesternYear.DIGITS) {
			throw tokens.error(token, Reason.YEAR_EXPECTED);
		}
		if (!WesternYear.isSupported(token.number())) {
			throw tokens.error(token, Reason.YEAR_OUT_OF_RANGE);
		}
		return token.number();
	}
}
