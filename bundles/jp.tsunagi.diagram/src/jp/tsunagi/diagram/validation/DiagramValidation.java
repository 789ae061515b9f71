package jp.tsunagi.diagram.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.ValidationRule;
import jp.tsunagi.diagram.specification.ValidationRule.SemanticValidationRule;
import jp.tsunagi.diagram.specification.ValidationRule.ValidationFix;
import jp.tsunagi.diagram.specification.ValidationRule.ViewValidationRule;
import jp.tsunagi.diagram.specification.Viewpoint;
import jp.tsunagi.diagram.specification.ViewpointSpecification;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.tool.Tooling;
import jp.tsunagi.diagram.view.ViewElement;

/** Checks what a diagram shows by the rules of its specification. */
public final class DiagramValidation {

	private final Tooling tooling;

	private final List<ValidationRule> rules;

	/** Checks by {@code rules}. */
	public DiagramValidation(Tooling tooling, List<ValidationRule> rules) {
		this.tooling = tooling;
		this.rules = List.copyOf(rules);
	}

	/** A way to mend a finding. */
	public record Fix(String label, ToolCommand command) {
	}

	/** The rules that hold in {@code diagram}: those of its viewpoint, then its own. */
	public static List<ValidationRule> rules(ViewpointSpecification specification, DiagramSpecification diagram) {
		Stream<ValidationRule> shared = specification.viewpoints().stream()
				.filter(viewpoint -> viewpoint.diagrams().contains(diagram)).map(Viewpoint::rules).flatMap(List::stream);
		return Stream.concat(shared, diagram.rules().stream()).toList();
	}

	/** Everything that does not hold, rule by rule; a rule that cannot be evaluated holds. */
	public List<RuleFinding> validate() {
		Map<EObject, List<ViewElement>> shown = new LinkedHashMap<>();
		tooling.view().elements().forEach(element -> shown.computeIfAbsent(element.target(), key -> new ArrayList<>()).add(element));
		return tooling.evaluator().ask(() -> rules.stream().flatMap(rule -> switch (rule) {
			case SemanticValidationRule semantic -> shown.entrySet().stream()
					.filter(entry -> semantic.targetClass().accepts(entry.getKey()))
					.flatMap(entry -> check(rule, entry.getKey(), entry.getValue(), Variables.NONE));
			case ViewValidationRule ofViews -> tooling.view().elements().stream()
					.filter(element -> ofViews.targets().stream().anyMatch(mapping -> mapping.get().name().equals(element.mapping())))
					.flatMap(element -> check(rule, element.target(), List.of(element), Variables.NONE.with("view", element)));
		}).toList());
	}

	private Stream<RuleFinding> check(ValidationRule rule, EObject target, List<ViewElement> elements, Variables variables) {
		Evaluator evaluator = tooling.evaluator();
		boolean holds = rule.basics().audits().stream()
				.allMatch(audit -> evaluator.isTrue(tooling.expressions().get(audit), target, variables, true));
		return holds ? Stream.empty()
				: Stream.of(new RuleFinding(rule, evaluator.text(tooling.expressions().get(rule.basics().message()), target, variables,
						rule.basics().label()), target, elements));
	}

	/** The ways to mend {@code finding}, each as one command. */
	public List<Fix> fixes(RuleFinding finding) {
		return finding.rule().basics().fixes().stream().map(fix -> fix(fix, finding)).toList();
	}

	private Fix fix(ValidationFix fix, RuleFinding finding) {
		return new Fix(fix.name(), tooling.operations().command(fix.name(), fix.initialOperation(), finding.target(),
				Variables.NONE.with("view", finding.elements().get(0))));
	}
}
