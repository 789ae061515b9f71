package jp.tsunagi.review.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import jp.tsunagi.coordination.time.FuzzyDate;

/**
 * What an indicator was on a date.
 *
 * @param date the date as it is written
 * @param day the last day that it may mean, for the axis of a chart
 * @param value the number, with 百, 千 and 万 counted in
 * @param unit its unit; empty if none is said
 * @param written how people read it
 */
public record MeasuredValue(FuzzyDate date, LocalDate day, BigDecimal value, String unit, String written) {

	/** Checks that nothing is missing. */
	public MeasuredValue {
		Objects.requireNonNull(date);
		Objects.requireNonNull(day);
		Objects.requireNonNull(value);
		Objects.requireNonNull(unit);
		Objects.requireNonNull(written);
	}
}
