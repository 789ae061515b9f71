package jp.tsunagi.core.validation.internal.rules;

import java.util.List;

import org.eclipse.emf.ecore.EReference;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A relationship has a source and a target. */
public final class RelationshipWithoutEnd implements ValidationRule<Relationship> {

	@Override
	public Class<Relationship> subject() {
		return Relationship.class;
	}

	@Override
	public void check(Relationship tie, ValidationContext context) {
		if (tie.getSource() == null) {
			report(tie, Literals.RELATIONSHIP__SOURCE, context);
		} else if (tie.getTarget() == null) {
			report(tie, Literals.RELATIONSHIP__TARGET, context);
		}
	}

	private static void report(Relationship tie, EReference missing, ValidationContext context) {
		context.report(tie, missing, List.of(Fixes.delete(tie)), tie, missing);
	}
}
