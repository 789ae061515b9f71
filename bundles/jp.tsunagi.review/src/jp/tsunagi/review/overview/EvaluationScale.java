package jp.tsunagi.review.overview;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;

/**
 * The grades that a municipality gives: A to D unless its project says otherwise.
 *
 * @param vocabulary the words of the municipality
 */
public record EvaluationScale(Vocabulary vocabulary) {

	/** The grades, the best first. */
	public List<Term> grades() {
		return vocabulary.terms(TermList.EVALUATION);
	}

	/** How many grades are better than what somebody wrote; empty if it is none of the scale. */
	public Optional<Integer> rank(String written) {
		return vocabulary.written(TermList.EVALUATION, written).map(grades()::indexOf);
	}

	/** Whether {@code written} is the grade that no other is worse than. */
	public boolean isLast(String written) {
		return rank(written).filter(rank -> rank == grades().size() - 1).isPresent();
	}
}
