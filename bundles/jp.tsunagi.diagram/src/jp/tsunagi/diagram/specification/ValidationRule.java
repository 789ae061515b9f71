package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;

/** Something that should hold. */
public sealed interface ValidationRule {

	/** What all rules have. */
	RuleBasics basics();

	/**
	 * What all rules have.
	 *
	 * @param message what is said if the rule does not hold
	 * @param audits all must be true
	 */
	record RuleBasics(String name, String label, Level level, InterpretedExpression message, List<InterpretedExpression> audits,
			List<ValidationFix> fixes, Location location) {
	}

	/** How bad it is. */
	enum Level {
		INFO, WARNING, ERROR
	}

	/** How it can be mended. */
	record ValidationFix(String name, Optional<ModelOperation> initialOperation, Location location) {
	}

	/** A rule for elements of the model that a diagram shows. */
	record SemanticValidationRule(RuleBasics basics, DomainClass targetClass) implements ValidationRule {
	}

	/** A rule for elements of the diagram. */
	record ViewValidationRule(RuleBasics basics, List<Reference<DiagramElementMapping>> targets) implements ValidationRule {
	}
}
