package jp.tsunagi.diagram.expression;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.specification.InterpretedExpression;

/** An expression that has no value; the message names the expression, where it stands, and the element. */
public final class EvaluationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient InterpretedExpression expression;

	private final transient EObject element;

	private final String problem;

	EvaluationException(InterpretedExpression expression, EObject element, String problem) {
		this(expression, element, problem, null);
	}

	EvaluationException(InterpretedExpression expression, EObject element, String problem, Throwable cause) {
		super(NLS.bind(Messages.notEvaluated,
				new Object[] { expression.text(), expression.location(), describe(element), problem }), cause);
		this.expression = expression;
		this.element = element;
		this.problem = problem;
	}

	/** What could not be evaluated. */
	public InterpretedExpression expression() {
		return expression;
	}

	/** On which element. */
	public EObject element() {
		return element;
	}

	/** What is wrong, without the rest of the message. */
	public String problem() {
		return problem;
	}

	private static String describe(EObject element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		Object named = name == null ? null : element.eGet(name);
		return named == null ? element.eClass().getName() : element.eClass().getName() + " " + named;
	}
}
