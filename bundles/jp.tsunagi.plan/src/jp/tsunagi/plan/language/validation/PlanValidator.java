package jp.tsunagi.plan.language.validation;

/** Checks a plan as a planner would. */
public class PlanValidator extends AbstractPlanValidator {
}
