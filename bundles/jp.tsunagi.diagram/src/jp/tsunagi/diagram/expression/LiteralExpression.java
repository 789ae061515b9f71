package jp.tsunagi.diagram.expression;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.InterpretedExpression;

/**
 * Plain text.
 *
 * @param value the text, or the number that it is
 */
public record LiteralExpression(InterpretedExpression source, Object value) implements Expression {

	static LiteralExpression of(InterpretedExpression source) {
		try {
			return new LiteralExpression(source, Integer.valueOf(source.text()));
		} catch (NumberFormatException text) {
			return new LiteralExpression(source, source.text());
		}
	}

	@Override
	public Object evaluate(EObject self, Variables variables) {
		return value;
	}
}
