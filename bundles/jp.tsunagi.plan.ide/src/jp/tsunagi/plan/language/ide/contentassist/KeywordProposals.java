package jp.tsunagi.plan.language.ide.contentassist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;

import jp.tsunagi.plan.language.ide.keyword.PlanKeyword;
import jp.tsunagi.plan.language.ide.keyword.PlanKeywords;
import jp.tsunagi.plan.language.ide.keyword.PlanWords;

/**
 * Words of the language, in the language of the text around, and templates for the parts that they begin. What has not been
 * given yet for the part that is being written comes first.
 */
final class KeywordProposals {

	private static final int MISSING = 200;

	private static final int PART = 300;

	private static final int AGAIN = 400;

	private static final int OUTSIDE = 500;

	@Inject
	private PlanKeywords keywords;

	@Inject
	private PlanTemplates templates;

	List<Proposal> at(Place place) {
		PlanWords language = PlanWords.before(place.word().start(), place.resource(), keywords);
		List<Proposal> proposals = new ArrayList<>();
		place.calls().forEach(call -> keywords.of(call.getRule()).ifPresent(keyword -> {
			int rank = rank(place, call, keyword) + proposals.size() / 10;
			if (!isGiven(place, call, keyword)) {
				templates.of(GrammarUtil.containingRule(call), keyword, language, place).ifPresent(template -> proposals
						.add(proposal(keyword, language, CompletionItemKind.Snippet, template, rank)));
				proposals.add(proposal(keyword, language, CompletionItemKind.Keyword, language.of(keyword), rank + 1));
			}
		}));
		return proposals;
	}

	private static Proposal proposal(PlanKeyword keyword, PlanWords language, CompletionItemKind kind, String insert, int rank) {
		boolean template = kind == CompletionItemKind.Snippet;
		String word = language.of(keyword);
		List<String> foundBy = Stream.concat(keyword.words().stream(), Stream.of(keyword.reading())).toList();
		String documentation = keyword.meaning() + "\n\n```\n" + keyword.example() + "\n```";
		return new Proposal(template ? word + " …" : word, insert, template, kind, keyword.meaning(), documentation, foundBy, rank);
	}

	/** Whether it can stand once only and stands there already. */
	private static boolean isGiven(Place place, RuleCall call, PlanKeyword keyword) {
		Optional<EObject> owner = place.ownerOf(call);
		return !begins(call) && owner.isPresent() && keyword.isSingleFor(owner.get()) && keyword.isGivenFor(owner.get());
	}

	private static int rank(Place place, RuleCall call, PlanKeyword keyword) {
		if (begins(call)) {
			return keyword.isBlock() ? PART : MISSING + 1;
		}
		Optional<EObject> owner = place.ownerOf(call);
		if (!owner.equals(place.element())) {
			return OUTSIDE;
		}
		return owner.filter(keyword::isGivenFor).isPresent() ? AGAIN : MISSING;
	}

	/** Whether the word is the first of the part that it stands for. */
	private static boolean begins(RuleCall call) {
		AbstractRule rule = GrammarUtil.containingRule(call);
		return rule instanceof ParserRule parser && !parser.isFragment() && isFirst(rule.getAlternatives(), call);
	}

	private static boolean isFirst(AbstractElement part, RuleCall call) {
		return part == call || switch (part) {
			case Alternatives alternatives -> alternatives.getElements().stream().anyMatch(element -> isFirst(element, call));
			case Group group -> group.getElements().stream().filter(element -> !(element instanceof Action)).limit(1)
					.anyMatch(element -> isFirst(element, call));
			default -> false;
		};
	}
}
