package jp.tsunagi.core.validation.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** One can be a member of a council only while it exists. */
public final class MembershipOutsideCouncilLife implements ValidationRule<Membership> {

	@Override
	public Class<Membership> subject() {
		return Membership.class;
	}

	@Override
	public void check(Membership membership, ValidationContext context) {
		if (!(membership.eContainer() instanceof Council council) || isReversed(membership) || isReversed(council)) {
			return;
		}
		boolean early = isBefore(membership.getFrom(), council.getEstablished())
				|| isBefore(membership.getTo(), council.getEstablished());
		boolean late = isBefore(council.getDissolved(), membership.getTo())
				|| isBefore(council.getDissolved(), membership.getFrom());
		if (early || late) {
			context.report(membership, early ? Literals.MEMBERSHIP__FROM : Literals.MEMBERSHIP__TO,
					List.of(mend(membership, council)), membership, Span.periodOf(council));
		}
	}

	private static QuickFix mend(Membership membership, Council council) {
		if (!Span.periodOf(membership).overlaps(Span.periodOf(council))) {
			return Fixes.delete(membership);
		}
		List<Fixes.Step> steps = new ArrayList<>();
		if (isBefore(membership.getFrom(), council.getEstablished())) {
			steps.add(Fixes.setting(membership, Literals.MEMBERSHIP__FROM, council.getEstablished()));
		}
		if (isBefore(council.getDissolved(), membership.getTo())) {
			steps.add(Fixes.setting(membership, Literals.MEMBERSHIP__TO, council.getDissolved()));
		}
		return Fixes.steps(Messages.fixFitCouncil, steps);
	}

	private static boolean isReversed(EObject element) {
		return Span.periodOf(element).isReversed();
	}

	private static boolean isBefore(FuzzyDate date, FuzzyDate other) {
		return date != null && other != null && date.isBefore(other);
	}
}
