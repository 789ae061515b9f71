package jp.tsunagi.plan.language.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * Everything that can be wrong with a plan or worth a look. Errors are certain and keep the plan from meaning what it says;
 * warnings are what a planner will miss; the rest may be meant so.
 */
public enum PlanIssue {

	/** The text cannot be read as a plan where it is marked. */
	SYNTAX(Severity.ERROR, Messages.syntax),
	/** A word cannot be read as the date, number or decision that belongs there. */
	VALUE(Severity.ERROR, Messages.value),
	/** A quotation mark that nothing closes. */
	UNCLOSED_QUOTATION(Severity.ERROR, Messages.unclosedQuotation),
	/** A brace that nothing closes. */
	UNCLOSED_PART(Severity.ERROR, Messages.unclosedPart),
	/** A word of the language where a name belongs. */
	KEYWORD_AS_NAME(Severity.ERROR, Messages.keywordAsName),
	/** More text than a plan can have. */
	FILE_TOO_LARGE(Severity.ERROR, Messages.fileTooLarge),
	/** A character that no text has, such as NUL. */
	CONTROL_CHARACTER(Severity.ERROR, Messages.controlCharacter),
	/** What is left of a character when a file is read in the wrong encoding. */
	REPLACEMENT_CHARACTER(Severity.WARNING, Messages.replacementCharacter),

	/** Two quotation marks with nothing between them where a name belongs. */
	NAME_EMPTY(Severity.ERROR, Messages.nameEmpty),
	/** Two parts of the same kind, side by side, with one name. */
	NAME_TWICE(Severity.ERROR, Messages.nameTwice),
	/** Two plans with one name in two files. */
	PLAN_NAME_TWICE(Severity.WARNING, Messages.planNameTwice),
	/** A text that says nothing. */
	TEXT_EMPTY(Severity.WARNING, Messages.textEmpty),
	/** An item that can be said once, said again. */
	ATTRIBUTE_TWICE(Severity.ERROR, Messages.attributeTwice),
	/** The same element named twice in one list. */
	REFERENCE_TWICE(Severity.WARNING, Messages.referenceTwice),

	/** A plan for no area. */
	AREA_MISSING(Severity.WARNING, Messages.areaMissing),
	/** A plan without a period. */
	PERIOD_MISSING(Severity.WARNING, Messages.periodMissing),
	/** A plan whose period does not end. */
	PERIOD_OPEN(Severity.INFO, Messages.periodOpen),
	/** A period whose end is before its start. */
	PERIOD_REVERSED(Severity.ERROR, Messages.periodReversed),
	/** A plan for more than five fiscal years. */
	PERIOD_TOO_LONG(Severity.WARNING, Messages.periodTooLong),
	/** An action that begins before or ends after its plan. */
	PERIOD_OUTSIDE_PLAN(Severity.WARNING, Messages.periodOutsidePlan),
	/** A plan that is, over others or at once, its own previous or superior plan. */
	PLAN_CYCLE(Severity.ERROR, Messages.planCycle),
	/** A plan, pillar or goal under which nothing is done. */
	WITHOUT_CONTENT(Severity.INFO, Messages.withoutContent),

	/** A milestone, an event or a step of a training that is planned for a day outside the period. */
	PLANNED_OUTSIDE_PERIOD(Severity.WARNING, Messages.plannedOutsidePeriod),
	/** A milestone without any date. */
	MILESTONE_WITHOUT_DATE(Severity.WARNING, Messages.milestoneWithoutDate),
	/** A milestone whose day has passed, neither done nor dropped. */
	MILESTONE_OVERDUE(Severity.INFO, Messages.milestoneOverdue),
	/** A milestone that was planned for a later day than it is expected on. */
	PLANNED_AFTER_FORECAST(Severity.INFO, Messages.plannedAfterForecast),
	/** A milestone that is done on a day to come. */
	DONE_IN_FUTURE(Severity.ERROR, Messages.doneInFuture),
	/** A milestone that was done before its action or plan began. */
	DONE_BEFORE_START(Severity.WARNING, Messages.doneBeforeStart),
	/** A milestone that is both done and given up. */
	DROPPED_AND_DONE(Severity.ERROR, Messages.droppedAndDone),
	/** A milestone that is its own predecessor. */
	PREDECESSOR_ITSELF(Severity.ERROR, Messages.predecessorItself),
	/** Milestones that wait for each other. */
	PREDECESSOR_CYCLE(Severity.ERROR, Messages.predecessorCycle),
	/** A milestone that comes before the one it waits for. */
	PREDECESSOR_LATER(Severity.WARNING, Messages.predecessorLater),
	/** A milestone that is done although the one it waits for is not. */
	PREDECESSOR_NOT_DONE(Severity.WARNING, Messages.predecessorNotDone),
	/** A change from a date to the same date. */
	CHANGE_SAYS_NOTHING(Severity.WARNING, Messages.changeSaysNothing),
	/** A change that does not begin where the one before ended. */
	CHANGE_NOT_CHAINED(Severity.WARNING, Messages.changeNotChained),
	/** A follow-up, nobody knows how often. */
	FOLLOW_UP_WITHOUT_RHYTHM(Severity.WARNING, Messages.followUpWithoutRhythm),
	/** A rhythm without end, behind which another one never begins. */
	RHYTHM_WITHOUT_END(Severity.WARNING, Messages.rhythmWithoutEnd),
	/** A follow-up that was done before what it follows. */
	VISIT_BEFORE_DONE(Severity.WARNING, Messages.visitBeforeDone),
	/** An event, a step of a training, a follow-up or a review that was held on a day to come. */
	HELD_IN_FUTURE(Severity.ERROR, Messages.heldInFuture),
	/** More people completed a training than took part in it. */
	COMPLETIONS_EXCEED_ATTENDANCE(Severity.ERROR, Messages.completionsExceedAttendance),

