package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedPlan.text;


import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Budget;
import jp.tsunagi.plan.BudgetItem;
import jp.tsunagi.plan.FundingSource;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanMeasurement;
import jp.tsunagi.plan.PlanPackage.Literals;

/** What is said of the pillars, goals and actions of plans. Dates and numbers are as the plan writes them. */
final class ActionFields {

	private final FieldSource source;

	private final ScheduleFields schedules;

	private final FieldGroup<Budget> budget;

	private final FieldGroup<Action> action;

	private final FieldGroup<Goal> goal;

	ActionFields(FieldSource source, ScheduleFields schedules) {
		this.source = source;
		this.schedules = schedules;
		FieldGroup<PlanIndicator> indicator = indicator();
		this.budget = makeBudget();
		this.action = makeAction(indicator);
		this.goal = makeGoal(indicator);
	}

	FieldGroup<Action> action() {
		return action;
	}

	FieldGroup<Goal> goal() {
		return goal;
	}

	FieldGroup<Budget> budget() {
		return budget;
	}

	FieldGroup<Pillar> pillar() {
		return FieldGroup.<Pillar>with(source.notes("pillar"))
				.text("見出し", pillar -> source.published(pillar).label(pillar))
				.text("名前", pillar -> text(pillar.getName()))
				.text("内容", pillar -> text(pillar.getText()))
				.answers("目標", goal, Pillar::getGoals)
				.answers("取組", action, pillar -> source.within(pillar, Action.class))
				.build();
	}

	private FieldGroup<Goal> makeGoal(FieldGroup<PlanIndicator> indicator) {
		return FieldGroup.<Goal>with(source.notes("goal"))
				.text("見出し", goal -> source.published(goal).label(goal))
				.text("目標番号", goal -> source.published(goal).number(goal))
				.text("名前", goal -> text(goal.getName()))
				.text("内容", goal -> text(goal.getText()))
				.text("課題", goal -> FieldSource.joined(goal.getIssues().stream().map(issue -> text(issue.getName()))))
				.rows("指標", indicator, Goal::getIndicators)
				.rows("取組", action, Goal::getActions)
				.rows("道標", schedules.milestone(), goal -> goal.getMilestones())
				.build();
	}

	private FieldGroup<Action> makeAction(FieldGroup<PlanIndicator> indicator) {
		return FieldGroup.<Action>with(source.notes("action"))
				.text("見出し", action -> source.published(action).label(action))
				.text("名前", action -> text(action.getName()))
				.text("内容", action -> text(action.getText()))
				.text("目標", action -> action.eContainer() instanceof Goal goal ? text(goal.getName()) : "")
				.text("分類", action -> source.published().term(TermList.BODY_CATEGORY, text(action.getCategory())))
				.text("担当", action -> source.published(action).names(action, Literals.ACTION__OWNERS))
				.text("協力", action -> source.published(action).names(action, Literals.ACTION__PARTNERS))
				.text("活動体", action -> source.published(action).names(action, Literals.ACTION__BODIES))
				.text("困りごと", action -> source.published(action).names(action, Literals.ACTION__NEEDS))
				.text("課題", action -> FieldSource.joined(action.getIssues().stream().map(issue -> text(issue.getName()))))
				.text("時期", action -> text(action.getPeriod()))
				.text("場所", action -> text(action.getPlace()))
				.text("頻度", action -> text(action.getFrequency()))
				.text("対象", action -> text(action.getTargetGroup()))
				.rows("道標", schedules.milestone(), Action::getMilestones)
				.rows("指標", indicator, Action::getIndicators)
				.rows("予算", budget, Action::getBudgets)
				.rows("養成", schedules.training(), Action::getTrainings)
				.rows("催し", schedules.event(), Action::getEvents)
				.build();
	}

	private FieldGroup<PlanIndicator> indicator() {
		return FieldGroup.<PlanIndicator>with(source.notes("planIndicator"))
				.text("名前", indicator -> text(indicator.getName()))
				.text("内容", indicator -> text(indicator.getText()))
				.text("単位", indicator -> text(indicator.getUnit()))
				.text("基準値", indicator -> text(indicator.getBaseline()))
				.text("基準日", indicator -> text(indicator.getBaselineDate()))
				.text("目標値", indicator -> text(indicator.getTarget()))
				.text("目標日", indicator -> text(indicator.getTargetDate()))
				.text("測り方", indicator -> source.published(indicator).names(indicator, Literals.PLAN_INDICATOR__SOURCE))
				.text("最新の値", indicator -> indicator.getMeasurements().isEmpty() ? ""
						: text(indicator.getMeasurements().getLast().getValue()))
				.rows("測定", measurement(), PlanIndicator::getMeasurements)
				.build();
	}

	private FieldGroup<PlanMeasurement> measurement() {
		return FieldGroup.<PlanMeasurement>with(source.notes("measurement"))
				.text("日", measurement -> text(measurement.getDate()))
				.text("値", measurement -> text(measurement.getValue()))
				.text("備考", measurement -> text(measurement.getNote()))
				.build();
	}

	private FieldGroup<Budget> makeBudget() {
		return FieldGroup.<Budget>with(source.notes("budget"))
				.text("年度", budget -> budget.getYear() == null ? "" : budget.getYear().label(PublishedProject.style()))
				.text("金額", budget -> text(budget.getAmount()))
				.text("対象", budget -> source.published(budget).placeWithin(budget))
				.rows("内訳", item(), Budget::getItems)
				.rows("財源", funding(), Budget::getSources)
				.build();
	}

	private FieldGroup<BudgetItem> item() {
		return FieldGroup.<BudgetItem>with(source.notes("budgetItem"))
				.text("名前", item -> text(item.getName()))
				.text("金額", item -> text(item.getAmount()))
				.text("説明", item -> text(item.getText()))
				.build();
	}

	private FieldGroup<FundingSource> funding() {
		return FieldGroup.<FundingSource>with(source.notes("funding"))
				.text("名前", funding -> text(funding.getName()))
				.text("金額", funding -> text(funding.getAmount()))
				.build();
	}
}
