package jp.tsunagi.cli;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Precision;

/** A day that somebody writes on the command line. */
final class GivenDay {

	private GivenDay() {
	}

	/**
	 * The day.
	 *
	 * @throws WrongUseException if it is none, such as a month
	 */
	static LocalDate parse(String written) throws WrongUseException {
		return FuzzyDate.tryParse(written).filter(date -> date.precision() == Precision.DAY && !date.isApproximate())
				.map(FuzzyDate::earliest).orElseThrow(() -> new WrongUseException(NLS.bind(Messages.dayWrong, written)));
	}
}
