package jp.tsunagi.diagram.table;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.diagram.expression.CompiledExpressions;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.expression.Expression;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.TableSpecification;
import jp.tsunagi.diagram.tool.Operations;

/**
 * What one open table needs.
 *
 * @param expressions those of its specification
 * @param readOnly the files that must not be changed
 */
public record TableTooling(TableSpecification specification, EObject root, CompiledExpressions expressions, Evaluator evaluator,
		Predicate<Resource> readOnly) {

	/** Variables that all expressions of a table see. */
	Variables variables() {
		return Variables.NONE.with("table", root).with("root", root).with("viewpoint", root);
	}

	boolean isTrue(InterpretedExpression expression, EObject self, Variables variables, boolean otherwise) {
		return evaluator.isTrue(expressions.get(expression), self, variables, otherwise);
	}

	String text(InterpretedExpression expression, EObject self, Variables variables) {
		return evaluator.text(expressions.get(expression), self, variables, "");
	}

	List<EObject> elements(InterpretedExpression expression, EObject self, Variables variables) {
		return evaluator.elements(expressions.get(expression), self, variables);
	}

	Expression compiled(InterpretedExpression expression) {
		return expressions.get(expression);
	}

	Operations operations() {
		return new Operations(expressions, specification.basics().metamodels(), readOnly);
	}
}
