package jp.tsunagi.document.internal.html;

import java.util.List;
import java.util.Map;

import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Plan;

/** The area plans, each with a page of its own. */
final class PlansSection implements Section {

	private final PublishedProject project;

	private final Map<String, Plan> plans;

	PlansSection(PublishedProject project, Map<String, Plan> plans) {
		this.project = project;
		this.plans = plans;
	}

	@Override
	public String id() {
		return "plans";
	}

	@Override
	public String title() {
		return Messages.plans;
	}

	@Override
	public boolean isEmpty() {
		return plans.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		new DataTable<Map.Entry<String, Plan>>()
				.column(Messages.plan, row -> PublishedProject.text(row.getValue().getName()))
				.column(Messages.areas, row -> project.areas(row.getValue().getAreas()))
				.shortColumn(Messages.planPeriod, row -> row.getValue().getPeriod() == null ? "" : row.getValue().getPeriod().toString())
				.column(Messages.vision, row -> PublishedProject.text(row.getValue().getVision()))
				.links(Map.Entry::getKey)
				.write(html, this, Messages.plans, List.copyOf(plans.entrySet()));
	}
}
