package jp.tsunagi.plan.language.scoping;

/** What a reference of a plan can mean where it stands. */
public class PlanScopeProvider extends AbstractPlanScopeProvider {
}
