package jp.tsunagi.plan.language.values;

/** Thrown when a word is none of the decisions of a review. */
public final class UnknownDecisionException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	UnknownDecisionException(String word) {
		super("Not a decision: " + word);
	}
}
