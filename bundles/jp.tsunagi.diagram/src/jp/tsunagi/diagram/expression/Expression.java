package jp.tsunagi.diagram.expression;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.InterpretedExpression;

/** A compiled expression. Thread-safe. */
public sealed interface Expression permits FeatureExpression, VariableExpression, ServiceExpression, LiteralExpression {

	/** As it is written. */
	InterpretedExpression source();

	/**
	 * The value, as {@link Conversion} takes it; may be null.
	 *
	 * @param self the element that it is evaluated on; if it is null, so is the value of all but plain text
	 * @throws EvaluationException if there is no such feature or variable, no service fits, or the service fails
	 */
	Object evaluate(EObject self, Variables variables);

	/** Whether the specification has none here. */
	default boolean isEmpty() {
		return source().isEmpty();
	}
}
