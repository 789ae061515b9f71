package jp.tsunagi.document.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.internal.html.plan.PlanBody;
import jp.tsunagi.document.internal.html.plan.PlanPaper;
import jp.tsunagi.document.print.PrintedDocument;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.plan.Plan;

/**
 * A plan as a city office sends it. It names no persons and nothing of the model that its audience may not see; where one of
 * these stands, it says that there is something. Dates and numbers are as the plan writes them. A plan that is not finished,
 * or refers to what is not there, has a document too. The same plan gives the same document on the same day.
 */
public final class PlanDocument {

	private static final Pattern PARTS = Pattern.compile("part-\\d+");

	private final PublishedPlan published;

	private final String paper;

	/**
	 * The document of {@code plan} for {@code audience}.
	 *
	 * @param project what the plan refers to; empty if it stands alone
	 * @param clock says what day it is
	 */
	public PlanDocument(Plan plan, Optional<Project> project, Audience audience, Clock clock) {
		published = new PublishedPlan(plan, audience);
		paper = new PlanPaper(new PlanBody(published, project, LocalDate.now(clock))).html();
	}

	/** What is printed, as HTML that is well-formed XML with its style inside; a part of the plan keeps its id. */
	public String html() {
		return paper;
	}

	/** The pages; to be closed. Takes its time. */
	public PrintedDocument print() {
		return PrintedDocument.of(paper, PARTS);
	}

	/** The part of the plan that has that id in the document. */
	public Optional<EObject> part(String id) {
		return published.part(id);
	}
}
