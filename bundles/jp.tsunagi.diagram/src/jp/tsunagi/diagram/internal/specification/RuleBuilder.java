package jp.tsunagi.diagram.internal.specification;

import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.diagram.specification.ValidationRule;
import jp.tsunagi.diagram.specification.ValidationRule.Level;
import jp.tsunagi.diagram.specification.ValidationRule.RuleBasics;
import jp.tsunagi.diagram.specification.ValidationRule.SemanticValidationRule;
import jp.tsunagi.diagram.specification.ValidationRule.ValidationFix;
import jp.tsunagi.diagram.specification.ValidationRule.ViewValidationRule;

/** Builds validation rules. */
final class RuleBuilder {

	private final Building building;

	RuleBuilder(Building building) {
		this.building = building;
	}

	/** The rules of a viewpoint or diagram: its own, then the reused ones. */
	List<ValidationRule> rules(Construct holder) {
		return holder.children("validationSet").stream()
				.flatMap(set -> Stream.concat(set.children("ownedRules").stream(), building.targets(set, "reusedRules").stream()))
				.map(this::rule).toList();
	}

	private ValidationRule rule(Construct it) {
		RuleBasics basics = new RuleBasics(building.name(it), building.label(it), Level.valueOf(it.text("level")),
				it.expression("message"), it.children("audits").stream().map(audit -> audit.expression("auditExpression")).toList(),
				it.children("fixes").stream().map(this::fix).toList(), it.location());
		return it.type().name().equals("SemanticValidationRule")
				? new SemanticValidationRule(basics, building.domainClass(it, "targetClass"))
				: new ViewValidationRule(basics, building.references(it, "targets"));
	}

	private ValidationFix fix(Construct it) {
		return new ValidationFix(building.translated(it, "name"), building.initialOperation(it, "initialOperation"), it.location());
	}
}
