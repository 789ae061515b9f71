package jp.tsunagi.plan.language.keywords;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.language.services.PlanGrammarAccess;
import jp.tsunagi.plan.language.values.DecisionWord;
import jp.tsunagi.plan.rhythm.Rhythm;

/** The words of the language, as its grammar has them. */
@Singleton
public final class KeywordWritings {

	/** How the rule of a keyword ends, by convention. */
	private static final String KEYWORD_RULE = "Keyword";

	private final PlanGrammarAccess grammar;

	private final Map<AbstractRule, Keyword> attributes = new HashMap<>();

	private final Map<AbstractRule, Keyword> marks = new HashMap<>();

	/** Reads the keywords out of the grammar. */
	@Inject
	public KeywordWritings(PlanGrammarAccess grammar) {
		this.grammar = grammar;
		GrammarUtil.allParserRules(grammar.getGrammar()).stream().filter(rule -> rule.getName().endsWith(KEYWORD_RULE))
				.forEach(rule -> attributes.put(rule, keyword(rule)));
		for (AbstractRule rule : List.of(grammar.getRangeMarkRule(), grammar.getArrowRule())) {
			marks.put(rule, keyword(rule));
		}
	}

	private static Keyword keyword(AbstractRule rule) {
		return new Keyword(EcoreUtil2.getAllContentsOfType(rule, org.eclipse.xtext.Keyword.class).stream()
				.map(org.eclipse.xtext.Keyword::getValue).toList());
	}

	/** What the word that is called by {@code rule} may be written as; empty if the rule is none of a word that begins an attribute. */
	public Optional<Keyword> attribute(AbstractRule rule) {
		return Optional.ofNullable(attributes.get(rule));
	}

	/** What the mark between two dates that is called by {@code rule} may be written as; empty if the rule is another. */
	public Optional<Keyword> mark(AbstractRule rule) {
		return Optional.ofNullable(marks.get(rule));
	}

	/** What {@code word}, called by {@code rule}, may be written as; empty if it is no word of a decision or a rhythm. */
	public Optional<Keyword> value(AbstractRule rule, String word) {
		if (rule == grammar.getRhythmRule()) {
			return Rhythm.keyword(word);
		}
		return rule == grammar.getDecisionRule()
				? DecisionWord.ALL.stream().map(DecisionWord::words).filter(words -> words.contains(word)).map(Keyword::new).findFirst()
				: Optional.empty();
	}

	/** The rule that made {@code node} or, for a word, the node around it; empty where the text could not be read. */
	public static Optional<AbstractRule> rule(INode node) {
		for (INode around = node; around != null; around = around.getParent()) {
			EObject element = around.getGrammarElement();
			if (element instanceof AbstractRule rule) {
				return Optional.of(rule);
			}
			if (element instanceof CrossReference reference) {
				element = reference.getTerminal();
			}
			if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule) {
				return Optional.of(rule);
			}
		}
		return Optional.empty();
	}
}
