package jp.tsunagi.review.evidence;

import java.util.Comparator;
import java.util.Objects;

/**
 * Why a record belongs to a part of a plan.
 *
 * @param link what ties them
 * @param name what of the model both have to do with, or the category
 */
public record Reason(Link link, String name) implements Comparable<Reason> {

	private static final Comparator<Reason> CLOSEST_FIRST = Comparator.comparing(Reason::link).thenComparing(Reason::name);

	/** Checks that nothing is missing. */
	public Reason {
		Objects.requireNonNull(link);
		Objects.requireNonNull(name);
	}

	/** The reason in the user's language: 活動体「四谷会」. */
	public String text() {
		return link.text(name);
	}

	@Override
	public int compareTo(Reason other) {
		return CLOSEST_FIRST.compare(this, other);
	}
}
