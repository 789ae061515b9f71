package jp.tsunagi.coordination.time;

import java.time.LocalDate;

/** Reads dates in phases: normalise, cut into tokens, recognise the written form, check it, work out the range. */
final class FuzzyDateParser {

	private FuzzyDateParser() {
	}

	/**
	 * Reads a date.
	 *
	 * @throws FuzzyDateFormatException if the text is not a date
	 */
	static FuzzyDate parse(CharSequence text) {
		String written = text.toString();
		TokenStream tokens = tokenise(written);
		WrittenDate date = new DateRecogniser(tokens).recognise();
		date.check(tokens);
		return range(date, written);
	}

	/**
	 * Reads a fiscal year.
	 *
	 * @throws FuzzyDateFormatException if the text is not a fiscal year
	 */
	static FiscalYear parseFiscalYear(CharSequence text) {
		return new DateRecogniser(tokenise(text.toString())).recogniseFiscalYear();
	}

	/**
	 * Reads half of a fiscal year.
	 *
	 * @throws FuzzyDateFormatException if the text is not half of a fiscal year
	 */
	static HalfYear parseHalfYear(CharSequence text) {
		return new DateRecogniser(tokenise(text.toString())).recogniseHalfYear();
	}

	private static TokenStream tokenise(String text) {
		return DateLexer.tokenise(NormalisedText.of(text));
	}

	private static FuzzyDate range(WrittenDate date, String written) {
		Precision precision = date.unit().precision();
		int margin = date.approximate() ? precision.marginDays() : 0;
		LocalDate earliest = date.first().minusDays(margin);
		LocalDate latest = date.unit().last().plusDays(margin);
		return new FuzzyDate(earliest, latest, precision, date.approximate(), written);
	}
}
