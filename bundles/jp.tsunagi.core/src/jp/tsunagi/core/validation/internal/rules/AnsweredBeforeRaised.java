package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** An issue is raised, then brought to the first tier, then answered. */
public final class AnsweredBeforeRaised implements ValidationRule<Escalation> {

	@Override
	public Class<Escalation> subject() {
		return Escalation.class;
	}

	@Override
	public void check(Escalation escalation, ValidationContext context) {
		FuzzyDate raised = escalation.getDate();
		FuzzyDate answered = escalation.getDecidedOn();
		if (raised != null && answered != null && answered.isBefore(raised)) {
			QuickFix swap = Fixes.swap(escalation, Literals.ESCALATION__DATE, Literals.ESCALATION__DECIDED_ON);
			context.report(escalation, Literals.ESCALATION__DECIDED_ON, List.of(swap), escalation,
					Literals.ESCALATION__DECIDED_ON, answered, Literals.ESCALATION__DATE, raised);
		}
		if (raised != null && escalation.eContainer() instanceof CommunityIssue issue && issue.getRaisedOn() != null
				&& raised.isBefore(issue.getRaisedOn())) {
			context.report(escalation, Literals.ESCALATION__DATE, List.of(), escalation, Literals.ESCALATION__DATE, raised,
					Literals.COMMUNITY_ISSUE__RAISED_ON, issue.getRaisedOn());
		}
	}
}
