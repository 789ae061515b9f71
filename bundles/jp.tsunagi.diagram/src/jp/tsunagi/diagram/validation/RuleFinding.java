package jp.tsunagi.diagram.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.ValidationRule;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * An element for which a rule does not hold.
 *
 * @param rule which one
 * @param message what is wrong
 * @param target the element of the model
 * @param elements what shows it in the diagram
 */
public record RuleFinding(ValidationRule rule, String message, EObject target, List<ViewElement> elements) {

	/** How bad it is. */
	public ValidationRule.Level level() {
		return rule.basics().level();
	}
}
