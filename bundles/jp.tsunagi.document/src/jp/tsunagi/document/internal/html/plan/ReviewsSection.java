package jp.tsunagi.document.internal.html.plan;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.PublishedProject;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;

/** What was found when the team looked back on each half-year. */
final class ReviewsSection implements PlanSection {

	private final PublishedPlan plan;

	private final List<Review> reviews;

	ReviewsSection(PublishedPlan plan) {
		this.plan = plan;
		this.reviews = plan.all(Review.class);
	}

	@Override
	public String id() {
		return "reviews";
	}

	@Override
	public String title() {
		return Messages.reviews;
	}

	@Override
	public boolean isEmpty() {
		return reviews.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		for (Review review : reviews) {
			html.open("div", "class", "block").element("h3", half(review), "id", plan.id(review));
			new FactSheet()
					.add(Messages.by, plan.names(review, Literals.REVIEW__BY))
					.add(Messages.held, PublishedPlan.text(review.getHeldOn()))
					.add(Messages.participants, plan.names(review, Literals.REVIEW__PARTICIPANTS))
					.write(html);
			if (!review.getEntries().isEmpty()) {
				writeEntries(html, review.getEntries());
			}
			html.close();
		}
	}

	private void writeEntries(HtmlWriter html, List<ReviewEntry> entries) {
		new DataTable<ReviewEntry>()
				.nameColumn(Messages.subject, this::subject)
				.column(Messages.evaluation, entry -> PublishedProject.text(entry.getEvaluation()))
				.column(Messages.result, entry -> PublishedProject.text(entry.getResult()))
				.column(Messages.learning, entry -> PublishedProject.text(entry.getLearning()))
				.nameColumn(Messages.next, this::next)
				.nameColumn(Messages.owners, entry -> plan.names(entry, Literals.REVIEW_ENTRY__OWNERS))
				.shortColumn(Messages.due, entry -> PublishedPlan.text(entry.getDue()))
				.nameColumn(Messages.communityIssues, entry -> plan.names(entry, Literals.REVIEW_ENTRY__COMMUNITY_ISSUES))
				.ids(plan::id)
				.write(html, Messages.reviews, false, entries);
	}

	private String subject(ReviewEntry entry) {
		String subject = PublishedPlan.lines(plan.names(entry, Literals.REVIEW_ENTRY__GOAL),
				plan.names(entry, Literals.REVIEW_ENTRY__ACTION), plan.names(entry, Literals.REVIEW_ENTRY__TRAINING));
		return subject.isEmpty() ? Messages.wholePlan : subject;
	}

	private String next(ReviewEntry entry) {
		String into = plan.names(entry, Literals.REVIEW_ENTRY__MERGED_INTO);
		return PublishedPlan.lines(decision(entry), into.isEmpty() ? "" : NLS.bind(Messages.mergedInto, into), entry.getNext());
	}

	private static String decision(ReviewEntry entry) {
		String decision = switch (entry.getDecision()) {
			case UNDECIDED -> "";
			case CONTINUE -> Messages.decisionContinue;
			case EXPAND -> Messages.decisionExpand;
			case IMPROVE -> Messages.decisionImprove;
			case MERGE -> Messages.decisionMerge;
			case STOP -> Messages.decisionStop;
		};
		return decision.isEmpty() ? "" : NLS.bind(Messages.decision, decision);
	}

	private static String half(Review review) {
		return review.getHalf() == null ? Messages.reviews : review.getHalf()
				.label(PublishedProject.isEnglish() ? CalendarStyle.ISO : CalendarStyle.JAPANESE);
	}

	/** How a review is called where its notes stand. */
	static String label(Review review) {
		return NLS.bind(Messages.reviewOf, half(review));
	}
}
