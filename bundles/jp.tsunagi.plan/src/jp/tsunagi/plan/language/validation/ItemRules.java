package jp.tsunagi.plan.language.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

import jp.tsunagi.plan.PlanElement;
import jp.tsunagi.plan.PlanPackage.Literals;

/** Each item of a part is said once and says something. */
class ItemRules extends PlanRules {

	/** What belongs to another item and is repeated with it. */
	private static final Set<EStructuralFeature> PARTS_OF_ITEMS = Set.of(Literals.NAMED_ELEMENT__NAME,
			Literals.PLAN_INDICATOR__BASELINE_DATE, Literals.PLAN_INDICATOR__TARGET_DATE, Literals.MILESTONE__DROP_REASON);

	/** The last one would win, and nobody would see that. */
	@Check
	void singleItemsAreSaidOnce(PlanElement element) {
		Map<String, Integer> said = new HashMap<>();
		Optional.ofNullable(NodeModelUtils.findActualNodeFor(element)).ifPresent(node -> count(node, said));
		said.forEach((name, times) -> {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			if (times > 1 && !feature.isMany() && !PARTS_OF_ITEMS.contains(feature)) {
				report(PlanIssue.ATTRIBUTE_TWICE, new Place(element, feature, 1), PlanKeywords.before(element, feature, 1));
			}
		});
	}

	/** One way through the text of an element, since every element is looked at. */
	private static void count(ICompositeNode node, Map<String, Integer> said) {
		for (INode child : node.getChildren()) {
			Assignment assignment = GrammarUtil.containingAssignment(child.getGrammarElement());
			if (assignment != null) {
				said.merge(assignment.getFeature(), 1, Integer::sum);
			} else if (child instanceof ICompositeNode fragment && GrammarUtil.isEObjectFragmentRuleCall(child.getGrammarElement())) {
				count(fragment, said);
			}
		}
	}

	@Check
	void textsSaySomething(PlanElement element) {
		for (EAttribute feature : element.eClass().getEAllAttributes()) {
			if (feature.getEType() == EcorePackage.Literals.ESTRING && feature != Literals.NAMED_ELEMENT__NAME) {
				Object value = element.eGet(feature);
				List<?> texts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
				for (int index = 0; index < texts.size(); index++) {
					if (((String) texts.get(index)).isBlank()) {
						reportMissing(PlanIssue.TEXT_EMPTY, new Place(element, feature, index), List.of());
					}
				}
			}
		}
	}

	@Check
	void listsNameEachElementOnce(PlanElement element) {
		for (EReference feature : element.eClass().getEAllReferences()) {
			if (feature.isMany() && !feature.isContainment()) {
				Set<EObject> seen = new HashSet<>();
				resolved(element, feature).forEach(place -> {
					if (!seen.add((EObject) ((List<?>) element.eGet(feature)).get(place.index()))) {
						report(PlanIssue.REFERENCE_TWICE, place, written(element, feature, place.index()));
					}
				});
			}
		}
	}
}
