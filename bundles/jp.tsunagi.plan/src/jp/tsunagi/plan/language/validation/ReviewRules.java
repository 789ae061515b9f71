package jp.tsunagi.plan.language.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Reviewable;

/** A review looks back, once on each half-year and once on each part, and says why. */
class ReviewRules extends PlanRules {

	private static final int MAX_PROPOSALS = 6;

	@Check
	void halfYearHasBegun(Review review) {
		PlanCalendar calendar = calendar(review);
		if (review.getHalf() != null && calendar.firstDay(review.getHalf()).isAfter(today())) {
			reportHalf(PlanIssue.REVIEW_NOT_BEGUN, review, calendar.halfOf(today()), label(review.getHalf()));
		}
	}

	@Check
	void halfYearIsInThePeriod(Review review) {
		PlanCalendar calendar = calendar(review);
		Optional<Period> period = planPeriod(review).filter(plan -> review.getHalf() != null
				&& calendar.isOutside(calendar.firstDay(review.getHalf()), calendar.lastDay(review.getHalf()), plan));
		period.ifPresent(plan -> {
			HalfYear nearest = calendar.lastDay(plan).filter(calendar.firstDay(review.getHalf())::isAfter)
					.or(() -> calendar.firstDay(plan)).map(calendar::halfOf).orElseThrow();
			reportHalf(PlanIssue.REVIEW_OUTSIDE_PERIOD, review, nearest, label(review.getHalf()), plan);
		});
	}

	private void reportHalf(PlanIssue issue, Review review, HalfYear instead, Object... arguments) {
		report(issue, Place.of(review, Literals.REVIEW__HALF),
				List.of(WrittenValues.half(instead, written(review, Literals.REVIEW__HALF, 0))), arguments);
	}

	private static String label(HalfYear half) {
		return half.label(CalendarStyle.JAPANESE);
	}

	@Check
	void eachHalfYearIsReviewedOnceByTheSame(Plan plan) {
		Set<List<Object>> seen = new HashSet<>();
		for (Review review : plan.getReviews()) {
			if (review.getHalf() != null && !seen.add(List.of(review.getHalf(), Optional.ofNullable(review.getBy())))) {
				report(PlanIssue.REVIEW_TWICE, Place.of(review, Literals.REVIEW__HALF), label(review.getHalf()));
			}
		}
	}

	@Check
	void eachPartIsReviewedOnce(Review review) {
		Set<Optional<Reviewable>> subjects = new HashSet<>();
		for (ReviewEntry entry : review.getEntries()) {
			Optional<Reviewable> subject = Optional.ofNullable(entry.subject());
			if (subject.filter(EObject::eIsProxy).isEmpty() && !subjects.add(subject)) {
				report(PlanIssue.ENTRY_TWICE, subjectOf(entry), subjectName(entry));
			}
		}
	}

	@Check
	void entrySaysSomething(ReviewEntry entry) {
		boolean says = Stream.of(Literals.REVIEW_ENTRY__EVALUATION, Literals.REVIEW_ENTRY__RESULT, Literals.REVIEW_ENTRY__LEARNING,
				Literals.REVIEW_ENTRY__DECISION, Literals.REVIEW_ENTRY__NEXT, Literals.REVIEW_ENTRY__MERGED_INTO,
				Literals.REVIEW_ENTRY__COMMUNITY_ISSUES).anyMatch(entry::eIsSet);
		if (!says) {
			reportMissing(PlanIssue.ENTRY_EMPTY, subjectOf(entry), List.of(), subjectName(entry));
		}
	}

	/** What the entry is about; all of it where it is about the whole plan. */
	private static Place subjectOf(ReviewEntry entry) {
		EStructuralFeature feature = Stream.of(Literals.REVIEW_ENTRY__GOAL, Literals.REVIEW_ENTRY__ACTION, Literals.REVIEW_ENTRY__TRAINING)
				.filter(entry::eIsSet).findFirst().orElse(null);
		return Place.of(entry, feature);
	}

	private static String subjectName(ReviewEntry entry) {
		return entry.subject() == null ? Messages.wholePlan : name(entry.subject());
	}

	@Check
	void evaluationHasResult(ReviewEntry entry) {
		if (entry.getEvaluation() != null && entry.getResult() == null) {
			reportMissing(PlanIssue.EVALUATION_WITHOUT_RESULT, Place.of(entry, Literals.REVIEW_ENTRY__EVALUATION), List.of(),
					entry.getEvaluation());
		}
	}

	@Check
	void evaluationIsOnTheScale(ReviewEntry entry) {
		String written = entry.getEvaluation();
		Optional<Vocabulary> vocabulary = project(entry).map(Project::vocabulary)
				.filter(words -> written != null && !written.isBlank() && words.written(TermList.EVALUATION, written).isEmpty());
		List<String> scale = vocabulary.stream().flatMap(words -> words.terms(TermList.EVALUATION).stream()).map(Term::id).toList();
		if (!scale.isEmpty()) {
			report(PlanIssue.EVALUATION_UNKNOWN, Place.of(entry, Literals.REVIEW_ENTRY__EVALUATION), scale, written,
					NameList.of(scale));
		}
	}

	/** Before the half-year, or before the day on which the next step was decided. */
	@Check
	void nextStepIsDueLater(ReviewEntry entry) {
		if (entry.getDue() != null && entry.eContainer() instanceof Review review) {
			PlanCalendar calendar = calendar(entry);
			Optional<LocalDate> begin = Optional.ofNullable(review.getHeldOn()).map(calendar::earliest)
					.or(() -> Optional.ofNullable(review.getHalf()).map(calendar::firstDay));
			if (begin.filter(calendar.latest(entry.getDue())::isBefore).isPresent()) {
				report(PlanIssue.DUE_BEFORE_REVIEW, Place.of(entry, Literals.REVIEW_ENTRY__DUE), entry.getDue());
			}
		}
	}

	@Check
	void mergedActionHasTarget(ReviewEntry entry) {
		if (entry.getDecision() == Decision.MERGE && entry.getMergedInto() == null) {
			List<String> others = planOf(entry).stream().flatMap(plan -> EcoreUtil2.eAllOfType(plan, Action.class).stream())
					.filter(action -> action != entry.getAction()).map(PlanRules::name).filter(name -> !name.isBlank())
					.distinct().limit(MAX_PROPOSALS).toList();
			reportMissing(PlanIssue.MERGE_WITHOUT_TARGET, Place.of(entry, Literals.REVIEW_ENTRY__DECISION), others);
		}
	}

	@Check
	void targetIsOfAMergedAction(ReviewEntry entry) {
		if (entry.getMergedInto() != null && entry.getDecision() != Decision.MERGE) {
			report(PlanIssue.TARGET_WITHOUT_MERGE, Place.of(entry, Literals.REVIEW_ENTRY__MERGED_INTO),
					written(entry, Literals.REVIEW_ENTRY__MERGED_INTO, 0));
		}
	}

	@Check
	void actionIsMergedIntoAnother(ReviewEntry entry) {
		if (entry.getMergedInto() != null && !entry.getMergedInto().eIsProxy() && entry.getMergedInto() == entry.getAction()) {
			report(PlanIssue.MERGE_INTO_ITSELF, Place.of(entry, Literals.REVIEW_ENTRY__MERGED_INTO), name(entry.getAction()));
		}
	}
}
