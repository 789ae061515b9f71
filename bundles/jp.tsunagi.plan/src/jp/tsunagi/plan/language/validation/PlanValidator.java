package jp.tsunagi.plan.language.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** Checks a plan as a planner would; the rules are in the classes that it is composed of. */
@ComposedChecks(validators = { FileRules.class, NameRules.class, ItemRules.class, PeriodRules.class, PlanLinkRules.class,
		ScheduleRules.class, MilestoneRules.class, FollowUpRules.class, PredecessorRules.class, IndicatorRules.class, ActionRules.class,
		BudgetRules.class, ReviewRules.class })
public class PlanValidator extends AbstractPlanValidator {
}
