package jp.tsunagi.review.carryover;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.TrainingStep;
import jp.tsunagi.plan.language.validation.MilestoneDate;

/**
 * Milestones, events and trainings of a copied plan: what is over goes, what is not moves.
 *
 * @param decided when milestones of the copy are to be reached, where somebody decided that
 */
record NextSchedule(NextDates dates, WrittenTexts texts, Map<Milestone, FuzzyDate> decided) {

	void carry(Plan plan) {
		EcoreUtil2.eAllOfType(plan, Milestone.class).forEach(this::carry);
		EcoreUtil2.eAllOfType(plan, PlannedEvent.class).forEach(this::carry);
		EcoreUtil2.eAllOfType(plan, PlannedTraining.class).forEach(this::carry);
	}

	/** An unfinished one moves: from when it was expected to when it may be reached now. */
	private void carry(Milestone milestone) {
		if (milestone.getDone() != null || milestone.getDropped() != null) {
			EcoreUtil.remove(milestone);
			return;
		}
		Optional<FuzzyDate> expected = MilestoneDate.of(milestone).map(MilestoneDate::date);
		if (expected.isEmpty()) {
			milestone.setPlanned(decided.getOrDefault(milestone, dates.anyTime()));
			return;
		}
		FuzzyDate before = lastSaid(milestone).orElse(expected.get());
		FuzzyDate now = decided.getOrDefault(milestone, dates.isOver(expected.get()) ? dates.soon() : expected.get());
		if (!before.equals(now)) {
			DateChange change = PlanFactory.eINSTANCE.createDateChange();
			change.setFrom(before);
			change.setTo(now);
			change.setReason(texts.text("carriedOver"));
			milestone.getChanges().add(change);
		}
		milestone.setForecast(null);
		if (milestone.getPlanned() != null && !dates.mayBeIn(milestone.getPlanned())) {
			milestone.setPlanned(null);
		}
	}

	/** Where its last change ended, else what was planned; a forecast is none of both. */
	private static Optional<FuzzyDate> lastSaid(Milestone milestone) {
		List<DateChange> changes = milestone.getChanges();
		return Optional.ofNullable(changes.isEmpty() ? milestone.getPlanned() : changes.getLast().getTo());
	}

	/** What was held is over; what was only planned comes again at its time of the year. */
	private void carry(PlannedEvent event) {
		if (event.getHeld() != null) {
			EcoreUtil.remove(event);
		} else if (event.getPlanned() != null) {
			event.setPlanned(dates.again(event.getPlanned()));
		}
	}

	/** Steps that were held are over, unless all were: then the training begins anew. */
	private void carry(PlannedTraining training) {
		boolean anew = training.getSteps().stream().allMatch(step -> step.getHeld() != null);
		if (!anew) {
			training.getSteps().removeIf(step -> step.getHeld() != null);
		}
		for (TrainingStep step : training.getSteps()) {
			Optional<FuzzyDate> planned = Optional.ofNullable(step.getPlanned()).or(() -> Optional.ofNullable(step.getHeld()));
			step.setPlanned(planned.map(dates::again).orElse(null));
			step.setHeld(null);
			step.setAttendance(null);
			step.setCompletions(null);
		}
	}
}
