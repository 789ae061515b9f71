package jp.tsunagi.plan.language.ide.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.TrainingStep;
import jp.tsunagi.plan.language.ide.quickfix.MarkedText.Value;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;
import jp.tsunagi.plan.language.validation.MilestoneDate;
import jp.tsunagi.plan.language.values.DecisionWord;

/** What a plan says by the wrong word. */
@Singleton
final class WrongWords {

	private final LanguageWords words;

	private final Insertion insertion;

	private final PlanGrammarAccess grammar;

	@Inject
	WrongWords(LanguageWords words, Insertion insertion) {
		this.words = words;
		this.insertion = insertion;
		grammar = words.grammar();
	}

	/** To merge is what was decided; or else nothing is merged. */
	Stream<PlanFix> decision(MarkedText marked) {
		return marked.element(ReviewEntry.class).stream().flatMap(entry -> {
			String merge = decisionWord(Decision.MERGE, LanguageWords.isEnglish(entry));
			List<INode> decisions = NodeModelUtils.findNodesForFeature(entry, Literals.REVIEW_ENTRY__DECISION);
			Stream<PlanFix> decided = decisions.isEmpty()
					? subjectOf(entry).map(subject -> insertion.behind(marked, entry, grammar.getNextKeywordRule(), merge, subject))
							.stream()
					: Stream.of(PlanFix.of(Messages.bind(Messages.replace, merge), marked.replace(decisions.getLast(), merge)));
			Stream<PlanFix> possible = entry.getNext() != null && decisions.isEmpty() ? Stream.empty() : decided;
			return Stream.concat(possible, Removal.ofValue(marked));
		});
	}

	private static Optional<EStructuralFeature> subjectOf(ReviewEntry entry) {
		return Stream.<EStructuralFeature>of(Literals.REVIEW_ENTRY__ACTION, Literals.REVIEW_ENTRY__GOAL, Literals.REVIEW_ENTRY__TRAINING)
				.filter(entry::eIsSet).findFirst();
	}

	private static String decisionWord(Decision decision, boolean english) {
		List<String> writings = DecisionWord.ALL.stream().filter(word -> word.decision() == decision).map(DecisionWord::words).findFirst()
				.orElseThrow();
		return english ? writings.getLast() : writings.getFirst();
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
			String word = words.word(keyword, LanguageWords.isEnglish(element));
			return element.eIsSet(other) ? Removal.ofValue(marked)
					: marked.value().flatMap(Value::keyword).stream()
							.map(node -> PlanFix.of(Messages.bind(Messages.replace, word), marked.replace(node, word)));
		});
	}

	/** The milestone comes when the one before it is done. */
	Stream<PlanFix> dateOfSuccessor(MarkedText marked) {
		return marked.element(Milestone.class).flatMap(MilestoneDate::of).stream().flatMap(date ->
				marked.proposals().stream().flatMap(proposal ->
						NodeModelUtils.findNodesForFeature(date.owner(), date.feature()).stream().limit(1)
								.map(node -> PlanFix.of(Messages.bind(Messages.move, proposal), marked.replace(node, proposal)))));
	}
}
