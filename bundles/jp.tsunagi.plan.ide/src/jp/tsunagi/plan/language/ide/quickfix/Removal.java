package jp.tsunagi.plan.language.ide.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlanElement;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.language.ide.quickfix.MarkedText.Value;
import jp.tsunagi.plan.language.validation.PlanKeywords;

/** Fixes that take something out of a plan. */
final class Removal {

	private Removal() {
	}

	/** Takes what is marked out: a value of a list, or the whole item if it has no other. */
	static Stream<PlanFix> ofValue(MarkedText marked) {
		return marked.value().stream().flatMap(value -> remove(marked, value));
	}

	/** Takes an item of the marked element out. */
	static Stream<PlanFix> ofItem(MarkedText marked, EObject element, EStructuralFeature feature) {
		List<INode> values = NodeModelUtils.findNodesForFeature(element, feature);
		return values.isEmpty() ? Stream.empty() : remove(marked, new Value(element, feature, 0, values));
	}

	private static Stream<PlanFix> remove(MarkedText marked, Value value) {
		Optional<INode> keyword = value.keyword();
		List<INode> neighbours = keyword.stream().flatMap(word -> value.values().stream().filter(other -> word.equals(wordBefore(other))))
				.toList();
		if (neighbours.size() > 1) {
			return Stream.of(PlanFix.of(NLS.bind(Messages.removeValue, NodeModelUtils.getTokenText(value.node())),
					withoutNeighbours(marked, value.node(), neighbours)));
		}
		return keyword.stream().map(word -> PlanFix.of(
				NLS.bind(Messages.removeItem, PlanKeywords.withoutColon(NodeModelUtils.getTokenText(word))),
				marked.remove(word.getOffset(), end(value))));
	}

	/** With the comma between it and its neighbour. */
	private static TextEdit withoutNeighbours(MarkedText marked, INode node, List<INode> neighbours) {
		int index = neighbours.indexOf(node);
		return index == 0 ? marked.delete(node.getOffset(), neighbours.get(1).getOffset())
				: marked.delete(neighbours.get(index - 1).getEndOffset(), node.getEndOffset());
	}

	private static INode wordBefore(INode node) {
		INode word = node;
		while (word != null && !PlanKeywords.isKeyword(word)) {
			word = word.getPreviousSibling();
		}
		return word;
	}

	/** A date in parentheses, and the reason of a milestone that was given up, go with the item. */
	private static int end(Value value) {
		if (value.element() instanceof Milestone milestone && value.feature() == Literals.MILESTONE__DROPPED) {
			List<INode> reasons = NodeModelUtils.findNodesForFeature(milestone, Literals.MILESTONE__DROP_REASON);
			return reasons.isEmpty() ? value.node().getEndOffset() : reasons.getLast().getEndOffset();
		}
		INode next = nextVisible(value.node());
		if (!isCallOf(next, "OpenParen")) {
			return value.node().getEndOffset();
		}
		while (next != null && !isCallOf(next, "CloseParen")) {
			next = nextVisible(next);
		}
		return next == null ? value.node().getEndOffset() : next.getEndOffset();
	}

	private static INode nextVisible(INode node) {
		INode next = node.getNextSibling();
		while (next instanceof ILeafNode leaf && leaf.isHidden()) {
			next = next.getNextSibling();
		}
		return next;
	}

	private static boolean isCallOf(INode node, String rule) {
		return node != null && node.getGrammarElement() instanceof RuleCall call
				&& Optional.of(call.getRule()).map(AbstractRule::getName).filter(rule::equals).isPresent();
	}

	/** Takes the marked part of the plan out as a whole. */
	static <T extends PlanElement> Stream<PlanFix> ofPart(MarkedText marked, Class<T> type) {
		return marked.element(type).map(NodeModelUtils::findActualNodeFor).stream()
				.map(node -> PlanFix.of(NLS.bind(Messages.removeItem, NodeModelUtils.getTokenText(node).split("\\s", 2)[0]),
						marked.remove(node.getOffset(), node.getEndOffset())));
	}
}
