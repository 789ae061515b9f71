package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A relationship is between two. */
public final class RelationshipToItself implements ValidationRule<Relationship> {

	@Override
	public Class<Relationship> subject() {
		return Relationship.class;
	}

	@Override
	public void check(Relationship tie, ValidationContext context) {
		if (tie.getSource() != null && tie.getSource() == tie.getTarget()) {
			context.report(tie, Literals.RELATIONSHIP__TARGET, List.of(Fixes.delete(tie)), tie.getSource());
		}
	}
}
