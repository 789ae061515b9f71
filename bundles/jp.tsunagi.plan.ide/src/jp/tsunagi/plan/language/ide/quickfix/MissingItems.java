package jp.tsunagi.plan.language.ide.quickfix;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;
import jp.tsunagi.plan.language.values.NameWriter;
import jp.tsunagi.plan.language.values.Quotation;

/** What a plan lacks, with a value that can stay or be typed over. */
@Singleton
final class MissingItems {

	private static final EStructuralFeature NAME = Literals.NAMED_ELEMENT__NAME;

	private static final EStructuralFeature TEXT = Literals.SECTION__TEXT;

	private final LanguageWords words;

	private final Insertion insertion;

	private final PlanGrammarAccess grammar;

	private final NameWriter writer;

	@Inject
	MissingItems(LanguageWords words, Insertion insertion, NameWriter writer) {
		this.words = words;
		this.insertion = insertion;
		this.writer = writer;
		grammar = words.grammar();
	}

	Stream<PlanFix> period(MarkedText marked) {
		return lines(marked, Plan.class, grammar.getPeriodKeywordRule(), marked.proposals().stream());
	}

	Stream<PlanFix> area(MarkedText marked) {
		return lines(marked, Plan.class, grammar.getAreaKeywordRule(), names(marked));
	}

	Stream<PlanFix> indicator(MarkedText marked) {
		return marked.element(Goal.class).stream().flatMap(goal -> {
			boolean english = LanguageWords.isEnglish(goal);
			String target = words.word(grammar.getTargetKeywordRule(), english) + (english ? " 1" : " 1か所");
			String name = writer.written(english ? "name of the indicator" : "指標の名前");
			return lines(marked, Goal.class, grammar.getIndicatorKeywordRule(), Stream.of(name + " " + target));
		});
	}

	Stream<PlanFix> target(MarkedText marked) {
		// behind the baseline, unless its date in parentheses stands there
		EStructuralFeature before = marked.element(PlanIndicator.class).filter(indicator -> indicator.getBaselineDate() == null).isPresent()
				? Literals.PLAN_INDICATOR__BASELINE : NAME;
		return items(marked, PlanIndicator.class, grammar.getTargetKeywordRule(), marked.proposals().stream(), NAME,
				Literals.PLAN_INDICATOR__TEXT, before);
	}

	Stream<PlanFix> owner(MarkedText marked) {
		return items(marked, Action.class, grammar.getOwnerKeywordRule(), names(marked), NAME, TEXT);
	}

	Stream<PlanFix> plannedDate(MarkedText marked) {
		return items(marked, Milestone.class, grammar.getPlannedKeywordRule(), marked.proposals().stream(), NAME, TEXT);
	}

	Stream<PlanFix> result(MarkedText marked) {
		return marked.element(ReviewEntry.class).stream().flatMap(entry -> items(marked, ReviewEntry.class, grammar.getResultKeywordRule(),
				Stream.of(LanguageWords.isEnglish(entry) ? "\"what came of it\"" : "\"どうなったか\""), Literals.REVIEW_ENTRY__EVALUATION));
	}

	Stream<PlanFix> mergedInto(MarkedText marked) {
		return items(marked, ReviewEntry.class, grammar.getMergedIntoKeywordRule(), names(marked), Literals.REVIEW_ENTRY__DECISION,
				Literals.REVIEW_ENTRY__NEXT);
	}

	private Stream<String> names(MarkedText marked) {
		return marked.proposals().stream().map(writer::written);
	}

	private <T extends EObject> Stream<PlanFix> items(MarkedText marked, Class<T> type, ParserRule keyword, Stream<String> values,
			EStructuralFeature... after) {
		return marked.element(type).stream()
				.flatMap(element -> values.map(value -> insertion.behind(marked, element, keyword, value, after)));
	}

	private <T extends EObject> Stream<PlanFix> lines(MarkedText marked, Class<T> type, ParserRule keyword, Stream<String> values) {
		return marked.element(type).stream().flatMap(element -> {
			String word = words.word(keyword, LanguageWords.isEnglish(element));
			return values.map(value -> insertion.within(marked, element, word + " " + value, NAME, TEXT)).flatMap(Optional::stream);
		});
	}

	/** At the end of the line, unless a brace ends it. */
	Stream<PlanFix> closingQuotation(MarkedText marked) {
		String text = marked.document().getContents();
		int start = marked.document().getOffSet(marked.diagnostic().getRange().getStart());
		int end = start + 1;
		while (end < text.length() && "\r\n{}｛｝".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		int inserted = start + 1 + text.substring(start + 1, end).stripTrailing().length();
		String closing = String.valueOf(Quotation.closing(text.charAt(start)));
		return Stream.of(PlanFix.of(Messages.bind(Messages.insert, closing), marked.insert(inserted, closing)));
	}

	Stream<PlanFix> closingBrace(MarkedText marked) {
		int end = marked.document().getContents().stripTrailing().length();
		return Stream.of(PlanFix.of(Messages.bind(Messages.insert, "}"), marked.insert(end, "\n}")));
	}
}
