package jp.tsunagi.diagram.synchronization;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.expression.EvaluationException;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.expression.Expression;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.DiagramElementMapping;
import jp.tsunagi.diagram.view.DiagramView;

/** Evaluates expressions for one diagram, counts that, and keeps what went wrong. */
final class Evaluations {

	private static final int MOST_PROBLEMS = 100;

	private final DiagramView view;

	private final Evaluator evaluator;

	private final List<EvaluationProblem> problems = Collections.synchronizedList(new ArrayList<>());

	private long count;

	Evaluations(DiagramView view, Duration limit) {
		this.view = view;
		evaluator = new Evaluator(limit, this::report);
	}

	/** Does work that evaluates much; throws what {@link Evaluator#run} throws. */
	<T> T run(Supplier<T> work) {
		return evaluator.run(work);
	}

	/** There is nothing to evaluate for now. */
	void rest() {
		evaluator.rest();
	}

	long count() {
		return count;
	}

	List<EvaluationProblem> problems() {
		synchronized (problems) {
			return List.copyOf(problems);
		}
	}

	/** Whether it is true; no expression is. */
	boolean holds(Program program, EObject self, Scope scope, boolean otherwise) {
		return program.isEmpty() || evaluator.isTrue(counted(program), self, variables(program, scope), otherwise);
	}

	int number(Program program, EObject self, Scope scope, int otherwise) {
		if (program.isEmpty()) {
			return otherwise;
		}
		return program.expression().isEmpty() ? program.number()
				: evaluator.integer(counted(program), self, variables(program, scope), otherwise);
	}

	String text(Program program, EObject self, Scope scope) {
		return program.isEmpty() ? ""
				: evaluator.text(counted(program), self, variables(program, scope), Messages.failedLabel);
	}

	List<EObject> elements(Program program, EObject self, Scope scope) {
		return program.isEmpty() ? List.of() : evaluator.elements(counted(program), self, variables(program, scope));
	}

	Optional<EObject> element(Program program, EObject self, Scope scope) {
		return program.isEmpty() ? Optional.empty() : evaluator.element(counted(program), self, variables(program, scope));
	}

	private Expression counted(Program program) {
		if (!program.isConstant()) {
			count++;
		}
		return program.expression().orElseThrow();
	}

	private Variables variables(Program program, Scope scope) {
		Variables variables = Variables.NONE;
		for (String name : program.variables()) {
			Optional<Object> value = variable(name, scope);
			if (value.isPresent()) {
				variables = variables.with(name, value.get());
			}
		}
		return variables;
	}

	private Optional<Object> variable(String name, Scope scope) {
		return switch (name) {
			case "container" -> Optional.of(scope.container());
			case "containerView" -> Optional.of(scope.containerView().<Object>map(node -> node).orElse(view));
			case "diagram", "viewpoint", "viewPoint" -> Optional.of(view);
			case "view" -> scope.view().map(element -> element);
			case "source" -> scope.ends().map(ends -> ends.source().target());
			case "target" -> scope.ends().map(ends -> ends.target().target());
			case "sourceView" -> scope.ends().map(Scope.Ends::source);
			case "targetView" -> scope.ends().map(Scope.Ends::target);
			default -> Optional.empty();
		};
	}

	/** There is no end of elements of that mapping, or too many to look at. */
	void tooLarge(DiagramElementMapping mapping) {
		keep(new EvaluationProblem(mapping.name(), view.title(), Messages.tooLarge));
	}

	private void report(EvaluationException problem) {
		keep(new EvaluationProblem(problem.expression().text(), SemanticIds.of(problem.element()), problem.getLocalizedMessage()));
	}

	private void keep(EvaluationProblem problem) {
		synchronized (problems) {
			if (problems.size() < MOST_PROBLEMS && !problems.contains(problem)) {
				problems.add(problem);
			}
		}
	}
}
