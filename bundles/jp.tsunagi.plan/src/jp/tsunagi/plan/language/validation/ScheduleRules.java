package jp.tsunagi.plan.language.validation;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.TrainingStep;
import jp.tsunagi.plan.Visit;

/** What is planned is planned within the period; what was held was held by today. */
class ScheduleRules extends PlanRules {

	@Check
	void milestoneIsWithinThePeriod(Milestone milestone) {
		checkWithin(milestone, Literals.MILESTONE__PLANNED, milestone.getPlanned());
		checkWithin(milestone, Literals.MILESTONE__FORECAST, milestone.getForecast());
	}

	@Check
	void eventIsWithinThePeriodAndHeldByToday(PlannedEvent event) {
		checkWithin(event, Literals.PLANNED_EVENT__PLANNED, event.getPlanned());
		checkHeld(event, Literals.PLANNED_EVENT__HELD, event.getHeld());
	}

	@Check
	void stepIsWithinThePeriodAndHeldByToday(TrainingStep step) {
		checkWithin(step, Literals.TRAINING_STEP__PLANNED, step.getPlanned());
		checkHeld(step, Literals.TRAINING_STEP__HELD, step.getHeld());
	}

	@Check
	void followUpIsHeldByToday(Visit visit) {
		checkHeld(visit, Literals.VISIT__DATE, visit.getDate());
	}

	@Check
	void reviewIsHeldByToday(Review review) {
		checkHeld(review, Literals.REVIEW__HELD_ON, review.getHeldOn());
	}

	@Check
	void whoCompletesATrainingTookPartInIt(TrainingStep step) {
		if (step.getAttendance() != null && step.getCompletions() != null && step.getCompletions().compareTo(step.getAttendance()) > 0) {
			report(PlanIssue.COMPLETIONS_EXCEED_ATTENDANCE, Place.of(step, Literals.TRAINING_STEP__COMPLETIONS),
					step.getCompletions(), step.getAttendance());
		}
	}

	private void checkHeld(EObject element, EStructuralFeature feature, FuzzyDate held) {
		if (held != null && calendar(element).earliest(held).isAfter(today())) {
			report(PlanIssue.HELD_IN_FUTURE, Place.of(element, feature), held);
		}
	}

	private void checkWithin(NamedElement element, EStructuralFeature feature, FuzzyDate date) {
		PlanCalendar calendar = calendar(element);
		periodAround(element).filter(period -> date != null && calendar.isOutside(date, period))
				.ifPresent(period -> report(PlanIssue.PLANNED_OUTSIDE_PERIOD, Place.of(element, feature),
						List.of(nearest(date, period, calendar)), name(element), PlanKeywords.before(element, feature, 0) + " " + date,
						period));
	}

	private static String nearest(FuzzyDate date, Period period, PlanCalendar calendar) {
		LocalDate day = calendar.lastDay(period).filter(calendar.earliest(date)::isAfter)
				.orElseGet(() -> calendar.firstDay(period).orElseThrow());
		return WrittenValues.date(day, date);
	}
}
