package jp.tsunagi.cli;

import java.time.LocalDate;
import java.util.Optional;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Precision;

/** A day that somebody writes on the command line. */
final class GivenDay {

	private GivenDay() {
	}

	/** The day; empty if it is none, such as a month. */
	static Optional<LocalDate> parse(String written) {
		return FuzzyDate.tryParse(written).filter(date -> date.precision() == Precision.DAY && !date.isApproximate())
				.map(FuzzyDate::earliest);
	}
}
