package jp.tsunagi.plan.language.ide.quickfix;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.PlanElement;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.keywords.KeywordWritings;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;
import jp.tsunagi.plan.language.values.NameWriter;
import jp.tsunagi.plan.language.values.Quotation;
import jp.tsunagi.plan.quantity.Quantity;

/** What a plan lacks, with a value that can stay or be typed over. */
@Singleton
final class MissingItems {

	private final PlanGrammarAccess grammar;

	private final KeywordWritings keywords;

	private final NameWriter writer;

	@Inject
	MissingItems(PlanGrammarAccess grammar, KeywordWritings keywords, NameWriter writer) {
		this.grammar = grammar;
		this.keywords = keywords;
		this.writer = writer;
	}

	Stream<PlanFix> period(MarkedText marked) {
		return items(marked, Literals.PLAN__PERIOD, grammar.getPeriodKeywordRule(), marked.proposals().stream());
	}

	Stream<PlanFix> area(MarkedText marked) {
		return items(marked, Literals.PLAN__AREAS, grammar.getAreaKeywordRule(), names(marked));
	}

	Stream<PlanFix> indicator(MarkedText marked) {
		return marked.element(Goal.class).stream().flatMap(goal -> {
			boolean english = KeywordLanguage.of(goal) == KeywordLanguage.ENGLISH;
			PlanIndicator indicator = PlanFactory.eINSTANCE.createPlanIndicator();
			indicator.setName(english ? "name of the indicator" : "指標の名前");
			indicator.setTarget(Quantity.parse(english ? "1" : "1か所"));
			return marked.fix(label(goal, grammar.getIndicatorKeywordRule(), indicator.getName()), edits -> edits.add(goal, indicator));
		});
	}

	Stream<PlanFix> target(MarkedText marked) {
		return items(marked, Literals.PLAN_INDICATOR__TARGET, grammar.getTargetKeywordRule(), marked.proposals().stream());
	}

	Stream<PlanFix> owner(MarkedText marked) {
		return items(marked, Literals.ACTION__OWNERS, grammar.getOwnerKeywordRule(), names(marked));
	}

	Stream<PlanFix> plannedDate(MarkedText marked) {
		return items(marked, Literals.MILESTONE__PLANNED, grammar.getPlannedKeywordRule(), marked.proposals().stream());
	}

	Stream<PlanFix> result(MarkedText marked) {
		return marked.element(ReviewEntry.class).stream().flatMap(entry -> items(marked, Literals.REVIEW_ENTRY__RESULT,
				grammar.getResultKeywordRule(),
				Stream.of(KeywordLanguage.of(entry) == KeywordLanguage.ENGLISH ? "\"what came of it\"" : "\"どうなったか\"")));
	}

	Stream<PlanFix> mergedInto(MarkedText marked) {
		return items(marked, Literals.REVIEW_ENTRY__MERGED_INTO, grammar.getMergedIntoKeywordRule(), names(marked));
	}

	private Stream<String> names(MarkedText marked) {
		return marked.proposals().stream().map(writer::written);
	}

	private Stream<PlanFix> items(MarkedText marked, EStructuralFeature feature, ParserRule keyword, Stream<String> values) {
		return marked.element(PlanElement.class).filter(feature.getEContainingClass()::isInstance).stream().flatMap(element -> values
				.flatMap(value -> marked.fix(label(element, keyword, value), edits -> edits.write(element, feature, List.of(value)))));
	}

	private String label(EObject element, ParserRule keyword, String value) {
		return Messages.bind(Messages.insert, keywords.attribute(keyword).orElseThrow().in(KeywordLanguage.of(element)) + " " + value);
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
