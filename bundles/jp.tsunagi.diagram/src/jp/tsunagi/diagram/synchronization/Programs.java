package jp.tsunagi.diagram.synchronization;

import java.util.Optional;

import jp.tsunagi.diagram.expression.Expression;
import jp.tsunagi.diagram.expression.ExpressionCompiler;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.SpecificationException;

/** Compiles the expressions of one diagram; keeps what is wrong with the first that cannot be compiled. */
final class Programs {

	private final ExpressionCompiler compiler;

	private Optional<SpecificationException> defect = Optional.empty();

	Programs(ExpressionCompiler compiler) {
		this.compiler = compiler;
	}

	Program compile(InterpretedExpression source) {
		if (source.isEmpty()) {
			return Program.NONE;
		}
		try {
			Expression expression = compiler.compile(source);
			return Program.of(expression);
		} catch (SpecificationException wrong) {
			if (defect.isEmpty()) {
				defect = Optional.of(wrong);
			}
			return Program.NONE;
		}
	}

	void throwDefect() throws SpecificationException {
		if (defect.isPresent()) {
			throw defect.get();
		}
	}
}
