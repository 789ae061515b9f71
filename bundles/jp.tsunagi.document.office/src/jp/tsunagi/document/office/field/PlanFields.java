package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedPlan.lines;
import static jp.tsunagi.document.published.PublishedPlan.text;

import java.util.List;

import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Budget;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Issue;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.Situation;

/** What is said of plans. What a plan itself writes is for whom the plan is for. */
final class PlanFields {

	private final FieldSource source;

	private final ScheduleFields schedules;

	private final ActionFields actions;

	PlanFields(FieldSource source, ScheduleFields schedules) {
		this.source = source;
		this.schedules = schedules;
		this.actions = new ActionFields(source, schedules);
	}

	FieldGroup<Plan> plan() {
		FieldGroup.Builder<Plan> group = FieldGroup.with(source.notes("plan"));
		group.text("名前", plan -> text(plan.getName()))
				.text("説明", plan -> text(plan.getText()))
				.text("地域", plan -> source.published(plan).names(plan, Literals.PLAN__AREAS))
				.text("協議体", plan -> source.published(plan).names(plan, Literals.PLAN__COUNCIL))
				.text("策定", plan -> source.published(plan).names(plan, Literals.PLAN__AUTHORS))
				.text("期間", plan -> text(plan.getPeriod()))
				.text("上位計画", plan -> source.published(plan).names(plan, Literals.PLAN__SUPERIOR))
				.text("前の計画", plan -> source.published(plan).names(plan, Literals.PLAN__PREVIOUS))
				.answer("目指す姿", plan -> text(plan.getVision()))
				.answers("現状", situation(), plan -> all(plan, Situation.class))
				.answers("課題", issue(), plan -> all(plan, Issue.class));
		addParts(group);
		new YearFields(source).addTo(group);
		return group.answerImage("計画の図", source.pictures()::plan)
				.answerImage("工程表", source.pictures()::milestones)
				.answerImage("年間予定表", source.pictures()::year)
				.build();
	}

	private void addParts(FieldGroup.Builder<Plan> group) {
		group.answers("柱", actions.pillar(), plan -> all(plan, Pillar.class))
				.answers("目標", actions.goal(), plan -> all(plan, Goal.class))
				.answers("取組", actions.action(), plan -> all(plan, Action.class))
				.answers("目標のない取組", actions.action(), plan -> all(plan, Action.class).stream()
						.filter(action -> !(action.eContainer() instanceof Goal)).toList())
				.answers("道標", schedules.milestone(), plan -> all(plan, Milestone.class))
				.answers("予算", actions.budget(), plan -> all(plan, Budget.class))
				.answers("養成", schedules.training(), plan -> all(plan, PlannedTraining.class))
				.answers("催し", schedules.event(), plan -> all(plan, PlannedEvent.class))
				.answers("振り返り", new ReviewFields(source).review(), Plan::getReviews);
	}

	private <T> List<T> all(Plan plan, Class<T> type) {
		return source.published(plan).all(type);
	}

	private FieldGroup<Situation> situation() {
		return FieldGroup.<Situation>with(source.notes("situation"))
				.text("内容", situation -> text(situation.getText()))
				.text("根拠", situation -> FieldSource.joined(situation.getEvidence().stream()))
				.build();
	}

	private FieldGroup<Issue> issue() {
		return FieldGroup.<Issue>with(source.notes("issue"))
				.text("名前", issue -> text(issue.getName()))
				.text("内容", issue -> text(issue.getText()))
				.text("根拠", issue -> lines(issue.getEvidence()))
				.text("困りごと", issue -> source.published(issue).names(issue, Literals.ISSUE__NEEDS))
				.text("地域課題", issue -> source.published(issue).names(issue, Literals.ISSUE__COMMUNITY_ISSUES))
				.build();
	}
}
