package jp.tsunagi.document.internal.html.plan;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Review;

/** What was found when the team looked back on each half-year. */
final class ReviewsSection implements Section {

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
				ReviewEntryTable.of(plan).ids(plan::id).write(html, Messages.reviews, false, review.getEntries());
			}
			html.close();
		}
	}

	private static String half(Review review) {
		return review.getHalf() == null ? Messages.reviews : review.getHalf()
				.label(PublishedProject.style());
	}

	/** How a review is called where its notes stand. */
	static String label(Review review) {
		return NLS.bind(Messages.reviewOf, half(review));
	}
}
