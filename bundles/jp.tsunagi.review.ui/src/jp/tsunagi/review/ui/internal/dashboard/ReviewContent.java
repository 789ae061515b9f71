package jp.tsunagi.review.ui.internal.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.review.cycle.PlanParts;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.cycle.ReviewCycles;
import jp.tsunagi.review.evidence.EvidenceSearch;
import jp.tsunagi.review.evidence.PlanEvidence;
import jp.tsunagi.review.status.HalfStatus;

/**
 * One half-year of a plan, as its texts and the model are at a moment.
 *
 * @param reading the plans of the project
 * @param text the text of the plan
 * @param plan the plan
 * @param cycles its half-years, in the order of time
 * @param cycle the half-year
 * @param expected the parts that have to be looked back on
 * @param status what is on in it
 * @param evidence what was recorded in it
 * @param review what is shown of its reviews; empty if there is none
 */
record ReviewContent(PlanReading reading, PlanText text, Plan plan, List<ReviewCycle> cycles, ReviewCycle cycle,
		List<Reviewable> expected, HalfStatus status, PlanEvidence evidence, Optional<Review> review) {

	/** What is at {@code place}; the nearest if there is no such place any more. Empty if {@code text} has no plan. */
	static Optional<ReviewContent> of(PlanReading reading, PlanText text, Place place, LocalDate today) {
		List<Plan> plans = text.plans();
		return plans.stream().filter(plan -> place.plan().filter(nameOf(plan)::equals).isPresent()).findFirst()
				.or(() -> plans.stream().findFirst()).map(plan -> of(reading, text, plan, place, today));
	}

	private static ReviewContent of(PlanReading reading, PlanText text, Plan plan, Place place, LocalDate today) {
		ReviewCalendar calendar = ReviewCalendar.of(reading.project());
		ReviewCycles all = new ReviewCycles(calendar, today);
		// what was read of this file before stands beside what it is now
		List<Plan> plans = Stream.concat(text.plans().stream(), reading.library().plans().stream()
				.filter(other -> !other.eResource().getURI().equals(text.resource().getURI()))).toList();
		List<ReviewCycle> written = all.of(plan, plans);
		List<ReviewCycle> cycles = written.isEmpty() ? List.of(all.cycle(plan, calendar.dates().halfOf(today), plans)) : written;
		ReviewCycle cycle = cycles.stream().filter(each -> place.half().filter(each.half()::equals).isPresent()).findFirst()
				.orElseGet(() -> all.current(cycles));
		HalfYear half = cycle.half();
		List<Review> reviews = cycle.reviews();
		PlanEvidence evidence = new EvidenceSearch(reading.project(), calendar, element -> true).find(plan, half);
		return new ReviewContent(reading, text, plan, cycles, cycle, PlanParts.of(plan, half, calendar),
				HalfStatus.of(plan, half, calendar, today), evidence,
				reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(Math.min(place.review(), reviews.size() - 1))));
	}

	/** Where that is. */
	Place place() {
		return new Place(Optional.of(nameOf(plan)), Optional.of(cycle.half()), review.map(cycle.reviews()::indexOf).orElse(0));
	}

	/** What vague dates mean. */
	PlanCalendar dates() {
		return ReviewCalendar.of(reading.project()).dates();
	}

	/** How many of the expected parts something is said about. */
	int said() {
		return expected.size() - cycle.missing().size();
	}

	/** Whether the review stands in this text; one in another file of the plan's name is only shown. */
	boolean isEditable() {
		return review.filter(shown -> shown.eResource() == text.resource()).isPresent();
	}

	/** What the chosen review says of a part; of the whole plan if {@code part} is empty. */
	Optional<ReviewEntry> entry(Optional<? extends EObject> part) {
		return review.flatMap(chosen -> entry(chosen, part));
	}

	/** What {@code review} says of a part. */
	static Optional<ReviewEntry> entry(Review review, Optional<? extends EObject> part) {
		return review.getEntries().stream().filter(entry -> isSame(entry.subject(), part.orElse(null))).findFirst();
	}

	/** Another file of the plan has other objects of the same names. */
	private static boolean isSame(NamedElement subject, EObject part) {
		return subject == part || subject != null && part instanceof NamedElement named && subject.eClass() == part.eClass()
				&& NameKey.of(nameOf(subject)).equals(NameKey.of(nameOf(named)));
	}

	/** What {@code element} is called; empty if it has no name yet. */
	static String nameOf(NamedElement element) {
		return element.getName() == null ? "" : element.getName();
	}
}
