package jp.tsunagi.review.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.plan.language.model.NameKey;

/**
 * The half-years of plans and how far their reviews are.
 *
 * @param calendar the half-years and their deadlines
 * @param today the day on which somebody looks
 */
public record ReviewCycles(ReviewCalendar calendar, LocalDate today) {

	/** The half-years of all {@code plans}: in their order, each plan's in the order of time. */
	public List<ReviewCycle> of(Collection<Plan> plans) {
		return plans.stream().flatMap(plan -> of(plan, plans).stream()).toList();
	}

	/** The half-years of {@code plan}, in the order of time; {@code all} may hold it again, as another file. */
	public List<ReviewCycle> of(Plan plan, Collection<Plan> all) {
		return calendar.halves(plan, today).stream().map(half -> cycle(plan, half, all)).toList();
	}

	/**
	 * The one of a plan's half-years to look at first: the last that has to be reviewed now, else the one that today is in, else the
	 * last that is over, else the first.
	 *
	 * @param cycles at least one, in the order of time
	 */
	public ReviewCycle current(List<ReviewCycle> cycles) {
		List<ReviewCycle> latestFirst = cycles.reversed();
		return latestFirst.stream().filter(cycle -> EnumSet.of(ReviewState.DUE, ReviewState.OPEN, ReviewState.LATE).contains(cycle.state()))
				.findFirst().or(() -> cycles.stream().filter(cycle -> cycle.contains(today)).findFirst())
				.or(() -> latestFirst.stream().filter(cycle -> cycle.to().isBefore(today)).findFirst()).orElseGet(cycles::getFirst);
	}

	/** One half-year of {@code plan}. */
	public ReviewCycle cycle(Plan plan, HalfYear half, Collection<Plan> all) {
		List<Review> reviews = Stream.concat(Stream.of(plan), all.stream().filter(other -> other != plan && isNamed(other, plan)))
				.flatMap(same -> same.getReviews().stream()).filter(review -> half.equals(review.getHalf())).toList();
		List<ReviewEntry> entries = reviews.stream().flatMap(review -> review.getEntries().stream()).toList();
		List<Reviewable> missing = PlanParts.of(plan, half, calendar).stream().filter(part -> !isCovered(part, entries)).toList();
		boolean done = reviews.stream().anyMatch(this::isHeld) || entries.stream().anyMatch(ReviewCycles::isOverall)
				|| !entries.isEmpty() && missing.isEmpty();
		return new ReviewCycle(plan, half, calendar.dates().firstDay(half), calendar.dates().lastDay(half), calendar.due(half),
				state(half, !reviews.isEmpty(), done), reviews, missing, by(plan, reviews));
	}

	private ReviewState state(HalfYear half, boolean begun, boolean done) {
		if (done) {
			return ReviewState.DONE;
		}
		if (today.isAfter(calendar.due(half))) {
			return ReviewState.LATE;
		}
		if (begun) {
			return ReviewState.OPEN;
		}
		return today.isAfter(calendar.dates().lastDay(half)) ? ReviewState.DUE : ReviewState.NOT_DUE;
	}

	/** A date that somebody wrote down for a meeting to come is no meeting yet. */
	private boolean isHeld(Review review) {
		return review.getHeldOn() != null && !calendar.dates().earliest(review.getHeldOn()).isAfter(today);
	}

	private static boolean isOverall(ReviewEntry entry) {
		return entry.subject() == null && (entry.getResult() != null || entry.getEvaluation() != null);
	}

	/** By an entry of its own, or of the goal around it; another copy of the plan has other objects of the same names. */
	private static boolean isCovered(Reviewable part, List<ReviewEntry> entries) {
		return PlanParts.withGoalsAround(part).anyMatch(covering -> entries.stream().map(ReviewEntry::subject)
				.anyMatch(subject -> subject != null && subject.eClass() == covering.eClass() && isNamed(subject, covering)));
	}

	private static boolean isNamed(NamedElement one, NamedElement other) {
		return one == other || one.getName() != null && other.getName() != null
				&& NameKey.of(one.getName()).equals(NameKey.of(other.getName()));
	}

	private static List<Participant> by(Plan plan, List<Review> reviews) {
		List<Participant> present = reviews.stream()
				.flatMap(review -> Stream.concat(Stream.ofNullable(review.getBy()), review.getParticipants().stream())).distinct().toList();
		List<Participant> expected = Optional.<Participant>ofNullable(plan.getCouncil()).map(List::of).orElseGet(plan::getAuthors);
		return (present.isEmpty() ? expected : present).stream().filter(who -> !who.eIsProxy()).toList();
	}
}
