package jp.tsunagi.document.internal.html.plan;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.ReviewEntry;

/** What reviews say of each part of a plan. */
public final class ReviewEntryTable {

	private ReviewEntryTable() {
	}

	/** A table of entries of reviews of {@code plan}. */
	public static DataTable<ReviewEntry> of(PublishedPlan plan) {
		return new DataTable<ReviewEntry>()
				.nameColumn(Messages.subject, entry -> subject(plan, entry))
				.column(Messages.evaluation, entry -> PublishedProject.text(entry.getEvaluation()))
				.column(Messages.result, entry -> PublishedProject.text(entry.getResult()))
				.column(Messages.learning, entry -> PublishedProject.text(entry.getLearning()))
				.nameColumn(Messages.next, entry -> next(plan, entry))
				.nameColumn(Messages.owners, entry -> plan.names(entry, Literals.REVIEW_ENTRY__OWNERS))
				.shortColumn(Messages.due, entry -> PublishedPlan.text(entry.getDue()))
				.nameColumn(Messages.communityIssues, entry -> plan.names(entry, Literals.REVIEW_ENTRY__COMMUNITY_ISSUES));
	}

	private static String subject(PublishedPlan plan, ReviewEntry entry) {
		String subject = PublishedPlan.lines(plan.names(entry, Literals.REVIEW_ENTRY__GOAL),
				plan.names(entry, Literals.REVIEW_ENTRY__ACTION), plan.names(entry, Literals.REVIEW_ENTRY__TRAINING));
		return subject.isEmpty() ? plan.label(plan.plan()) : subject;
	}

	private static String next(PublishedPlan plan, ReviewEntry entry) {
		String into = plan.names(entry, Literals.REVIEW_ENTRY__MERGED_INTO);
		return PublishedPlan.lines(decision(entry), into.isEmpty() ? "" : NLS.bind(Messages.mergedInto, into), entry.getNext());
	}

	private static String decision(ReviewEntry entry) {
		String decision = PublishedPlan.decision(entry.getDecision());
		return decision.isEmpty() ? "" : NLS.bind(Messages.decision, decision);
	}
}
