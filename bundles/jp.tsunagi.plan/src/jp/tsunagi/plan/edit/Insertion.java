package jp.tsunagi.plan.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.edit.WrittenPart.Item;
import jp.tsunagi.plan.language.formatting2.PlanFormatting;
import jp.tsunagi.plan.language.formatting2.TextReplacement;

/** Where a new item of a part stands: behind those that come before it in the grammar. */
final class Insertion {

	private final WrittenPart part;

	private final Gaps gaps;

	private final PartGrammar grammar;

	Insertion(WrittenPart part, Gaps gaps, PartGrammar grammar) {
		this.part = part;
		this.gaps = gaps;
		this.grammar = grammar;
	}

	/**
	 * Inserts an item.
	 *
	 * @param element what of the grammar it is
	 * @param words how it is written
	 * @param value what is new in it
	 * @param next an item of its kind that it has to stand before
	 */
	TextReplacement insert(AbstractElement element, List<Word> words, Object value, Optional<Item> next) {
		boolean large = value instanceof EObject added && PlanFormatting.isLarge(added)
				&& words.stream().anyMatch(word -> "{\uff5b".contains(word.text().strip()));
		List<AbstractElement> order = part.syntax().body().contains(element) ? part.syntax().body() : part.syntax().tail();
		Optional<Item> before = part.items().stream().limit(next.map(part.items()::indexOf).orElse(part.items().size()))
				.filter(item -> item.inBraces() || part.syntax().tail().contains(element))
				.filter(item -> item.element().filter(order::contains).isPresent() && place(item, order) <= order.indexOf(element))
				.max(Comparator.comparingInt((Item item) -> place(item, order)).thenComparing(part.items()::indexOf));
		if (part.part() instanceof PlanFile) {
			return before.map(item -> gaps.insertLine(last(item), words, "", "", true)).orElseGet(() -> gaps.append(words));
		}
		if (before.isPresent()) {
			return before.get().inBraces() ? line(last(before.get()), words, large || isLarge(before.get()))
					: gaps.insertBehind(last(before.get()), words);
		}
		if (part.openBrace().isPresent() && mayOpen(element)) {
			return line(WrittenPart.leaves(part.openBrace().get()).findFirst().orElseThrow(), words, false);
		}
		if (part.syntax().tail().contains(element)) {
			return gaps.insertBehind(last(part.of(Optional.empty()).getFirst()), words);
		}
		List<Word> braces = Word.inBraces(words);
		return gaps.insertBehind(part.lastBeforeBraces(), isOnOneLine() ? Word.onOneLine(braces) : braces);
	}

	private static int place(Item item, List<AbstractElement> order) {
		return order.indexOf(item.element().orElseThrow());
	}

	/** Whether an item stands first in the braces, and not behind the head. */
	private boolean mayOpen(AbstractElement element) {
		boolean hasTail = part.items().stream().anyMatch(item -> item.element().isPresent() && !item.inBraces());
		return !part.syntax().tail().contains(element) || PlanFormatting.isLarge(part.part()) && !hasTail;
	}

	private TextReplacement line(ILeafNode before, List<Word> words, boolean blankLine) {
		if (isOnOneLine()) {
			return gaps.insertBehind(before, Word.onOneLine(words));
		}
		String outer = gaps.indentation(part.node().getOffset());
		String indentation = part.items().stream().filter(Item::inBraces).map(item -> item.leaves().getFirst().getTotalOffset())
				.filter(gaps::beginsLine).reduce((one, other) -> other).map(gaps::indentation).orElse(gaps.deeper(outer));
		return gaps.insertLine(before, words, indentation, outer, blankLine);
	}

	/** Whether a part is written on one line, as are the items in its braces; a part without is as the one around it. */
	private boolean isOnOneLine() {
		for (EObject around = part.part(); around.eContainer() != null; around = around.eContainer()) {
			WrittenPart written = WrittenPart.of(around, NodeModelUtils.findActualNodeFor(around), grammar);
			if (written.openBrace().isPresent() && written.items().stream().anyMatch(Item::inBraces)) {
				return written.closeBrace().filter(close -> !gaps.isBroken(written.openBrace().get().getOffset(), close.getOffset()))
						.isPresent();
			}
		}
		return false;
	}

	private static ILeafNode last(Item item) {
		return item.leaves().getLast();
	}

	/** Whether an item is a part that is set off by blank lines. */
	private static boolean isLarge(Item item) {
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(item.nodes().getLast());
		return "}\uff5d".contains(last(item).getText()) && PlanFormatting.isLarge(owner);
	}
}
