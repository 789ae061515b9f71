package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** Issues are brought to a council of the first tier. */
public final class EscalationBelowFirstTier implements ValidationRule<Escalation> {

	@Override
	public Class<Escalation> subject() {
		return Escalation.class;
	}

	@Override
	public void check(Escalation escalation, ValidationContext context) {
		Council council = escalation.getTo();
		if (council != null && !council.eIsProxy() && council.getTier() != Tier.FIRST) {
			List<QuickFix> fixes = context.project().municipality().stream()
					.flatMap(municipality -> municipality.getCouncils().stream())
					.filter(candidate -> candidate.getTier() == Tier.FIRST)
					.map(candidate -> Fixes.set(escalation, Literals.ESCALATION__TO, candidate)).toList();
			context.report(escalation, Literals.ESCALATION__TO, fixes, escalation, council, council.getTier());
		}
	}
}
