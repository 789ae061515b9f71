package jp.tsunagi.review.cycle;

import java.time.LocalDate;
import java.util.List;

import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.Reviewable;

/**
 * One half-year of a plan, to be looked back on.
 *
 * @param plan the plan
 * @param half the half-year
 * @param from its first day
 * @param to its last day
 * @param due the last day for its review
 * @param state where the review stands
 * @param reviews what is written so far; more than one if two people have reviewed the same half-year, in one file or in
 *     two of the plan's name
 * @param missing the goals, actions and trainings of the half-year that nothing is said about yet
 * @param by who wrote and took part, else who should: the council, or the authors where there is none
 */
public record ReviewCycle(Plan plan, HalfYear half, LocalDate from, LocalDate to, LocalDate due, ReviewState state,
		List<Review> reviews, List<Reviewable> missing, List<Participant> by) {

	/** Keeps its own copies. */
	public ReviewCycle {
		reviews = List.copyOf(reviews);
		missing = List.copyOf(missing);
		by = List.copyOf(by);
	}

	/** Whether anything is written. */
	public boolean isBegun() {
		return !reviews.isEmpty();
	}

	/** Whether several people have reviewed the half-year; somebody has to bring it together. */
	public boolean isReviewedTwice() {
		return reviews.size() > 1;
	}

	/** Whether {@code day} is one of the half-year. */
	public boolean contains(LocalDate day) {
		return !day.isBefore(from) && !day.isAfter(to);
	}
}
