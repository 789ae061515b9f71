package jp.tsunagi.diagram.expression;

import jp.tsunagi.diagram.specification.InterpretedExpression;

/**
 * Work that was given up because an expression in it did not come back. The expression is switched off: the same work can be
 * done again. What the work had begun must be thrown away; its thread may go on until the expression comes back, and is
 * stopped then.
 */
public final class AbandonedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AbandonedException(InterpretedExpression expression) {
		super(expression.location() + ": " + expression.text());
	}
}
