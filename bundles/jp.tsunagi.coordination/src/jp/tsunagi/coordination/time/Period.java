package jp.tsunagi.coordination.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A span from one vague date to another, either of which may be left open. Periods are not put right: one whose end is
 * certainly before its start can be made, {@linkplain #isReversed() asked for}, and contains no day.
 *
 * @param from the start; empty if it is open
 * @param to the end; empty if it is open
 */
public record Period(Optional<FuzzyDate> from, Optional<FuzzyDate> to) {

	private static final String JAPANESE_SEPARATOR = "〜";
	private static final String ISO_SEPARATOR = "–";

	/** Creates a period; it may be reversed, or open on both sides. */
	public Period {
		Objects.requireNonNull(from);
		Objects.requireNonNull(to);
	}

	/** Returns the period between two dates. */
	public static Period between(FuzzyDate from, FuzzyDate to) {
		return new Period(Optional.of(from), Optional.of(to));
	}

	/** Returns the period since a date, with an open end. */
	public static Period since(FuzzyDate from) {
		return new Period(Optional.of(from), Optional.empty());
	}

	/** Returns the period until a date, with an open start. */
	public static Period until(FuzzyDate to) {
		return new Period(Optional.empty(), Optional.of(to));
	}

	/**
	 * Reads a period. Between the dates stands 〜, ～, から or a dash; まで may follow. A side left blank is open. A single date
	 * is the period from its start to its end, and is preferred where a hyphen could be either: 2022-09 is September.
	 * Both dates need their year.
	 *
	 * @throws FuzzyDateFormatException if the text is not a period
	 */
	public static Period parse(CharSequence text) {
		return new PeriodParser(text.toString()).parse();
	}

	/** Returns whether the period, read as generously as its dates allow, contains a day. */
	public boolean contains(LocalDate day) {
		return !firstDay().isAfter(day) && !lastDay().isBefore(day);
	}

	/** Returns whether this period and another may have a day in common; a reversed period has none. */
	public boolean overlaps(Period other) {
		return !isReversed() && !other.isReversed()
				&& !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
	}

	/** Returns whether the end is certainly before the start. */
	public boolean isReversed() {
		return lastDay().isBefore(firstDay());
	}

	/** Prints both dates in a style, with 〜 or, in ISO style, a dash between them. The text reads back as an equal period. */
	public String format(CalendarStyle style) {
		return print(date -> date.format(style), style == CalendarStyle.ISO ? ISO_SEPARATOR : JAPANESE_SEPARATOR);
	}

	/** Returns both dates as they were written, with 〜 between them. */
	@Override
	public String toString() {
		return print(FuzzyDate::toString, JAPANESE_SEPARATOR);
	}

	private String print(Function<FuzzyDate, String> writing, String separator) {
		String start = from.map(writing).orElse("");
		String end = to.map(writing).orElse("");
		return start.equals(end) && from.isPresent() ? start : (start + " " + separator + " " + end).strip();
	}

	private LocalDate firstDay() {
		return from.map(FuzzyDate::earliest).orElse(LocalDate.MIN);
	}

	private LocalDate lastDay() {
		return to.map(FuzzyDate::latest).orElse(LocalDate.MAX);
	}
}
