package jp.tsunagi.review.carryover;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.resource.XtextResource;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.language.keywords.Keyword;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.keywords.KeywordWritings;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;

/** What the language calls an item: the word before it, in the user's language. */
final class FeatureWords {

	private final List<Assignment> assignments;

	private final KeywordWritings keywords;

	private FeatureWords(XtextResource resource) {
		assignments = EcoreUtil2.getAllContentsOfType(resource.getResourceServiceProvider().get(PlanGrammarAccess.class).getGrammar(),
				Assignment.class);
		keywords = resource.getResourceServiceProvider().get(KeywordWritings.class);
	}

	/** The words of the language that {@code plan} is written in. */
	static FeatureWords of(Plan plan) {
		return new FeatureWords((XtextResource) plan.eResource());
	}

	String of(EClass type, EStructuralFeature feature) {
		if (feature == Literals.NAMED_ELEMENT__NAME) {
			return Messages.name;
		}
		if (feature.getName().equals(Literals.SECTION__TEXT.getName())) {
			return Messages.text;
		}
		String word = word(type, feature);
		// both stand behind one word, the day in parentheses
		return feature == Literals.PLAN_INDICATOR__BASELINE_DATE || feature == Literals.PLAN_INDICATOR__TARGET_DATE
				? Messages.bind(Messages.dayOf, word) : word;
	}

	private String word(EClass type, EStructuralFeature feature) {
		return assignments.stream().filter(assignment -> assignment.getFeature().equals(feature.getName()))
				.filter(assignment -> isOf(type, GrammarUtil.containingRule(assignment).getType().getClassifier()))
				.flatMap(assignment -> before(assignment).stream()).findFirst().map(keyword -> keyword.in(KeywordLanguage.ofUser()))
				.orElse(feature.getName());
	}

	private static boolean isOf(EClass type, EClassifier ofRule) {
		return ofRule instanceof EClass rule && rule.isSuperTypeOf(type);
	}

	private Optional<Keyword> before(Assignment assignment) {
		for (EObject element = assignment; element instanceof AbstractElement; element = element.eContainer()) {
			if (element.eContainer() instanceof Group group) {
				List<AbstractElement> earlier = group.getElements().subList(0, group.getElements().indexOf(element));
				Optional<Keyword> word = earlier.reversed().stream().filter(RuleCall.class::isInstance).map(RuleCall.class::cast)
						.flatMap(call -> keywords.attribute(call.getRule()).stream()).findFirst();
				if (word.isPresent()) {
					return word;
				}
			}
		}
		return Optional.empty();
	}
}
