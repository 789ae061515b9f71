package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A council that was dissolved is ended. */
public final class CouncilActiveAfterDissolution implements ValidationRule<Council> {

	@Override
	public Class<Council> subject() {
		return Council.class;
	}

	@Override
	public void check(Council council, ValidationContext context) {
		boolean over = council.getDissolved() != null && council.getDissolved().latest().isBefore(context.today());
		if (over && council.getStage() != CouncilStage.ENDED && !Span.periodOf(council).isReversed()) {
			context.report(council, Literals.COUNCIL__STAGE,
					List.of(Fixes.set(council, Literals.COUNCIL__STAGE, CouncilStage.ENDED),
							Fixes.clear(council, Literals.COUNCIL__DISSOLVED)),
					council, council.getDissolved(), council.getStage());
		}
	}
}
