package jp.tsunagi.document.internal.html.plan;

import java.util.List;

import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.TrainingStep;

/** How supporters are trained, step by step. */
final class TrainingSection implements Section {

	private final PublishedPlan plan;

	private final List<PlannedTraining> trainings;

	TrainingSection(PublishedPlan plan) {
		this.plan = plan;
		this.trainings = plan.all(PlannedTraining.class);
	}

	@Override
	public String id() {
		return "training";
	}

	@Override
	public String title() {
		return Messages.trainings;
	}

	@Override
	public boolean isEmpty() {
		return trainings.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		for (PlannedTraining training : trainings) {
			html.open("div", "class", "block");
			html.element("h3", PublishedProject.text(training.getName()), "id", plan.id(training));
			String text = PublishedProject.text(training.getText());
			if (!text.isEmpty()) {
				html.element("p", text, "class", "body");
			}
			new FactSheet()
					.add(Messages.belongsTo, plan.placeWithin(training))
					.add(Messages.programmeOfModel, plan.names(training, Literals.PLANNED_TRAINING__PROGRAMME))
					.add(Messages.targetGroup, PublishedProject.text(training.getTargetGroup()))
					.add(Messages.owners, plan.names(training, Literals.PLANNED_TRAINING__OWNERS))
					.add(Messages.partners, plan.names(training, Literals.PLANNED_TRAINING__PARTNERS))
					.write(html);
			if (!training.getSteps().isEmpty()) {
				writeSteps(html, training.getSteps());
			}
			html.close();
		}
	}

	private void writeSteps(HtmlWriter html, List<TrainingStep> steps) {
		new DataTable<TrainingStep>()
				.nameColumn(Messages.step, step -> PublishedPlan.lines(step.getName(), step.getText()))
				.column(Messages.content, step -> PublishedProject.text(step.getContent()))
				.shortColumn(Messages.planned, step -> PublishedPlan.text(step.getPlanned()))
				.shortColumn(Messages.held, step -> PublishedPlan.text(step.getHeld()))
				.nameColumn(Messages.place, step -> PublishedProject.text(step.getPlace()))
				.numberColumn(Messages.attendance, step -> PublishedPlan.text(step.getAttendance()))
				.numberColumn(Messages.completions, step -> PublishedPlan.text(step.getCompletions()))
				.ids(plan::id)
				.write(html, Messages.steps, false, steps);
	}
}
