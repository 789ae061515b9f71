package jp.tsunagi.plan.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A part of a plan that is being read.
 *
 * @param rule the rule of the grammar for such parts
 * @param title how it begins, such as 目標「交流の場」
 * @param line where it begins, from 1
 */
record Part(ParserRule rule, String title, int line) {

	/** The innermost part that {@code node} is in. */
	static Optional<Part> around(INode node) {
		for (INode parent = node; parent != null; parent = parent.getParent()) {
			Optional<ParserRule> rule = Expectations.ruleOf(parent).filter(ParserRule.class::isInstance).map(ParserRule.class::cast)
					.filter(candidate -> !GrammarUtil.isDatatypeRule(candidate) && !candidate.isFragment());
			if (rule.isPresent() && parent instanceof ICompositeNode part && !title(part).isEmpty()) {
				return Optional.of(new Part(rule.get(), title(part), part.getStartLine()));
			}
		}
		return Optional.empty();
	}

	/** The word it begins with, and its name. */
	private static String title(ICompositeNode part) {
		List<String> words = new ArrayList<>();
		for (ILeafNode leaf : part.getLeafNodes()) {
			if (!leaf.isHidden() && !leaf.getText().matches("[:：]")) {
				words.add(leaf.getText());
			}
			if (words.size() == 2) {
				return NLS.bind(Messages.part, words.get(0), words.get(1).replaceAll("^[\"“「＂]|[\"”」＂]$", ""));
			}
		}
		return String.join(" ", words);
	}
}
