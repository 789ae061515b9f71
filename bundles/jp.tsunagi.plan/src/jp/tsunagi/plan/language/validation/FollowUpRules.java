package jp.tsunagi.plan.language.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.validation.Check;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Visit;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.rhythm.Rhythm;
import jp.tsunagi.plan.rhythm.TimeSpan;

/** What follows a milestone says how often, and comes after it. */
class FollowUpRules extends PlanRules {

	/** 磯子: weekly in the first month. */
	private static final TimeSpan USUAL = new TimeSpan(1, TimeSpan.Unit.MONTH);

	@Check
	void saysHowOften(FollowUp followUp) {
		if (followUp.getRhythms().isEmpty()) {
			reportMissing(PlanIssue.FOLLOW_UP_WITHOUT_RHYTHM, Place.of(followUp, Literals.NAMED_ELEMENT__NAME), List.of(), name(followUp));
		}
	}

	@Check
	void allButTheLastRhythmEnd(FollowUp followUp) {
		for (int index = 0; index < followUp.getRhythms().size() - 1; index++) {
			Rhythm rhythm = followUp.getRhythms().get(index);
			if (rhythm.span().isEmpty()) {
				String usual = new Rhythm(rhythm.interval(), Optional.of(USUAL)).in(KeywordLanguage.of(followUp));
				report(PlanIssue.RHYTHM_WITHOUT_END, new Place(followUp, Literals.FOLLOW_UP__RHYTHMS, index), List.of(usual),
						written(followUp, Literals.FOLLOW_UP__RHYTHMS, index), usual);
			}
		}
	}

	@Check
	void comesAfterTheMilestone(Visit visit) {
		if (visit.getDate() != null && visit.eContainer() instanceof FollowUp followUp
				&& followUp.eContainer() instanceof Milestone milestone && milestone.getDone() != null) {
			FuzzyDate done = milestone.getDone();
			if (calendar(visit).isBefore(visit.getDate(), done)) {
				report(PlanIssue.VISIT_BEFORE_DONE, Place.of(visit, Literals.VISIT__DATE), name(followUp), visit.getDate(), done);
			}
		}
	}
}
