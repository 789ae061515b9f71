package jp.tsunagi.document.internal.html.plan;

import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Issue;
import jp.tsunagi.plan.PlanPackage;
import jp.tsunagi.plan.Situation;

/** How things are, and what makes life hard. */
final class SituationSection implements Section {

	private final PublishedPlan plan;

	SituationSection(PublishedPlan plan) {
		this.plan = plan;
	}

	@Override
	public String id() {
		return "situation";
	}

	@Override
	public String title() {
		return Messages.situationAndIssues;
	}

	@Override
	public boolean isEmpty() {
		return plan.all(Situation.class).isEmpty() && plan.all(Issue.class).isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		for (Situation situation : plan.all(Situation.class)) {
			html.open("div", "class", "situation", "id", plan.id(situation));
			html.element("p", PublishedProject.text(situation.getText()), "class", "body");
			String evidence = String.join(PublishedProject.separator(), situation.getEvidence());
			if (!evidence.isEmpty()) {
				html.element("p", PublishedPlan.titled(Messages.evidence, evidence), "class", "source");
			}
			html.close();
		}
		if (!plan.all(Issue.class).isEmpty()) {
			writeIssues(html);
		}
	}

	private void writeIssues(HtmlWriter html) {
		new DataTable<Issue>()
				.nameColumn(Messages.issue, issue -> PublishedProject.text(issue.getName()))
				.column(Messages.content, issue -> PublishedProject.text(issue.getText()))
				.nameColumn(Messages.evidence, issue -> PublishedPlan.lines(issue.getEvidence()))
				.column(Messages.needs, issue -> plan.names(issue, PlanPackage.Literals.ISSUE__NEEDS))
				.column(Messages.communityIssues, issue -> plan.names(issue, PlanPackage.Literals.ISSUE__COMMUNITY_ISSUES))
				.ids(plan::id)
				.write(html, Messages.issues, true, plan.all(Issue.class));
	}
}
