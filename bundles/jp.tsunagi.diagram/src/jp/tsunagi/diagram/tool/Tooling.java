package jp.tsunagi.diagram.tool;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.diagram.expression.CompiledExpressions;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.view.DiagramView;

/**
 * What the tools of one open diagram need.
 *
 * @param expressions those of the diagram and of its viewpoint's rules
 * @param evaluator for what is asked before a tool is used
 * @param readOnly the files that must not be changed
 */
public record Tooling(DiagramSpecification specification, DiagramView view, CompiledExpressions expressions, Evaluator evaluator,
		Predicate<Resource> readOnly) {

	/** Whether a condition holds; true if there is none, false if it fails. */
	boolean holds(InterpretedExpression condition, EObject self, Variables variables) {
		return condition.isEmpty()
				|| evaluator.ask(() -> evaluator.isTrue(expressions.get(condition), self, variables, false));
	}

	/** Makes commands of its operations. */
	public Operations operations() {
		return new Operations(expressions, specification.basics().metamodels(), readOnly);
	}

	/** The variable that all tools of Sirius know. */
	Variables variables() {
		return Variables.NONE.with("diagram", view);
	}
}
