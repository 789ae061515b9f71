package jp.tsunagi.plan.language.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The words of the language as a text uses them. Each is a rule of the grammar whose name ends in Keyword. */
public final class PlanKeywords {

	private static final String SUFFIX = "Keyword";

	private PlanKeywords() {
	}

	/** Whether {@code node} is a word of the language. */
	public static boolean isKeyword(INode node) {
		return node.getGrammarElement() instanceof RuleCall call && isKeyword(call.getRule());
	}

	/** Whether {@code rule} is a word of the language. */
	public static boolean isKeyword(AbstractRule rule) {
		return rule.getName().endsWith(SUFFIX);
	}

	/** The word that introduces a value of {@code feature}; for later values of a list the word before the first of it. */
	public static Optional<INode> nodeBefore(EObject element, EStructuralFeature feature, int index) {
		List<INode> values = NodeModelUtils.findNodesForFeature(element, feature);
		if (index >= values.size()) {
			return Optional.empty();
		}
		INode node = values.get(index).getPreviousSibling();
		while (node != null && !isKeyword(node)) {
			node = node.getPreviousSibling();
		}
		return Optional.ofNullable(node);
	}

	/** The word that introduces a value, as it is written, without a colon. */
	static String before(EObject element, EStructuralFeature feature, int index) {
		return nodeBefore(element, feature, index).map(NodeModelUtils::getTokenText).map(PlanKeywords::withoutColon).orElse("");
	}

	/** A word of the language without the colon that may follow. */
	public static String withoutColon(String keyword) {
		return keyword.replaceAll("\\s*[:：]$", "");
	}
}
