package jp.tsunagi.review.carryover;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.plan.quantity.Quantity;

/**
 * How the parts of a plan go on. What its reviews say last about each part is the proposal: those of a later half-year count more,
 * and of two in one half-year the one that is written below. Whoever makes the next plan may decide otherwise.
 *
 * @param decided the entry that decides how a part goes on; of a review, or in none if it was decided otherwise
 * @param next the entry that says what comes next
 * @param unclear the parts of which two reviews of one half-year decided differently
 * @param targets the targets that indicators get, where that is decided otherwise
 * @param dates when milestones are planned to be reached, where that is decided otherwise
 */
public record Decisions(Map<Reviewable, ReviewEntry> decided, Map<Reviewable, ReviewEntry> next, Set<Reviewable> unclear,
		Map<PlanIndicator, Quantity> targets, Map<Milestone, FuzzyDate> dates) {

	/** Keeps its own copies. */
	public Decisions {
		decided = Map.copyOf(decided);
		next = Map.copyOf(next);
		unclear = Collections.unmodifiableSet(new LinkedHashSet<>(unclear));
		targets = Map.copyOf(targets);
		dates = Map.copyOf(dates);
	}

	/** What the reviews of {@code plan} decided. */
	public static Decisions of(Plan plan) {
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
				if (entry.getDecision() == Decision.STOP) {
					// what it says is the reason, and nothing comes next
					next.remove(subject);
				} else if (entry.getNext() != null && !entry.getNext().isBlank()) {
					next.put(subject, entry);
				}
			}
		}
		return new Decisions(decided, next, unclear, Map.of(), Map.of());
	}

	/**
	 * These, with another decision about a part.
	 *
	 * @param reason why it stops, may be empty; of other decisions nothing is told
	 * @param into the action that it is merged into; empty for other decisions, or if that is not known yet
	 */
	public Decisions with(Reviewable part, Decision decision, String reason, Optional<Action> into) {
		if (decision == Decision.UNDECIDED) {
			throw new IllegalArgumentException(part.toString());
		}
		ReviewEntry entry = PlanFactory.eINSTANCE.createReviewEntry();
		switch (part) {
			case Goal goal -> entry.setGoal(goal);
			case Action action -> entry.setAction(action);
			case PlannedTraining training -> entry.setTraining(training);
			default -> throw new IllegalArgumentException(part.toString());
		}
		entry.setDecision(decision);
		entry.setNext(decision == Decision.STOP ? reason : null);
		entry.setMergedInto(into.orElse(null));
		Set<Reviewable> left = new LinkedHashSet<>(unclear);
		left.remove(part);
		return new Decisions(and(decided, part, entry), next, left, targets, dates);
	}

	/** These, with another target of an indicator. */
	public Decisions with(PlanIndicator indicator, Quantity target) {
		return new Decisions(decided, next, unclear, and(targets, indicator, target), dates);
	}

	/** These, with another date of a milestone that is not reached yet. */
	public Decisions with(Milestone milestone, FuzzyDate date) {
		return new Decisions(decided, next, unclear, targets, and(dates, milestone, date));
	}

	private static <K, V> Map<K, V> and(Map<K, V> all, K key, V value) {
		Map<K, V> more = new HashMap<>(all);
		more.put(key, value);
		return more;
	}

	private static boolean isOfSameHalf(ReviewEntry entry, Review review) {
		return entry.eContainer() instanceof Review other && review.getHalf().equals(other.getHalf());
	}

	/** How {@code part} goes on: as was decided for itself, else for the goal or action around it. */
	public Decision of(Reviewable part) {
		return entryFor(part).map(ReviewEntry::getDecision).orElse(Decision.UNDECIDED);
	}

	/** Why {@code part} stops; empty if it does not, or nobody said why. */
	public String reason(Reviewable part) {
		return entryFor(part).filter(entry -> entry.getDecision() == Decision.STOP).stream()
				.flatMap(entry -> Stream.of(entry.getNext(), entry.getLearning(), entry.getResult()))
				.filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
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
	public Optional<Action> mergedInto(Action action) {
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
