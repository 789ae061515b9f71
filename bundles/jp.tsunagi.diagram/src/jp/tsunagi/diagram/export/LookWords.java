package jp.tsunagi.diagram.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.expression.Conversion;
import jp.tsunagi.diagram.expression.EvaluationException;
import jp.tsunagi.diagram.expression.Expression;
import jp.tsunagi.diagram.expression.ExpressionCompiler;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.ConditionalStyle;
import jp.tsunagi.diagram.specification.ContainerMapping;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.DiagramElementMapping;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.EdgeMapping;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.NodeMapping;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * What the conditional styles of a diagram say: for the condition {@code service:isLate} the text {@code %look.isLate} of the
 * specification's plug-in, if it has one. The format of Sirius has no place for it.
 */
final class LookWords {

	private static final String SERVICE = "service:";

	private static final String KEY = "%look.";

	private final DiagramSpecification specification;

	private final ContributedSpecification contributed;

	private final ExpressionCompiler compiler;

	private final Map<InterpretedExpression, Optional<Expression>> compiled = new HashMap<>();

	/** The conditions of the styles of each mapping, by its name. */
	private final Map<String, List<InterpretedExpression>> conditions = new HashMap<>();

	LookWords(DiagramSpecification specification) {
		this.specification = specification;
		this.contributed = Specifications.of(specification);
		try {
			this.compiler = new ExpressionCompiler(Services.of(contributed));
		} catch (SpecificationException broken) {
			// a diagram of it could not be open
			throw new IllegalArgumentException(broken);
		}
	}

	/** What the look of {@code element} says besides its kind; empty for nothing. */
	String of(ViewElement element) {
		return conditions.computeIfAbsent(element.mapping(), this::conditions).stream()
				.filter(condition -> holds(condition, element.target())).findFirst().flatMap(this::word).orElse("");
	}

	private List<InterpretedExpression> conditions(String mapping) {
		return specification.mapping(mapping).map(LookWords::conditions).orElse(List.of());
	}

	private static List<InterpretedExpression> conditions(DiagramElementMapping mapping) {
		List<? extends ConditionalStyle<?>> styles = switch (mapping) {
			case NodeMapping node -> node.conditionalStyles();
			case ContainerMapping container -> container.conditionalStyles();
			case EdgeMapping edge -> edge.conditionalStyles();
		};
		return styles.stream().<InterpretedExpression>map(ConditionalStyle::predicateExpression).toList();
	}

	private boolean holds(InterpretedExpression condition, EObject element) {
		try {
			Optional<Expression> expression = compiled.computeIfAbsent(condition, this::compile);
			return expression.isPresent() && Conversion.toBoolean(expression.get().evaluate(element, Variables.NONE));
		} catch (EvaluationException failed) {
			return false;
		}
	}

	private Optional<Expression> compile(InterpretedExpression condition) {
		try {
			return Optional.of(compiler.compile(condition));
		} catch (SpecificationException broken) {
			return Optional.empty();
		}
	}

	private Optional<String> word(InterpretedExpression condition) {
		String text = condition.text();
		return text.startsWith(SERVICE) ? contributed.text(KEY + text.substring(SERVICE.length())) : Optional.empty();
	}
}
