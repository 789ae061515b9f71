package jp.tsunagi.review.escalation;

import java.util.Objects;
import java.util.Optional;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.plan.Issue;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;

/**
 * An issue that could not be solved in an area, to be taken to the council above.
 *
 * @param plan the plan of the area
 * @param review the review that shows it
 * @param why why it is proposed
 * @param title what the issue is called
 * @param issue the issue of the model; empty if the model does not have it yet
 * @param planIssue what the plan says about it; empty if it is only marked in the review
 * @param entry what the review says about it; empty if nothing is done about it
 * @param area the area that it comes from
 * @param to the council above; empty if there is none yet
 */
public record EscalationProposal(Plan plan, Review review, Why why, String title, Optional<CommunityIssue> issue,
		Optional<Issue> planIssue, Optional<ReviewEntry> entry, Territory area, Optional<Council> to) {

	/** Checks that nothing is missing. */
	public EscalationProposal {
		Objects.requireNonNull(plan);
		Objects.requireNonNull(review);
		Objects.requireNonNull(why);
		Objects.requireNonNull(title);
		Objects.requireNonNull(area);
	}

	/** Why an issue is proposed. */
	public enum Why {
		/** The review says so (地域課題). */
		MARKED(Messages.now().marked),
		/** No goal and no action of the plan takes it up. */
		NOTHING_DONE(Messages.now().nothingDone),
		/** All that was done about it is stopped. */
		STOPPED(Messages.now().stopped),
		/** All that was done about it got the last grade. */
		WITHOUT_SUCCESS(Messages.now().withoutSuccess);

		private final String text;

		Why(String text) {
			this.text = text;
		}

		/** The reason in the user's language. */
		public String text() {
			return text;
		}
	}
}
