package jp.tsunagi.plan.language.ide.quickfix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlanMeasurement;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.language.validation.PlanIssue;

/** Which issue is mended in which ways, best first. What is written instead is mostly proposed by the rule itself. */
@Singleton
public final class PlanQuickFixes {

	private static final int MAX_PROPOSALS = 6;

	private final Map<PlanIssue, Function<MarkedText, Stream<PlanFix>>> fixes = new EnumMap<>(PlanIssue.class);

	private final LanguageWords words;

	@Inject
	PlanQuickFixes(LanguageWords words, MissingItems missing, WrongWords wrong) {
		this.words = words;
		replacements();
		removals();
		fixes.put(PlanIssue.PERIOD_MISSING, missing::period);
		fixes.put(PlanIssue.AREA_MISSING, missing::area);
		fixes.put(PlanIssue.GOAL_WITHOUT_INDICATOR, missing::indicator);
		fixes.put(PlanIssue.INDICATOR_WITHOUT_TARGET, missing::target);
		fixes.put(PlanIssue.ACTION_WITHOUT_OWNER, missing::owner);
		fixes.put(PlanIssue.MILESTONE_WITHOUT_DATE, missing::plannedDate);
		fixes.put(PlanIssue.EVALUATION_WITHOUT_RESULT, missing::result);
		fixes.put(PlanIssue.MERGE_WITHOUT_TARGET, missing::mergedInto);
		fixes.put(PlanIssue.UNCLOSED_QUOTATION, missing::closingQuotation);
		fixes.put(PlanIssue.UNCLOSED_PART, missing::closingBrace);
		fixes.put(PlanIssue.TARGET_WITHOUT_MERGE, wrong::decision);
		fixes.put(PlanIssue.DONE_IN_FUTURE, wrong::done);
		fixes.put(PlanIssue.HELD_IN_FUTURE, wrong::held);
		fixes.put(PlanIssue.PREDECESSOR_LATER, wrong::dateOfSuccessor);
	}

	private void replacements() {
		for (PlanIssue issue : List.of(PlanIssue.PERIOD_REVERSED, PlanIssue.PERIOD_OUTSIDE_PLAN, PlanIssue.PLANNED_OUTSIDE_PERIOD,
				PlanIssue.UNIT_DIFFERS, PlanIssue.BUDGET_ITEMS_DIFFER, PlanIssue.BUDGET_SOURCES_DIFFER, PlanIssue.BUDGET_EXCEEDED,
				PlanIssue.REVIEW_NOT_BEGUN, PlanIssue.REVIEW_OUTSIDE_PERIOD, PlanIssue.CHANGE_NOT_CHAINED)) {
			fixes.put(issue, marked -> replace(marked, Function.identity()));
		}
		for (PlanIssue issue : List.of(PlanIssue.NAME_TWICE, PlanIssue.PLAN_NAME_TWICE, PlanIssue.KEYWORD_AS_NAME)) {
			fixes.put(issue, marked -> replace(marked, words::name));
		}
		fixes.put(PlanIssue.CATEGORY_UNKNOWN, marked -> {
			boolean wordOnly = marked.value().filter(value -> value.feature() == Literals.NOTE__CATEGORY).isPresent();
			return replace(marked, words::name).filter(fix -> !wordOnly || words.isWord(fix.edits().getFirst().getNewText()));
		});
	}

	private static Stream<PlanFix> replace(MarkedText marked, Function<String, String> writing) {
		return marked.proposals().stream().limit(MAX_PROPOSALS).map(writing)
				.map(text -> PlanFix.of(Messages.bind(Messages.replace, text), marked.replace(text)));
	}

	private void removals() {
		for (PlanIssue issue : List.of(PlanIssue.ATTRIBUTE_TWICE, PlanIssue.TEXT_EMPTY, PlanIssue.REFERENCE_TWICE,
				PlanIssue.PREDECESSOR_ITSELF, PlanIssue.PREDECESSOR_CYCLE, PlanIssue.PLAN_CYCLE, PlanIssue.BODY_ENDED,
				PlanIssue.MERGE_INTO_ITSELF)) {
			fixes.put(issue, Removal::ofValue);
		}
		fixes.put(PlanIssue.CHANGE_SAYS_NOTHING, marked -> Removal.ofPart(marked, DateChange.class));
		fixes.put(PlanIssue.MEASURED_TWICE, marked -> Removal.ofPart(marked, PlanMeasurement.class));
		fixes.put(PlanIssue.DROPPED_AND_DONE, marked -> marked.element(Milestone.class).stream().flatMap(milestone ->
				Stream.of(Literals.MILESTONE__DROPPED, Literals.MILESTONE__DONE)
						.flatMap(feature -> Removal.ofItem(marked, milestone, feature))));
	}

	/** Whether there may be a way to mend it. */
	public boolean handles(Diagnostic diagnostic) {
		return issueOf(diagnostic).filter(fixes::containsKey).isPresent();
	}

	/** The ways to mend what {@code marked} is marked for. */
	public List<PlanFix> of(MarkedText marked) {
		return issueOf(marked.diagnostic()).map(fixes::get).stream().flatMap(fix -> fix.apply(marked)).toList();
	}

	private static Optional<PlanIssue> issueOf(Diagnostic diagnostic) {
		return Optional.ofNullable(diagnostic.getCode()).map(Either::getLeft).flatMap(PlanIssue::of);
	}
}
