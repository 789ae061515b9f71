package jp.tsunagi.review.carryover;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Reviewable;

/**
 * What the reviews of a plan say last about each part: those of a later half-year count more, and of two in one half-year the
 * one that is written below.
 *
 * @param decided the entry that decides how a part goes on
 * @param next the entry that says what comes next
 * @param unclear the parts of which two reviews of one half-year decided differently
 */
record Decisions(Map<Reviewable, ReviewEntry> decided, Map<Reviewable, ReviewEntry> next, Set<Reviewable> unclear) {

	static Decisions of(Plan plan) {
		Map<Reviewable, ReviewEntry> decided = new LinkedHashMap<>();
		Map<Reviewable, ReviewEntry> next = new LinkedHashMap<>();
		List<Review> reviews = plan.getReviews().stream().filter(review -> review.getHalf() != null)
				.sorted(Comparator.comparing(Review::getHalf)).toList();
		Set<Reviewable> unclear = new LinkedHashSet<>();
		for (Review review : reviews) {
			for (ReviewEntry entry : review.getEntries()) {
				Reviewable subject = entry.subject();
				if (subject == null || subject.eIsProxy()) {
					continue;
				}
				if (entry.getDecision() != Decision.UNDECIDED) {
					Optional<ReviewEntry> before = Optional.ofNullable(decided.put(subject, entry));
					before.filter(other -> isOfSameHalf(other, review) && other.getDecision() != entry.getDecision())
							.ifPresentOrElse(unused -> unclear.add(subject), () -> unclear.remove(subject));
				}
				if (entry.getNext() != null && !entry.getNext().isBlank()) {
					next.put(subject, entry);
				}
			}
		}
		return new Decisions(decided, next, unclear);
	}

	private static boolean isOfSameHalf(ReviewEntry entry, Review review) {
		return entry.eContainer() instanceof Review other && review.getHalf().equals(other.getHalf());
	}

	/** How {@code part} goes on: as was decided for itself, else for the goal or action around it. */
	Decision of(Reviewable part) {
		return entryFor(part).map(ReviewEntry::getDecision).orElse(Decision.UNDECIDED);
	}

	/** The entry that decides about {@code part}. */
	Optional<ReviewEntry> entryFor(Reviewable part) {
		for (EObject around = part; around != null; around = around.eContainer()) {
			if (around instanceof Reviewable reviewable && decided.containsKey(reviewable)) {
				return Optional.of(decided.get(reviewable)).filter(entry -> around(reviewable, part, entry));
			}
		}
		return Optional.empty();
	}

	/** That a goal is to be merged says nothing of its actions. */
	private static boolean around(Reviewable decidedFor, Reviewable part, ReviewEntry entry) {
		return decidedFor == part || entry.getDecision() != Decision.MERGE;
	}

	/** The action that {@code action} ends up in, over others that are merged, too; empty if that leads nowhere or in a circle. */
	Optional<Action> mergedInto(Action action) {
		Set<Action> passed = new HashSet<>();
		Action at = action;
		while (of(at) == Decision.MERGE) {
			Action target = entryFor(at).map(ReviewEntry::getMergedInto).orElse(null);
			if (target == null || target.eIsProxy() || !passed.add(at)) {
				return Optional.empty();
			}
			at = target;
		}
		return Optional.of(at).filter(target -> target != action && of(target) != Decision.STOP);
	}
}
