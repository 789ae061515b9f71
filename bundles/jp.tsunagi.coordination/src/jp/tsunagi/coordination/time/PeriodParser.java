package jp.tsunagi.coordination.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads periods: finds what separates the two dates, then reads each side on its own. */
final class PeriodParser {

	/** Separators that occur in no date. */
	private static final Pattern CLEAR_SEPARATOR = Pattern.compile("~|から");
	/** A dash set off by blanks, or at either end of the text. */
	private static final Pattern SPACED_DASH = Pattern.compile("(?<= |^)-(?= |$)");
	private static final Pattern DASH = Pattern.compile("-");
	private static final String UNTIL = "まで";

	private final NormalisedText text;

	PeriodParser(String original) {
		this.text = NormalisedText.of(original);
	}

	/**
	 * Reads the period.
	 *
	 * @throws FuzzyDateFormatException if the text is not a period
	 */
	Period parse() {
		Optional<MatchResult> separator = CLEAR_SEPARATOR.matcher(text.text()).results().findFirst();
		return separator.isPresent() ? split(separator.get()) : dateOrDashed();
	}

	private Period dateOrDashed() {
		int end = endWithoutUntil();
		try {
			FuzzyDate date = side(0, end);
			return end < text.text().length() ? Period.until(date) : Period.between(date, date);
		} catch (FuzzyDateFormatException notADate) {
			return dashed(notADate);
		}
	}

	private Period dashed(FuzzyDateFormatException notADate) {
		MatchResult dash = separatingDash().orElseThrow(() -> notADate);
		try {
			return split(dash);
		} catch (FuzzyDateFormatException notAPeriod) {
			// The reading that got further is more likely the one that was meant, so its failure tells more.
			throw notAPeriod.offset() > notADate.offset() ? notAPeriod : notADate;
		}
	}

	/** A dash with blanks, or else the middle one of an odd number: 2021-10-01-2022-03-31. */
	private Optional<MatchResult> separatingDash() {
		Optional<MatchResult> spaced = SPACED_DASH.matcher(text.text()).results().findFirst();
		if (spaced.isPresent()) {
			return spaced;
		}
		List<MatchResult> dashes = DASH.matcher(text.text()).results().toList();
		return dashes.size() % 2 == 1 ? Optional.of(dashes.get(dashes.size() / 2)) : Optional.empty();
	}

	private Period split(MatchResult separator) {
		return new Period(openOrSide(0, separator.start()), openOrSide(separator.end(), endWithoutUntil()));
	}

	private Optional<FuzzyDate> openOrSide(int start, int end) {
		return text.text().substring(start, end).isBlank() ? Optional.empty() : Optional.of(side(start, end));
	}

	/** Reads the date between two places of the normalised text, as the original has it there. */
	private FuzzyDate side(int start, int end) {
		int originalStart = text.originalOffset(start);
		String writing = text.original().substring(originalStart, text.originalOffset(end));
		int leadingBlanks = writing.length() - writing.stripLeading().length();
		try {
			return FuzzyDate.parse(writing.strip());
		} catch (FuzzyDateFormatException notADate) {
			throw notADate.within(text.original(), originalStart + leadingBlanks);
		}
	}

	private int endWithoutUntil() {
		String stripped = text.text().stripTrailing();
		return stripped.endsWith(UNTIL) ? stripped.length() - UNTIL.length() : text.text().length();
	}
}
