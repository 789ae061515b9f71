package jp.tsunagi.diagram.expression;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.specification.InterpretedExpression;

/** {@code var:name}; {@code self} is the element that the expression is evaluated on. */
public record VariableExpression(InterpretedExpression source, String name) implements Expression {

	@Override
	public Object evaluate(EObject self, Variables variables) {
		return self == null ? null : lookUp(name, source, self, variables);
	}

	static Object lookUp(String name, InterpretedExpression source, EObject self, Variables variables) {
		if (name.equals("self")) {
			return self;
		}
		Variables found = variables.find(name);
		if (found == Variables.NONE) {
			throw new EvaluationException(source, self, NLS.bind(Messages.unknownVariable, name));
		}
		return found.value();
	}
}
