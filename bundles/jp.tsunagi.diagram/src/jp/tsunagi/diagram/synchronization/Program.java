package jp.tsunagi.diagram.synchronization;

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

	private Program(Optional<Expression> expression, int number) {
		this.expression = expression;
		this.number = number;
		reads = expression.map(Reads::of).orElse(Reads.NOTHING);
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

	/** Whether it looks at anything but the element that it is evaluated on. */
	boolean needsVariables() {
		return expression.filter(it -> it instanceof VariableExpression
				|| it instanceof ServiceExpression call && (call.receiver().isPresent() || !call.arguments().isEmpty())).isPresent();
	}

	Reads reads() {
		return reads;
	}
}
