package jp.tsunagi.diagram.expression;

/** Hears of expressions that could not be evaluated. */
@FunctionalInterface
public interface ProblemListener {

	/** Told once for each expression and problem, in the thread that evaluates or waits for it. */
	void problem(EvaluationException problem);
}
