package jp.tsunagi.plan.language.ide;

/** The services an editor asks for. */
public class PlanIdeModule extends AbstractPlanIdeModule {
}
