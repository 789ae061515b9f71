package jp.tsunagi.review.overview;

import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;

/** What reviews evaluate. */
final class Evaluations {

	private Evaluations() {
	}

	/** The entries of the reviews of {@code half}. */
	static Stream<ReviewEntry> entries(Plan plan, HalfYear half) {
		return plan.getReviews().stream().filter((Review review) -> half.equals(review.getHalf()))
				.flatMap(review -> review.getEntries().stream());
	}

	/** Those of them that give a grade. */
	static Stream<ReviewEntry> of(Plan plan, HalfYear half) {
		return entries(plan, half).filter(entry -> entry.getEvaluation() != null && !entry.getEvaluation().isBlank());
	}

	/** The category of the action that {@code entry} is about, or that its training is in; {@code null} if there is none. */
	static String categoryOf(ReviewEntry entry) {
		Action action = entry.subject() == null ? null : EcoreUtil2.getContainerOfType(entry.subject(), Action.class);
		return action == null ? null : action.getCategory();
	}
}
