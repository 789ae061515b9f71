package jp.tsunagi.plan.language.ide.quickfix;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.plan.PlanElement;
import jp.tsunagi.plan.language.ide.quickfix.MarkedText.Value;
import jp.tsunagi.plan.language.validation.PlanKeywords;

/** Fixes that take something out of a plan. */
final class Removal {

	private Removal() {
	}

	/** Takes what is marked out: a value of a list, or the whole item if it has no other. */
	static Stream<PlanFix> ofValue(MarkedText marked) {
		return marked.value().stream()
				.flatMap(value -> marked.fix(label(value), edits -> edits.removeValue(value.element(), value.feature(), value.index())));
	}

	private static String label(Value value) {
		Optional<INode> keyword = value.keyword();
		boolean hasNeighbours = value.values().stream().filter(other -> keyword.equals(Optional.ofNullable(wordBefore(other)))).count() > 1;
		return hasNeighbours || keyword.isEmpty() ? NLS.bind(Messages.removeValue, NodeModelUtils.getTokenText(value.node()))
				: removeItem(NodeModelUtils.getTokenText(keyword.get()));
	}

	private static INode wordBefore(INode node) {
		INode word = node;
		while (word != null && !PlanKeywords.isKeyword(word)) {
			word = word.getPreviousSibling();
		}
		return word;
	}

	private static String removeItem(String keyword) {
		return NLS.bind(Messages.removeItem, PlanKeywords.withoutColon(keyword));
	}

	/** Takes an item of the marked element out. */
	static Stream<PlanFix> ofItem(MarkedText marked, EObject element, EStructuralFeature feature) {
		return PlanKeywords.nodeBefore(element, feature, 0).stream()
				.flatMap(word -> marked.fix(removeItem(NodeModelUtils.getTokenText(word)), edits -> edits.unset(element, feature)));
	}

	/** Takes the marked part of the plan out as a whole. */
	static <T extends PlanElement> Stream<PlanFix> ofPart(MarkedText marked, Class<T> type) {
		return marked.element(type).stream().flatMap(part -> marked.fix(
				removeItem(NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(part)).split("\\s", 2)[0]),
				edits -> edits.remove(part)));
	}
}
