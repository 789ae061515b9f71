package jp.tsunagi.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A part of a plan as it stands in its text.
 *
 * @param part the part
 * @param node what was read for it
 * @param syntax how such parts are written
 * @param items its head and its items, in the order of the text
 * @param openBrace the brace before its items, if it has one
 * @param closeBrace the brace behind them
 */
record WrittenPart(EObject part, ICompositeNode node, PartGrammar.Syntax syntax, List<Item> items, Optional<INode> openBrace,
		Optional<INode> closeBrace) {

	/**
	 * The head of a part, or one item of it.
	 *
	 * @param element what of the grammar it is; empty for the head
	 * @param nodes the words and values that it consists of
	 * @param inBraces whether it stands in the braces of the part
	 */
	record Item(Optional<AbstractElement> element, List<INode> nodes, boolean inBraces) {

		/** The words that it consists of. */
		List<ILeafNode> leaves() {
			return nodes.stream().flatMap(WrittenPart::leaves).toList();
		}

		/** Whether it holds a value of {@code feature}. */
		boolean says(String feature) {
			return nodes.stream().anyMatch(node -> featureOf(node).filter(feature::equals).isPresent());
		}
	}

	static WrittenPart of(EObject part, ICompositeNode node, PartGrammar grammar) {
		PartGrammar.Syntax syntax = grammar.of(part);
		List<Item> items = new ArrayList<>();
		INode open = null;
		INode close = null;
		for (INode child : (Iterable<INode>) visible(node)::iterator) {
			EObject element = child.getGrammarElement();
			if (grammar.isOpenBrace(element)) {
				open = child;
			} else if (grammar.isCloseBrace(element)) {
				close = child;
			} else {
				add(child, syntax.itemOf(element), open != null, items);
			}
		}
		return new WrittenPart(part, node, syntax, items, Optional.ofNullable(open), Optional.ofNullable(close));
	}

	private static void add(INode node, Optional<AbstractElement> element, boolean inBraces, List<Item> items) {
		boolean begins = items.isEmpty() || !items.getLast().element().equals(element)
				|| element.isPresent() && begins(element.get(), node.getGrammarElement());
		if (begins) {
			items.add(new Item(element, new ArrayList<>(), inBraces));
		}
		items.getLast().nodes().add(node);
	}

	private static boolean begins(AbstractElement item, EObject element) {
		return !(item instanceof Group group) || group.getElements().getFirst() == element;
	}

	/** The words and values of a part, those of fragments of its rule among them. */
	private static Stream<INode> visible(ICompositeNode node) {
		return StreamSupport.stream(node.getChildren().spliterator(), false).flatMap(child -> {
			if (child instanceof ICompositeNode fragment && PartGrammar.isFragment(child.getGrammarElement())) {
				return visible(fragment);
			}
			// an action of the grammar leaves a node without text
			boolean isBlank = child instanceof ILeafNode leaf ? leaf.isHidden() : child.getTotalLength() == 0;
			return isBlank ? Stream.empty() : Stream.of(child);
		});
	}

	/** The words of a node. */
	static Stream<ILeafNode> leaves(INode node) {
		return StreamSupport.stream(node.getLeafNodes().spliterator(), false).filter(leaf -> !leaf.isHidden());
	}

	/** The feature that a node is a value of. */
	static Optional<String> featureOf(INode node) {
		return Optional.ofNullable(GrammarUtil.containingAssignment(node.getGrammarElement())).map(Assignment::getFeature);
	}

	/** The items that are written as {@code element} says. */
	List<Item> of(Optional<AbstractElement> element) {
		return items.stream().filter(item -> item.element().equals(element)).toList();
	}

	/** The last word before the braces. */
	ILeafNode lastBeforeBraces() {
		return items.stream().filter(item -> !item.inBraces()).toList().getLast().leaves().getLast();
	}

	/** The place of a node among the values of its feature. */
	int indexOf(INode node) {
		return NodeModelUtils.findNodesForFeature(part, part.eClass().getEStructuralFeature(featureOf(node).orElseThrow())).indexOf(node);
	}
}
