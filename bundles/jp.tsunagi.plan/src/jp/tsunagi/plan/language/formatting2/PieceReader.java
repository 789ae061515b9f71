package jp.tsunagi.plan.language.formatting2;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.plan.language.keywords.KeywordWritings;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;

/** Takes a file of plans apart, in one pass from its first word to its last. */
final class PieceReader {

	private final PlanGrammarAccess grammar;

	private final KeywordWritings keywords;

	private final PieceCollector collector = new PieceCollector();

	/** What the braces around belong to, the inner ones first; the outermost is the file. */
	private final Deque<EObject> owners = new ArrayDeque<>();

	/** The rule of the last word; null before the first. */
	private AbstractRule last;

	private boolean afterLargePart;

	private PieceReader(PlanGrammarAccess grammar, KeywordWritings keywords) {
		this.grammar = grammar;
		this.keywords = keywords;
	}

	/** The pieces of the file that {@code root} is the node of; it has no syntax errors. */
	static List<Piece> read(ICompositeNode root, PlanGrammarAccess grammar, KeywordWritings keywords) {
		PieceReader reader = new PieceReader(grammar, keywords);
		reader.owners.push(root.getSemanticElement());
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (!leaf.isHidden()) {
				reader.readWord(leaf);
			} else if (leaf.getGrammarElement() == grammar.getWSRule()) {
				reader.collector.addBlanks(leaf.getText());
			} else {
				reader.collector.addComment(leaf.getTotalOffset(), leaf.getText());
			}
		}
		reader.collector.end();
		return reader.collector.pieces();
	}

	private void readWord(ILeafNode leaf) {
		AbstractRule rule = KeywordWritings.rule(leaf).orElseThrow();
		if (rule == grammar.getColonRule()) {
			return;
		}
		if (rule == grammar.getCloseBraceRule()) {
			readClosing(leaf, rule);
		} else if (rule == grammar.getOpenBraceRule()) {
			readOpening(leaf, rule);
		} else {
			Gap gap = gap(leaf, rule);
			if (gap == Gap.LINE) {
				collector.addPart(piece(leaf, rule, gap));
				separate(afterLargePart);
			} else {
				collector.addWord(piece(leaf, rule, gap));
			}
		}
		last = rule;
	}

	private void readOpening(ILeafNode leaf, AbstractRule rule) {
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
		separate(PlanFormatting.isLarge(owner));
		collector.addOpening(piece(leaf, rule, Gap.BLANK));
		owners.push(owner);
		afterLargePart = false;
	}

	private void readClosing(ILeafNode leaf, AbstractRule rule) {
		EObject owner = owners.pop();
		collector.addClosing(piece(leaf, rule, Gap.LINE));
		afterLargePart = PlanFormatting.isLarge(owner);
	}

	private void separate(boolean large) {
		if (large) {
			collector.separate();
		}
		afterLargePart = false;
	}

	private Piece piece(ILeafNode leaf, AbstractRule rule, Gap gap) {
		return new Piece(leaf.getTotalOffset(), leaf.getTotalLength(), writing(leaf, rule), gap, owners.size() - 1,
				rule == grammar.getTextRule());
	}

	private Gap gap(ILeafNode leaf, AbstractRule rule) {
		if (keywords.attribute(rule).isPresent()) {
			return beginsPart(leaf, rule) ? Gap.LINE : Gap.ATTRIBUTE;
		}
		if (rule == grammar.getOpenParenRule()) {
			return isOfName(leaf) ? Gap.NONE : Gap.BLANK;
		}
		if (rule == grammar.getCommaRule() || rule == grammar.getCloseParenRule() || last == grammar.getOpenParenRule()) {
			return Gap.NONE;
		}
		if (rule == grammar.getTextRule() && last == rule) {
			return Gap.TEXT_LINE;
		}
		return last == grammar.getCommaRule() ? Gap.ITEM : Gap.BLANK;
	}

	/** Whether a keyword begins what has a line of its own: an attribute of what the braces belong to, or a part in them. */
	private boolean beginsPart(ILeafNode keyword, AbstractRule rule) {
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(keyword);
		EObject around = owners.element();
		return owner == around && rule != grammar.getReasonKeywordRule()
				|| owner.eContainer() == around && NodeModelUtils.findActualNodeFor(owner).getOffset() == keyword.getOffset();
	}

	/** How a word is written: punctuation in one way, unless it is a part of a name. */
	private String writing(ILeafNode leaf, AbstractRule rule) {
		return switch (leaf.getText()) {
			case "，", "、" -> ",";
			case "｛" -> "{";
			case "｝" -> "}";
			case "（" -> isOfName(leaf) ? "（" : "(";
			case "）" -> isOfName(leaf) ? "）" : ")";
			case "~", "～" -> "〜";
			case "⇒" -> "→";
			case String word -> word;
		};
	}

	private boolean isOfName(ILeafNode parenthesis) {
		return KeywordWritings.rule(parenthesis.getParent().getParent()).orElseThrow() != grammar.getPlanIndicatorRule();
	}
}
