package jp.tsunagi.plan.language.ide.contentassist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElementComputer;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Provider;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;

/** Finds out what may stand at a place of a plan that may be half written. */
final class PlaceFinder {

	@Inject
	private Provider<IContentAssistParser> parsers;

	@Inject
	private FollowElementComputer followers;

	@Inject
	private PlanGrammarAccess grammar;

	/** The place of {@code word}. */
	Place find(XtextResource resource, String text, CaretWord word) {
		Optional<ILeafNode> before = visibleLeafBefore(resource.getParseResult().getRootNode(), word.start());
		Optional<EObject> element = before.flatMap(this::elementBehind);
		Set<AbstractElement> expected = new LinkedHashSet<>();
		String input = text.substring(startOfPlan(element), word.start());
		followers.computeFollowElements(parsers.get().getFollowElements(input, false), expected);
		return new Place(resource, word, before, element, new ArrayList<>(expected));
	}

	/** Earlier plans of the same file say nothing about what may stand in this one. */
	private static int startOfPlan(Optional<EObject> element) {
		EObject part = element.orElse(null);
		while (part != null && !(part instanceof Plan)) {
			part = part.eContainer();
		}
		INode node = part == null ? null : NodeModelUtils.findActualNodeFor(part);
		return node == null ? 0 : node.getOffset();
	}

	private static Optional<ILeafNode> visibleLeafBefore(INode root, int offset) {
		int at = Math.min(offset, root.getTotalEndOffset()) - 1;
		ILeafNode leaf = at < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, at);
		while (leaf != null && leaf.isHidden()) {
			leaf = leaf.getTotalOffset() == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, leaf.getTotalOffset() - 1);
		}
		return Optional.ofNullable(leaf);
	}

	/** What is written on behind {@code leaf}: what it belongs to, or the part around that if the leaf closes it. */
	private Optional<EObject> elementBehind(ILeafNode leaf) {
		EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
		boolean closes = isCallOf(leaf, grammar.getCloseBraceRule()) || isCallOf(leaf.getParent(), grammar.getCloseBraceRule());
		return Optional.ofNullable(closes && element != null ? element.eContainer() : element);
	}

	private static boolean isCallOf(INode node, EObject rule) {
		return node.getGrammarElement() instanceof RuleCall call && call.getRule() == rule
				|| node.getGrammarElement() instanceof AbstractElement part && GrammarUtil.containingRule(part) == rule;
	}
}
