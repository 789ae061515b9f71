package jp.tsunagi.document.internal.html.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.PlanPackage.Literals;

/** What is done, by whom, with whom, for whom: a list of all, then a form for each. */
final class ActionsSection implements Section {

	/** Fewer are seen at one glance. */
	private static final int WORTH_A_LIST = 4;

	private final PublishedPlan plan;

	private final Optional<Project> project;

	private final List<Action> actions;

	ActionsSection(PublishedPlan plan, Optional<Project> project) {
		this.plan = plan;
		this.project = project;
		this.actions = plan.all(Action.class);
	}

	@Override
	public String id() {
		return "actions";
	}

	@Override
	public String title() {
		return Messages.actions;
	}

	@Override
	public boolean isEmpty() {
		return actions.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		if (actions.size() >= WORTH_A_LIST) {
			writeList(html);
		}
		String before = "";
		for (Action action : actions) {
			String place = plan.placeWithin(action);
			if (!place.isEmpty() && !place.equals(before)) {
				html.element("p", place, "class", "belongs");
			}
			before = place;
			writeAction(html, action);
		}
	}

	private void writeList(HtmlWriter html) {
		new DataTable<Action>()
				.column(Messages.action, plan::label)
				.column(Messages.category, this::category)
				.column(Messages.owners, action -> plan.names(action, Literals.ACTION__OWNERS))
				.column(Messages.period, action -> PublishedPlan.text(action.getPeriod()))
				.groups(plan.places(actions))
				.write(html, Messages.actionList, true, actions);
	}

	private void writeAction(HtmlWriter html, Action action) {
		html.open("div", "class", "block kept", "id", plan.id(action));
		html.element("h4", plan.label(action));
		String text = PublishedProject.text(action.getText());
		if (!text.isEmpty()) {
			html.element("p", text, "class", "body");
		}
		new FactSheet()
				.add(Messages.category, category(action))
				.add(Messages.period, PublishedPlan.text(action.getPeriod()))
				.add(Messages.owners, plan.names(action, Literals.ACTION__OWNERS))
				.add(Messages.targetGroup, PublishedProject.text(action.getTargetGroup()))
				.add(Messages.frequency, PublishedProject.text(action.getFrequency()))
				.add(Messages.place, PublishedProject.text(action.getPlace()))
				.addLong(Messages.partners, plan.names(action, Literals.ACTION__PARTNERS))
				.add(Messages.bodies, plan.names(action, Literals.ACTION__BODIES))
				.add(Messages.needs, plan.names(action, Literals.ACTION__NEEDS))
				.add(Messages.issue, plan.names(action, Literals.ACTION__ISSUES))
				.add(Messages.budget, budgets(action))
				.write(html);
		new IndicatorTable(plan).write(html, action.getIndicators());
		html.close();
	}

	private String category(Action action) {
		String id = PublishedProject.text(action.getCategory());
		return project.map(open -> open.vocabulary().label(TermList.BODY_CATEGORY, id)).orElse(id);
	}

	private static String budgets(Action action) {
		return action.getBudgets().stream().map(BudgetSection::yearAndAmount).collect(Collectors.joining(PublishedProject.separator()));
	}
}
