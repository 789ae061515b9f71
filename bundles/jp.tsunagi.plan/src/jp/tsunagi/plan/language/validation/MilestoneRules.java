package jp.tsunagi.plan.language.validation;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.validation.Check;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlanPackage.Literals;

/** A milestone has dates that agree with each other, and with today. */
class MilestoneRules extends PlanRules {

	@Check
	void hasDate(Milestone milestone) {
		boolean dated = Stream.of(Literals.MILESTONE__PLANNED, Literals.MILESTONE__FORECAST, Literals.MILESTONE__DONE,
				Literals.MILESTONE__DROPPED, Literals.MILESTONE__CHANGES).anyMatch(milestone::eIsSet);
		if (!dated) {
			reportMissing(PlanIssue.MILESTONE_WITHOUT_DATE, Place.of(milestone, Literals.NAMED_ELEMENT__NAME),
					List.of(WrittenValues.month(today())), name(milestone));
		}
	}

	@Check
	void isNotForgotten(Milestone milestone) {
		MilestoneDate.overdue(milestone, calendar(milestone), today())
				.ifPresent(expected -> reportMissing(PlanIssue.MILESTONE_OVERDUE, Place.of(expected.owner(), expected.feature()),
						List.of(), name(milestone), expected.date()));
	}

	@Check
	void isExpectedAsPlannedOrLater(Milestone milestone) {
		FuzzyDate planned = milestone.getPlanned();
		FuzzyDate forecast = milestone.getForecast();
		if (planned != null && forecast != null && milestone.getChanges().isEmpty() && calendar(milestone).isBefore(forecast, planned)) {
			report(PlanIssue.PLANNED_AFTER_FORECAST, Place.of(milestone, Literals.MILESTONE__FORECAST), name(milestone), planned, forecast);
		}
	}

	@Check
	void isDoneByToday(Milestone milestone) {
		if (milestone.getDone() != null && calendar(milestone).earliest(milestone.getDone()).isAfter(today())) {
			report(PlanIssue.DONE_IN_FUTURE, Place.of(milestone, Literals.MILESTONE__DONE), name(milestone), milestone.getDone());
		}
	}

	@Check
	void isDoneAfterTheStart(Milestone milestone) {
		PlanCalendar calendar = calendar(milestone);
		periodAround(milestone).flatMap(period -> period.from())
				.filter(start -> milestone.getDone() != null && calendar.isBefore(milestone.getDone(), start))
				.ifPresent(start -> report(PlanIssue.DONE_BEFORE_START, Place.of(milestone, Literals.MILESTONE__DONE),
						name(milestone), milestone.getDone(), start));
	}

	@Check
	void isDoneOrDropped(Milestone milestone) {
		if (milestone.getDone() != null && milestone.getDropped() != null) {
			report(PlanIssue.DROPPED_AND_DONE, Place.of(milestone, Literals.MILESTONE__DROPPED), name(milestone));
		}
	}

	@Check
	void changeMovesTheDate(DateChange change) {
		if (change.getFrom() != null && change.getFrom().equals(change.getTo())) {
			report(PlanIssue.CHANGE_SAYS_NOTHING, Place.of(change, Literals.DATE_CHANGE__TO), change.getTo());
		}
	}

	/** The first change moves the planned date, each further one the date before. */
	@Check
	void changesFollowEachOther(Milestone milestone) {
		FuzzyDate before = milestone.getPlanned();
		for (DateChange change : milestone.getChanges()) {
			if (before != null && change.getFrom() != null && disagree(milestone, before, change.getFrom())) {
				report(PlanIssue.CHANGE_NOT_CHAINED, Place.of(change, Literals.DATE_CHANGE__FROM), List.of(before.toString()),
						change.getFrom(), before);
			}
			before = change.getTo();
		}
	}

	private boolean disagree(Milestone milestone, FuzzyDate one, FuzzyDate other) {
		PlanCalendar calendar = calendar(milestone);
		return calendar.isBefore(one, other) || calendar.isBefore(other, one);
	}
}
