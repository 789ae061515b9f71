package jp.tsunagi.plan.language.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

import jp.tsunagi.core.text.NameList;
import jp.tsunagi.plan.language.validation.PlanKeywords;

/** What belongs where a text cannot be read. */
final class Expectations {

	private static final int MAX_ITEMS = 6;

	private static final Map<String, String> VALUES = Map.ofEntries(
			Map.entry("Name", Messages.name), Map.entry("SimpleName", Messages.name), Map.entry("Reference", Messages.name),
			Map.entry("Phrase", Messages.phrase), Map.entry("Category", Messages.phrase), Map.entry("Text", Messages.text),
			Map.entry("Period", Messages.period), Map.entry("FuzzyDate", Messages.date), Map.entry("FiscalYear", Messages.fiscalYear),
			Map.entry("HalfYear", Messages.halfYear), Map.entry("Quantity", Messages.quantity), Map.entry("Decision", Messages.decision),
			Map.entry("Rhythm", Messages.rhythm),
			Map.entry("OpenBrace", Messages.openBrace), Map.entry("CloseParen", Messages.closeParen), Map.entry("Arrow", Messages.arrow));

	/** The rule of the grammar that {@code node} is read by. */
	static Optional<AbstractRule> ruleOf(INode node) {
		EObject element = node.getGrammarElement();
		return Optional.ofNullable(element instanceof RuleCall call ? call.getRule() : element instanceof AbstractRule rule ? rule : null);
	}

	/** What belongs there: a value, or one of the items of the part around. */
	String describe(Optional<INode> node, Optional<AbstractRule> rule) {
		Optional<String> value = rule.map(AbstractRule::getName).map(VALUES::get);
		return value.or(() -> node.flatMap(Part::around).map(Expectations::items)).orElse(Messages.plan);
	}

	private static String items(Part part) {
		List<String> items = itemsOf(part.rule());
		return items.isEmpty() || part.rule().getName().equals("PlanFile") ? Messages.plan
				: NLS.bind(Messages.items, part.title(), items.stream().limit(MAX_ITEMS).collect(NameList.joining()));
	}

	/** The words that items of a part begin with; its own word is not among them. */
	private static List<String> itemsOf(ParserRule rule) {
		Set<ParserRule> words = new LinkedHashSet<>();
		collect(rule, words);
		return words.stream().skip(1).map(Expectations::label).toList();
	}

	private static void collect(ParserRule rule, Set<ParserRule> words) {
		for (RuleCall call : EcoreUtil2.getAllContentsOfType(rule, RuleCall.class)) {
			if (call.getRule() instanceof ParserRule called) {
				if (PlanKeywords.isKeyword(called)) {
					words.add(called);
				} else if (called.isFragment()) {
					collect(called, words);
				} else {
					firstWord(called).ifPresent(words::add);
				}
			}
		}
	}

	private static Optional<ParserRule> firstWord(ParserRule rule) {
		return EcoreUtil2.getAllContentsOfType(rule, RuleCall.class).stream().map(RuleCall::getRule).filter(PlanKeywords::isKeyword)
				.map(ParserRule.class::cast).findFirst();
	}

	/** The first way to write a word is Japanese, the last is English. */
	private static String label(ParserRule word) {
		List<String> writings = new ArrayList<>();
		EcoreUtil2.getAllContentsOfType(word, Keyword.class).forEach(keyword -> writings.add(keyword.getValue()));
		return Messages.language.equals("en") ? writings.getLast() : writings.getFirst();
	}
}
