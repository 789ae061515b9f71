package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.expression.Expression;
import jp.tsunagi.diagram.expression.LiteralExpression;
import jp.tsunagi.diagram.expression.ServiceExpression;
import jp.tsunagi.diagram.expression.VariableExpression;

/** An expression of the specification, ready to be evaluated, with what it reads. */
final class Program {

	/** No expression. */
	static final Program NONE = new Program(Optional.empty(), 0);

	private final Optional<Expression> expression;

	private final int number;

	private final Reads reads;

	private final List<String> variables;

	private Program(Optional<Expression> expression, int number) {
		this.expression = expression;
		this.number = number;
		reads = expression.map(Reads::of).orElse(Reads.NOTHING);
		variables = expression.map(Program::variables).orElse(List.of());
	}

	/** Always the same number. */
	static Program of(int number) {
		return new Program(Optional.empty(), number);
	}

	static Program of(Expression expression) {
		return expression.isEmpty() ? NONE : new Program(Optional.of(expression), 0);
	}

	boolean isEmpty() {
		return this == NONE;
	}

	/** Whether it gives the same wherever it is evaluated. */
	boolean isConstant() {
		return expression.isEmpty() || expression.get() instanceof LiteralExpression;
	}

	Optional<Expression> expression() {
		return expression;
	}

	/** What it gives if there is no expression. */
	int number() {
		return number;
	}

	/** The names of the variables that it looks at. */
	List<String> variables() {
		return variables;
	}

	private static List<String> variables(Expression expression) {
		List<String> names = new ArrayList<>();
		switch (expression) {
			case VariableExpression variable -> names.add(variable.name());
			case ServiceExpression call -> {
				call.receiver().ifPresent(names::add);
				names.addAll(call.arguments());
			}
			default -> {
				// looks at its element alone
			}
		}
		names.remove("self");
		return List.copyOf(names);
	}

	Reads reads() {
		return reads;
	}
}
