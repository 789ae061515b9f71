package jp.tsunagi.plan.language.ide.quickfix;

import java.util.HashMap;
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
import jp.tsunagi.plan.language.linking.LinkIssue;
import jp.tsunagi.plan.language.validation.PlanIssue;
import jp.tsunagi.plan.language.values.NameWriter;

/** Which issue is mended in which ways, best first. What is written instead is mostly proposed by the rule itself. */
@Singleton
public final class PlanQuickFixes {

	private static final int MAX_PROPOSALS = 6;

	/** By the codes of the issues. */
	private final Map<String, Function<MarkedText, Stream<PlanFix>>> fixes = new HashMap<>();

	private final NameWriter names;

	@Inject
	PlanQuickFixes(NameWriter names, MissingItems missing, WrongWords wrong) {
		this.names = names;
		references();
		replacements();
		removals();
		put(PlanIssue.PERIOD_MISSING, missing::period);
		put(PlanIssue.AREA_MISSING, missing::area);
		put(PlanIssue.GOAL_WITHOUT_INDICATOR, missing::indicator);
		put(PlanIssue.INDICATOR_WITHOUT_TARGET, missing::target);
		put(PlanIssue.ACTION_WITHOUT_OWNER, missing::owner);
		put(PlanIssue.MILESTONE_WITHOUT_DATE, missing::plannedDate);
		put(PlanIssue.EVALUATION_WITHOUT_RESULT, missing::result);
		put(PlanIssue.MERGE_WITHOUT_TARGET, missing::mergedInto);
		put(PlanIssue.UNCLOSED_QUOTATION, missing::closingQuotation);
		put(PlanIssue.UNCLOSED_PART, missing::closingBrace);
		put(PlanIssue.TARGET_WITHOUT_MERGE, wrong::decision);
		put(PlanIssue.DONE_IN_FUTURE, wrong::done);
		put(PlanIssue.HELD_IN_FUTURE, wrong::held);
		put(PlanIssue.PREDECESSOR_LATER, wrong::dateOfSuccessor);
	}

	private void put(PlanIssue issue, Function<MarkedText, Stream<PlanFix>> ways) {
		fixes.put(issue.code(), ways);
	}

	/** The data say what was written and what was looked for, and then what may be meant, written as it can stand there. */
	private void references() {
		Function<MarkedText, Stream<PlanFix>> meant = marked -> marked.proposals().stream().skip(2)
				.map(text -> PlanFix.of(Messages.bind(Messages.replace, text), marked.replace(text)));
		fixes.put(LinkIssue.AMBIGUOUS, meant);
		fixes.put(LinkIssue.UNKNOWN, marked -> Stream.concat(meant.apply(marked), CreationInModel.of(marked)));
	}

	private void replacements() {
		for (PlanIssue issue : List.of(PlanIssue.PERIOD_REVERSED, PlanIssue.PERIOD_OUTSIDE_PLAN, PlanIssue.PLANNED_OUTSIDE_PERIOD,
				PlanIssue.UNIT_DIFFERS, PlanIssue.BUDGET_ITEMS_DIFFER, PlanIssue.BUDGET_SOURCES_DIFFER, PlanIssue.BUDGET_EXCEEDED,
				PlanIssue.REVIEW_NOT_BEGUN, PlanIssue.REVIEW_OUTSIDE_PERIOD, PlanIssue.CHANGE_NOT_CHAINED, PlanIssue.RHYTHM_WITHOUT_END)) {
			put(issue, marked -> replace(marked, Function.identity()));
		}
		for (PlanIssue issue : List.of(PlanIssue.NAME_TWICE, PlanIssue.PLAN_NAME_TWICE, PlanIssue.KEYWORD_AS_NAME,
				PlanIssue.EVALUATION_UNKNOWN)) {
			put(issue, marked -> replace(marked, names::written));
		}
		put(PlanIssue.CATEGORY_UNKNOWN, marked -> {
			boolean wordOnly = marked.value().filter(value -> value.feature() == Literals.NOTE__CATEGORY).isPresent();
			return replace(marked, names::written).filter(fix -> !wordOnly || !fix.edits().getFirst().getNewText().startsWith("\""));
		});
	}

	private static Stream<PlanFix> replace(MarkedText marked, Function<String, String> writing) {
		return marked.proposals().stream().limit(MAX_PROPOSALS).map(writing)
				.map(text -> PlanFix.of(Messages.bind(Messages.replace, text), marked.replace(text)));
	}

	private void removals() {
		for (PlanIssue issue : List.of(PlanIssue.ATTRIBUTE_TWICE, PlanIssue.TEXT_EMPTY, PlanIssue.REFERENCE_TWICE,
				PlanIssue.PREDECESSOR_ITSELF, PlanIssue.PREDECESSOR_CYCLE, PlanIssue.PLAN_CYCLE, PlanIssue.BODY_ENDED,
				PlanIssue.MERGE_INTO_ITSELF, PlanIssue.DUE_BEFORE_REVIEW)) {
			put(issue, Removal::ofValue);
		}
		put(PlanIssue.CHANGE_SAYS_NOTHING, marked -> Removal.ofPart(marked, DateChange.class));
		put(PlanIssue.MEASURED_TWICE, marked -> Removal.ofPart(marked, PlanMeasurement.class));
		put(PlanIssue.DROPPED_AND_DONE, marked -> marked.element(Milestone.class).stream().flatMap(milestone ->
				Stream.of(Literals.MILESTONE__DROPPED, Literals.MILESTONE__DONE)
						.flatMap(feature -> Removal.ofItem(marked, milestone, feature))));
	}

	/** Whether there may be a way to mend it. */
	public boolean handles(Diagnostic diagnostic) {
		return codeOf(diagnostic).filter(fixes::containsKey).isPresent();
	}

	/** The ways to mend what {@code marked} is marked for. */
	public List<PlanFix> of(MarkedText marked) {
		return codeOf(marked.diagnostic()).map(fixes::get).stream().flatMap(fix -> fix.apply(marked)).toList();
	}

	private static Optional<String> codeOf(Diagnostic diagnostic) {
		return Optional.ofNullable(diagnostic.getCode()).map(Either::getLeft);
	}
}
