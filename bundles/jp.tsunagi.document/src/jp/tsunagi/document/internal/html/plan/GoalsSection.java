package jp.tsunagi.document.internal.html.plan;

import java.util.List;

import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.PlanPackage;

/** The directions of the plan, and what shall be so at its end. */
final class GoalsSection implements Section {

	private final PublishedPlan plan;

	GoalsSection(PublishedPlan plan) {
		this.plan = plan;
	}

	@Override
	public String id() {
		return "goals";
	}

	@Override
	public String title() {
		return plan.all(Pillar.class).isEmpty() ? Messages.goals : Messages.pillarsAndGoals;
	}

	@Override
	public boolean isEmpty() {
		return plan.all(Goal.class).isEmpty() && plan.all(Pillar.class).isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		writeGoals(html, plan.plan().getGoals(), "h3");
		for (Pillar pillar : plan.plan().getPillars()) {
			html.open("div", "class", "pillar");
			writeHeading(html, pillar, "h3", pillar.getText());
			html.close();
			writeGoals(html, pillar.getGoals(), "h4");
		}
	}

	private void writeGoals(HtmlWriter html, List<Goal> goals, String level) {
		for (Goal goal : goals) {
			html.open("div", "class", "block kept");
			writeHeading(html, goal, level, goal.getText());
			String issues = plan.names(goal, PlanPackage.Literals.GOAL__ISSUES);
			if (!issues.isEmpty()) {
				html.element("p", PublishedPlan.titled(Messages.answers, issues), "class", "source");
			}
			new IndicatorTable(plan).write(html, goal.getIndicators());
			html.close();
		}
	}

	private void writeHeading(HtmlWriter html, NamedElement part, String level, String text) {
		html.element(level, plan.label(part), "id", plan.id(part));
		if (!PublishedProject.text(text).isEmpty()) {
			html.element("p", text.strip(), "class", "body");
		}
	}
}
