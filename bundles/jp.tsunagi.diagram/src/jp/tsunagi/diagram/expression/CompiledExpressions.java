package jp.tsunagi.diagram.expression;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.Reference;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.ViewpointSpecification;

/** All expressions of a specification, compiled beforehand, so that a mistake is found before anything is shown. */
public final class CompiledExpressions {

	private final Map<InterpretedExpression, Expression> compiled = new IdentityHashMap<>();

	private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());

	private final ExpressionCompiler compiler;

	private CompiledExpressions(ExpressionCompiler compiler) {
		this.compiler = compiler;
	}

	/**
	 * Compiles everything in {@code specification}.
	 *
	 * @throws SpecificationException for the first expression that cannot be compiled
	 */
	public static CompiledExpressions of(ViewpointSpecification specification, Services services) throws SpecificationException {
		CompiledExpressions all = new CompiledExpressions(new ExpressionCompiler(services));
		all.visit(specification);
		return all;
	}

	/** The compiled expression; {@code source} itself must be part of the specification. */
	public Expression get(InterpretedExpression source) {
		Expression found = compiled.get(source);
		if (found == null) {
			throw new IllegalArgumentException(source.toString());
		}
		return found;
	}

	/** How many there are. */
	public int size() {
		return compiled.size();
	}

	private void visit(Object part) throws SpecificationException {
		switch (part) {
			case InterpretedExpression expression -> compiled.put(expression, compiler.compile(expression));
			case Optional<?> optional when optional.isPresent() -> visit(optional.get());
			case List<?> list -> {
				for (Object element : list) {
					visit(element);
				}
			}
			case Reference<?> reference -> visit(reference.get());
			case Record record when visited.add(record) -> visitRecord(record);
			case null, default -> { /* holds no expression */ }
		}
	}

	private void visitRecord(Record part) throws SpecificationException {
		if (!part.getClass().getPackageName().equals(InterpretedExpression.class.getPackageName())) {
			return;
		}
		for (RecordComponent component : part.getClass().getRecordComponents()) {
			try {
				visit(component.getAccessor().invoke(part));
			} catch (ReflectiveOperationException impossible) {
				throw new IllegalStateException(impossible);
			}
		}
	}
}
