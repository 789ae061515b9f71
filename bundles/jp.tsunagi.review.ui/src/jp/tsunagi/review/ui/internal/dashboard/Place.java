package jp.tsunagi.review.ui.internal.dashboard;

import java.util.Optional;

import jp.tsunagi.coordination.time.HalfYear;

/**
 * Where in the reviews of a file somebody looks.
 *
 * @param plan the name of the plan; empty for the first
 * @param half the half-year; empty for the one that is due
 * @param review which of several reviews of the half-year, counted from 0
 */
public record Place(Optional<String> plan, Optional<HalfYear> half, int review) {

	/** Where somebody looks first. */
	public static final Place FIRST = new Place(Optional.empty(), Optional.empty(), 0);
}
