package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedPlan.text;

import java.util.Optional;

import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.StateLabel;
import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.TrainingStep;

/** What is said of the dated parts of plans: milestones, trainings and events. Dates are as the plan writes them. */
final class ScheduleFields {

	private final FieldSource source;

	private final FieldGroup<Milestone> milestone;

	private final FieldGroup<PlannedTraining> training;

	private final FieldGroup<PlannedEvent> event;

	ScheduleFields(FieldSource source) {
		this.source = source;
		this.milestone = makeMilestone();
		this.training = makeTraining();
		this.event = makeEvent();
	}

	FieldGroup<Milestone> milestone() {
		return milestone;
	}

	FieldGroup<PlannedTraining> training() {
		return training;
	}

	FieldGroup<PlannedEvent> event() {
		return event;
	}

	private FieldGroup<Milestone> makeMilestone() {
		return FieldGroup.<Milestone>with(source.notes("milestone"))
				.text("名前", milestone -> text(milestone.getName()))
				.text("内容", milestone -> text(milestone.getText()))
				.text("期日", milestone -> scheduled(milestone).flatMap(ScheduledMilestone::date).map(FuzzyDate::toString).orElse(""))
				.text("予定", milestone -> scheduled(milestone).flatMap(ScheduledMilestone::planned).map(FuzzyDate::toString).orElse(""))
				.text("見込", milestone -> text(milestone.getForecast()))
				.text("完了", milestone -> text(milestone.getDone()))
				.text("状態", milestone -> scheduled(milestone).map(each -> StateLabel.of(each.state())).orElse(""))
				.text("前提", milestone -> FieldSource.joined(milestone.getPredecessors().stream().map(before -> text(before.getName()))))
				.text("担当", milestone -> source.published(milestone).names(milestone, Literals.MILESTONE__OWNERS))
				.text("結果", milestone -> text(milestone.getResult()))
				.text("取組", milestone -> source.published(milestone).placeWithin(milestone))
				.text("計画", milestone -> text(EcoreUtil2.getContainerOfType(milestone, Plan.class).getName()))
				.build();
	}

	private Optional<ScheduledMilestone> scheduled(Milestone milestone) {
		return source.schedule().find(milestone);
	}

	private FieldGroup<PlannedTraining> makeTraining() {
		return FieldGroup.<PlannedTraining>with(source.notes("plannedTraining"))
				.text("名前", training -> text(training.getName()))
				.text("内容", training -> text(training.getText()))
				.text("講座", training -> source.published(training).names(training, Literals.PLANNED_TRAINING__PROGRAMME))
				.text("対象", training -> text(training.getTargetGroup()))
				.text("担当", training -> source.published(training).names(training, Literals.PLANNED_TRAINING__OWNERS))
				.text("協力", training -> source.published(training).names(training, Literals.PLANNED_TRAINING__PARTNERS))
				.rows("段階", step(), PlannedTraining::getSteps)
				.build();
	}

	private FieldGroup<TrainingStep> step() {
		return FieldGroup.<TrainingStep>with(source.notes("trainingStep"))
				.text("名前", step -> text(step.getName()))
				.text("内容", step -> text(step.getContent()))
				.text("予定", step -> text(step.getPlanned()))
				.text("実施", step -> text(step.getHeld()))
				.text("場所", step -> text(step.getPlace()))
				.text("人数", step -> text(step.getAttendance()))
				.text("修了", step -> text(step.getCompletions()))
				.build();
	}

	private FieldGroup<PlannedEvent> makeEvent() {
		return FieldGroup.<PlannedEvent>with(source.notes("plannedEvent"))
				.text("名前", event -> text(event.getName()))
				.text("内容", event -> text(event.getText()))
				.text("予定", event -> text(event.getPlanned()))
				.text("実施", event -> text(event.getHeld()))
				.text("場所", event -> text(event.getPlace()))
				.text("対象", event -> text(event.getTargetGroup()))
				.text("主催", event -> source.published(event).names(event, Literals.PLANNED_EVENT__ORGANIZERS))
				.text("人数", event -> text(event.getAttendance()))
				.build();
	}
}
