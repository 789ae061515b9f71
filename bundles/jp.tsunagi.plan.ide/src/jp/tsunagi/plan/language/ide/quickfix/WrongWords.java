package jp.tsunagi.plan.language.ide.quickfix;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.TrainingStep;
import jp.tsunagi.plan.language.ide.quickfix.MarkedText.Value;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.keywords.KeywordWritings;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;
import jp.tsunagi.plan.language.validation.MilestoneDate;
import jp.tsunagi.plan.language.values.DecisionWord;

/** What a plan says by the wrong word. */
@Singleton
final class WrongWords {

	private final PlanGrammarAccess grammar;

	private final KeywordWritings keywords;

	@Inject
	WrongWords(PlanGrammarAccess grammar, KeywordWritings keywords) {
		this.grammar = grammar;
		this.keywords = keywords;
	}

	/** To merge is what was decided; or else nothing is merged. */
	Stream<PlanFix> decision(MarkedText marked) {
		return marked.element(ReviewEntry.class).stream().flatMap(entry -> {
			String merge = DecisionWord.of(Decision.MERGE).in(KeywordLanguage.of(entry));
			String label = entry.getDecision() == Decision.UNDECIDED
					? Messages.bind(Messages.insert, word(grammar.getNextKeywordRule(), entry) + " " + merge)
					: Messages.bind(Messages.replace, merge);
			return Stream.concat(marked.fix(label, edits -> edits.set(entry, Literals.REVIEW_ENTRY__DECISION, Decision.MERGE)),
					Removal.ofValue(marked));
		});
	}

	private String word(ParserRule keyword, EObject element) {
		return keywords.attribute(keyword).orElseThrow().in(KeywordLanguage.of(element));
	}

	/** A date to come is a forecast. */
	Stream<PlanFix> done(MarkedText marked) {
		return instead(marked, Milestone.class, Literals.MILESTONE__FORECAST, grammar.getForecastKeywordRule());
	}

	/** A date to come is planned. */
	Stream<PlanFix> held(MarkedText marked) {
		return Stream.of(instead(marked, PlannedEvent.class, Literals.PLANNED_EVENT__PLANNED, grammar.getPlannedKeywordRule()),
				instead(marked, TrainingStep.class, Literals.TRAINING_STEP__PLANNED, grammar.getPlannedKeywordRule()))
				.reduce(Stream.empty(), Stream::concat);
	}

	/** Says the marked date by another word; if that is said already, takes the marked date out. */
	private <T extends EObject> Stream<PlanFix> instead(MarkedText marked, Class<T> type, EStructuralFeature other, ParserRule keyword) {
		return marked.element(type).stream().flatMap(element -> {
			String word = word(keyword, element);
			return element.eIsSet(other) ? Removal.ofValue(marked)
					: marked.value().flatMap(Value::keyword).stream()
							.map(node -> PlanFix.of(Messages.bind(Messages.replace, word), marked.replace(node, word)));
		});
	}

	/** The milestone comes when the one before it is done. */
	Stream<PlanFix> dateOfSuccessor(MarkedText marked) {
		return marked.element(Milestone.class).flatMap(MilestoneDate::of).stream().flatMap(date ->
				marked.proposals().stream().flatMap(proposal -> marked.fix(Messages.bind(Messages.move, proposal),
						edits -> edits.write(date.owner(), date.feature(), List.of(proposal)))));
	}
}
