package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A relationship whose last day is over is ended. */
public final class RelationshipActiveAfterEnd implements ValidationRule<Relationship> {

	@Override
	public Class<Relationship> subject() {
		return Relationship.class;
	}

	@Override
	public void check(Relationship tie, ValidationContext context) {
		boolean over = tie.getTo() != null && tie.getTo().latest().isBefore(context.today());
		if (over && tie.getState() == RelationshipState.ACTIVE && !Span.periodOf(tie).isReversed()) {
			context.report(tie, Literals.RELATIONSHIP__STATE,
					List.of(Fixes.set(tie, Literals.RELATIONSHIP__STATE, RelationshipState.ENDED),
							Fixes.clear(tie, Literals.RELATIONSHIP__TO)),
					tie, tie.getTo(), tie.getState());
		}
	}
}
