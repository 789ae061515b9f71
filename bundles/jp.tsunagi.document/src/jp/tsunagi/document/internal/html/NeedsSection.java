package jp.tsunagi.document.internal.html;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.document.published.PublishedProject;

/** What people need and who helps, and the issues that came of it. */
final class NeedsSection implements Section {

	private final PublishedProject project;

	private final List<Need> needs;

	private final List<CommunityIssue> issues;

	NeedsSection(PublishedProject project) {
		this.project = project;
		this.needs = project.all(Need.class);
		this.issues = project.all(CommunityIssue.class);
	}

	@Override
	public String id() {
		return "needs";
	}

	@Override
	public String title() {
		return Messages.needsAndSupport;
	}

	@Override
	public boolean isEmpty() {
		return needs.isEmpty() && issues.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		if (!needs.isEmpty()) {
			new DataTable<Need>()
					.column(Messages.need, project::name)
					.column(Messages.category, need -> project.term(TermList.NEED_CATEGORY, need.getCategory()))
					.column(Messages.area, need -> project.area(need.getArea()))
					.column(Messages.source, need -> PublishedProject.text(need.getSource()))
					.numberColumn(Messages.peopleAffected, need -> PublishedProject.number(need.getPeopleAffected()))
					.column(Messages.helpers, this::helpers)
					.ids(project::anchor)
					.write(html, this, Messages.needs, needs);
		}
		if (!issues.isEmpty()) {
			new DataTable<CommunityIssue>()
					.column(Messages.issue, project::name)
					.column(Messages.raisedBy, issue -> project.name(issue.getRaisedBy()))
					.column(Messages.needs, issue -> project.names(issue.getNeeds()))
					.column(Messages.description, issue -> PublishedProject.text(issue.getDescription()))
					.column(Messages.answer, NeedsSection::answers)
					.ids(project::anchor)
					.write(html, this, Messages.issues, issues);
		}
	}

	private String helpers(Need need) {
		return need.getMatchings().stream().filter(matching -> !project.name(matching.getSupporter()).isEmpty())
				.map(this::helper).collect(Collectors.joining("\n"));
	}

	private String helper(Matching matching) {
		String state = PublishedProject.literal(matching.getState());
		return NLS.bind(Messages.helper, project.name(matching.getSupporter()), state);
	}

	private static String answers(CommunityIssue issue) {
		return issue.getEscalations().stream().map(Escalation::getDecision).map(PublishedProject::text)
				.filter(decision -> !decision.isEmpty()).collect(Collectors.joining("\n"));
	}
}
