package jp.tsunagi.document.internal.html.plan;

import java.util.List;

import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Budget;
import jp.tsunagi.plan.BudgetItem;
import jp.tsunagi.plan.FundingSource;

/** What it costs, and where the money comes from. */
final class BudgetSection implements Section {

	private final PublishedPlan plan;

	private final List<Budget> budgets;

	BudgetSection(PublishedPlan plan) {
		this.plan = plan;
		this.budgets = plan.all(Budget.class);
	}

	@Override
	public String id() {
		return "budget";
	}

	@Override
	public String title() {
		return Messages.budget;
	}

	@Override
	public boolean isEmpty() {
		return budgets.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		new DataTable<Budget>()
				.shortColumn(Messages.fiscalYear, BudgetSection::year)
				.numberColumn(Messages.amount, budget -> PublishedPlan.text(budget.getAmount()))
				.column(Messages.items, budget -> PublishedPlan.lines(budget.getItems().stream().map(BudgetSection::item).toList()))
				.column(Messages.funding,
						budget -> PublishedPlan.lines(budget.getSources().stream().map(BudgetSection::source).toList()))
				.groups(plan.places(budgets))
				.ids(plan::id)
				.write(html, Messages.budget, false, budgets);
	}

	/** The year and the amount on one line. */
	static String yearAndAmount(Budget budget) {
		return (year(budget) + Messages.gap + PublishedPlan.text(budget.getAmount())).strip();
	}

	private static String year(Budget budget) {
		return budget.getYear() == null ? "" : budget.getYear()
				.label(PublishedProject.style());
	}

	private static String item(BudgetItem item) {
		String name = PublishedProject.text(item.getName()) + Messages.gap + PublishedPlan.text(item.getAmount());
		return PublishedPlan.lines(name, item.getText());
	}

	private static String source(FundingSource source) {
		return (PublishedProject.text(source.getName()) + Messages.gap + PublishedPlan.text(source.getAmount())).strip();
	}
}
