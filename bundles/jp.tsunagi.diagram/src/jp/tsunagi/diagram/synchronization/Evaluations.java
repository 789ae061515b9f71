package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.DiagramElementMapping;
import jp.tsunagi.diagram.view.DiagramView;

/** Evaluates expressions for one diagram, counts that, and keeps what went wrong. PROVISIONAL. */
final class Evaluations {

	private static final int MOST_PROBLEMS = 100;

	private final DiagramView view;

	private final Map<String, EvaluationProblem> problems = new LinkedHashMap<>();

	private long count;

	Evaluations(DiagramView view) {
		this.view = view;
	}

	long count() {
		return count;
	}

	List<EvaluationProblem> problems() {
		return List.copyOf(problems.values());
	}

	boolean holds(Program program, EObject self, Scope scope, boolean otherwise) {
		Object value = value(program, self, scope, FAILED);
		if (value == FAILED) {
			return otherwise;
		}
		return switch (value) {
			case null -> false;
			case Boolean bool -> bool;
			default -> !value.toString().equalsIgnoreCase("false");
		};
	}

	int number(Program program, EObject self, Scope scope, int otherwise) {
		Object value = program.isEmpty() ? FAILED : value(program, self, scope, FAILED);
		if (value == FAILED) {
			return otherwise;
		}
		if (value instanceof Number number) {
			return number.intValue();
		}
		try {
			return Integer.parseInt(String.valueOf(value).trim());
		} catch (NumberFormatException none) {
			return 0;
		}
	}

	String text(Program program, EObject self, Scope scope) {
		if (program.isEmpty()) {
			return "";
		}
		Object value = value(program, self, scope, FAILED);
		return value == FAILED ? "?" : value == null ? "" : value.toString();
	}

	List<EObject> elements(Program program, EObject self, Scope scope) {
		return switch (value(program, self, scope, null)) {
			case Collection<?> many -> {
				List<EObject> elements = new ArrayList<>(many.size());
				for (Object each : many) {
					if (each instanceof EObject object) {
						elements.add(object);
					}
				}
				yield elements;
			}
			case EObject one -> List.of(one);
			case null, default -> List.of();
		};
	}

	Optional<EObject> element(Program program, EObject self, Scope scope) {
		return value(program, self, scope, null) instanceof EObject object ? Optional.of(object) : Optional.empty();
	}

	private static final Object FAILED = new Object();

	private Object value(Program program, EObject self, Scope scope, Object otherwise) {
		if (program.isConstant()) {
			return program.constant().orElse(null);
		}
		count++;
		try {
			return program.code().run(self, name -> variable(name, scope));
		} catch (Exception failure) {
			problem(program.text(), SemanticIds.of(self), String.valueOf(failure.getMessage()));
			return otherwise;
		}
	}

	private Object variable(String name, Scope scope) {
		return switch (name) {
			case "container" -> scope.container();
			case "source" -> scope.ends().map(ends -> ends.source().target()).orElse(null);
			case "target" -> scope.ends().map(ends -> ends.target().target()).orElse(null);
			default -> null;
		};
	}

	void tooLarge(DiagramElementMapping mapping) {
		problem(mapping.name(), view.description(), "too large");
	}

	private void problem(String expression, String element, String message) {
		if (problems.size() < MOST_PROBLEMS) {
			problems.putIfAbsent(expression + message, new EvaluationProblem(expression, element, message));
		}
	}
}
