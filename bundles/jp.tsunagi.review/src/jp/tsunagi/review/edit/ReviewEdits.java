package jp.tsunagi.review.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanEdits;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;

/** What is done in reviews. Nothing is changed here; the replacements are for the text that was given. */
public final class ReviewEdits {

	private ReviewEdits() {
	}

	/**
	 * Begins the review of a half-year, before those of later ones.
	 *
	 * @param by who looks back, if several do so on one half-year
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> start(PlanText text, Plan plan, HalfYear half, Optional<Participant> by) throws PlanEditException {
		Review review = PlanFactory.eINSTANCE.createReview();
		review.setHalf(half);
		by.ifPresent(review::setBy);
		Optional<Review> later = plan.getReviews().stream().filter(other -> other.getHalf() != null && other.getHalf().compareTo(half) > 0)
				.findFirst();
		PlanEdits edits = PlanEdits.of(text);
		return later.isPresent() ? edits.addBefore(later.get(), review) : edits.add(plan, Literals.PLAN__REVIEWS, review);
	}

	/**
	 * Says something of a part of the plan, in the review's entry about it or in a new one.
	 *
	 * @param subject the part; empty for the whole plan
	 * @param feature a feature of {@link ReviewEntry}
	 * @param value what is said, a list for several values; empty takes it out
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> set(PlanText text, Review review, Optional<Reviewable> subject, EStructuralFeature feature,
			Optional<Object> value) throws PlanEditException {
		Optional<ReviewEntry> entry = review.getEntries().stream().filter(said -> said.subject() == subject.orElse(null)).findFirst();
		if (entry.isPresent()) {
			return PlanEdits.of(text).set(entry.get(), feature, value.orElse(null));
		}
		return value.isEmpty() ? List.of() : PlanEdits.of(text).add(review, Literals.REVIEW__ENTRIES, entry(subject, feature, value.get()));
	}

	/**
	 * Says something of the review itself, such as who was there.
	 *
	 * @param feature an item of {@link Review}
	 * @param value what is said, a list for several values; empty takes it out
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> set(PlanText text, Review review, EStructuralFeature feature, Optional<Object> value)
			throws PlanEditException {
		return PlanEdits.of(text).set(review, feature, value.orElse(null));
	}

	private static ReviewEntry entry(Optional<Reviewable> subject, EStructuralFeature feature, Object value) {
		ReviewEntry entry = PlanFactory.eINSTANCE.createReviewEntry();
		subject.ifPresent(part -> {
			switch (part) {
				case Goal goal -> entry.setGoal(goal);
				case Action action -> entry.setAction(action);
				case PlannedTraining training -> entry.setTraining(training);
				default -> throw new IllegalArgumentException(String.valueOf(part));
			}
		});
		entry.eSet(feature, value);
		return entry;
	}

	/**
	 * Notes something on the half-year.
	 *
	 * @param by who notes it; empty if nobody is named
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> addNote(PlanText text, Review review, String note, Optional<Participant> by)
			throws PlanEditException {
		Note added = PlanFactory.eINSTANCE.createNote();
		added.setText(note);
		by.ifPresent(added::setBy);
		return PlanEdits.of(text).add(review, Literals.REVIEW__NOTES, added);
	}
}