	/** A goal that nothing measures. */
	GOAL_WITHOUT_INDICATOR(Severity.WARNING, Messages.goalWithoutIndicator),
	/** An indicator that has nothing to reach. */
	INDICATOR_WITHOUT_TARGET(Severity.WARNING, Messages.indicatorWithoutTarget),
	/** Numbers of one indicator in different units. */
	UNIT_DIFFERS(Severity.WARNING, Messages.unitDiffers),
	/** A measurement on a day to come. */
	MEASURED_IN_FUTURE(Severity.ERROR, Messages.measuredInFuture),
	/** A measurement outside the period of the plan. */
	MEASURED_OUTSIDE_PERIOD(Severity.INFO, Messages.measuredOutsidePeriod),
	/** Two measurements on one date. */
	MEASURED_TWICE(Severity.WARNING, Messages.measuredTwice),
	/** A target that is reached while the plan still runs. */
	INDICATOR_REACHED(Severity.INFO, Messages.indicatorReached),

	/** An action that nobody does. */
	ACTION_WITHOUT_OWNER(Severity.WARNING, Messages.actionWithoutOwner),
	/** A body that ended before the action does. */
	BODY_ENDED(Severity.WARNING, Messages.bodyEnded),
	/** A category that the vocabulary of the project lacks. */
	CATEGORY_UNKNOWN(Severity.WARNING, Messages.categoryUnknown),

	/** A number below zero where there can be none. */
	NUMBER_NEGATIVE(Severity.ERROR, Messages.numberNegative),
	/** A budget for a fiscal year outside the period. */
	BUDGET_OUTSIDE_PERIOD(Severity.WARNING, Messages.budgetOutsidePeriod),
	/** Two budgets for one fiscal year. */
	BUDGET_YEAR_TWICE(Severity.WARNING, Messages.budgetYearTwice),
	/** Items that do not add up to the amount. */
	BUDGET_ITEMS_DIFFER(Severity.WARNING, Messages.budgetItemsDiffer),
	/** Sources that do not add up to the amount. */
	BUDGET_SOURCES_DIFFER(Severity.WARNING, Messages.budgetSourcesDiffer),
	/** Actions that together cost more than the plan has in that year. */
	BUDGET_EXCEEDED(Severity.WARNING, Messages.budgetExceeded),

	/** A review of a half-year that has not begun. */
	REVIEW_NOT_BEGUN(Severity.ERROR, Messages.reviewNotBegun),
	/** A review of a half-year outside the period. */
	REVIEW_OUTSIDE_PERIOD(Severity.WARNING, Messages.reviewOutsidePeriod),
	/** Two reviews of one half-year by the same people, or nobody says by whom. */
	REVIEW_TWICE(Severity.WARNING, Messages.reviewTwice),
	/** Two entries of one review about the same. */
	ENTRY_TWICE(Severity.WARNING, Messages.entryTwice),
	/** An entry that says nothing. */
	ENTRY_EMPTY(Severity.INFO, Messages.entryEmpty),
	/** An evaluation without what it rests on. */
	EVALUATION_WITHOUT_RESULT(Severity.WARNING, Messages.evaluationWithoutResult),
	/** An evaluation that the scale of the project lacks. */
	EVALUATION_UNKNOWN(Severity.WARNING, Messages.evaluationUnknown),
	/** A next step that was due before the review. */
	DUE_BEFORE_REVIEW(Severity.WARNING, Messages.dueBeforeReview),
	/** An action that is merged, nobody knows into which. */
	MERGE_WITHOUT_TARGET(Severity.WARNING, Messages.mergeWithoutTarget),
	/** An action to merge into, although the decision is another one. */
	TARGET_WITHOUT_MERGE(Severity.WARNING, Messages.targetWithoutMerge),
	/** An action that is merged into itself. */
	MERGE_INTO_ITSELF(Severity.ERROR, Messages.mergeIntoItself);

	private static final String PREFIX = "plan.";

	private final Severity severity;

	private final String template;

	PlanIssue(Severity severity, String template) {
		this.severity = severity;
		this.template = template;
	}

	/** How diagnostics and findings name it: {@code plan.area-missing}. */
	public String code() {
		return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** How much it matters. */
	public Severity severity() {
		return severity;
	}

	/** What is wrong and what to do, in the user's language. */
	public String message(Object... arguments) {
		return NLS.bind(template, arguments);
	}

	/** The issue of that code. */
	public static Optional<PlanIssue> of(String code) {
		return Arrays.stream(values()).filter(issue -> issue.code().equals(code)).findFirst();
	}
}
