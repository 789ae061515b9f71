package jp.tsunagi.document.internal.html;

import java.util.List;

import jp.tsunagi.coordination.CaseStudy;
import jp.tsunagi.document.published.PublishedProject;

/** What was done and why, told for others. */
final class CasesSection implements Section {

	private final PublishedProject project;

	private final List<CaseStudy> cases;

	CasesSection(PublishedProject project) {
		this.project = project;
		this.cases = project.all(CaseStudy.class);
	}

	@Override
	public String id() {
		return "cases";
	}

	@Override
	public String title() {
		return Messages.cases;
	}

	@Override
	public boolean isEmpty() {
		return cases.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		for (CaseStudy study : cases) {
			html.open("article");
			html.element("h3", project.name(study));
			html.open("dl", "class", "case");
			writeItem(html, Messages.caseDate, PublishedProject.date(study.getDate()));
			writeItem(html, Messages.background, study.getBackground());
			writeItem(html, Messages.intention, study.getIntention());
			writeItem(html, Messages.done, study.getDone());
			writeItem(html, Messages.next, study.getNext());
			writeItem(html, Messages.involved, project.names(study.getInvolved()));
			html.close().close();
		}
	}

	private static void writeItem(HtmlWriter html, String label, String text) {
		if (!PublishedProject.text(text).isEmpty()) {
			html.element("dt", label).element("dd", text.strip());
		}
	}
}
