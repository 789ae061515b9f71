package jp.tsunagi.document.internal.html.review;

import org.eclipse.osgi.util.NLS;

/** What the pages about reviews say. */
final class Messages extends NLS {

	public static String achievement;
	public static String answer;
	public static String answerLate;
	public static String answered;
	public static String areas;
	public static String asOf;
	public static String backTo;
	public static String baseline;
	public static String by;
	public static String byWhom;
	public static String chart;
	public static String chartNote;
	public static String date;
	public static String done;
	public static String doneOrExpected;
	public static String due;
	public static String escalations;
	public static String evaluationCounts;
	public static String evaluations;
	public static String evaluationsNote;
	public static String evidence;
	public static String evidenceOfArea;
	public static String facts;
	public static String firstHalf;
	public static String gap;
	public static String grade;
	public static String heldOn;
	public static String heldTitle;
	public static String hidden;
	public static String inParens;
	public static String indicator;
	public static String indicators;
	public static String indicatorsReached;
	public static String issue;
	public static String kind;
	public static String lateReviews;
	public static String latest;
	public static String measured;
	public static String milestone;
	public static String milestoneAhead;
	public static String milestoneDone;
	public static String milestoneDoneLate;
	public static String milestoneDropped;
	public static String milestoneMoved;
	public static String milestoneOverdue;
	public static String milestoneUndated;
	public static String milestones;
	public static String milestonesDone;
	public static String moreEvidenceOfArea;
	public static String noBaseline;
	public static String noCategory;
	public static String noTarget;
	public static String notMeasured;
	public static String nothing;
	public static String ofAll;
	public static String ofAreas;
	public static String offScale;
	public static String offScaleCount;
	public static String otherUnit;
	public static String overdue;
	public static String plan;
	public static String planned;
	public static String plans;
	public static String programme;
	public static String progress;
	public static String progressNote;
	public static String progressTitle;
	public static String raised;
	public static String reached;
	public static String reportTitle;
	public static String reports;
	public static String result;
	public static String resultsAndDecisions;
	public static String reviewedTwice;
	public static String reviewsDone;
	public static String secondHalf;
	public static String share;
	public static String soon;
	public static String state;
	public static String stateDone;
	public static String stateDue;
	public static String stateLate;
	public static String stateLateWithoutReview;
	public static String stateNotDue;
	public static String stateOpen;
	public static String target;
	public static String titleOf;
	public static String to;
	public static String trend;
	public static String unevaluated;
	public static String until;
	public static String what;
	public static String why;
	public static String withoutPlan;

	static {
		NLS.initializeMessages("jp.tsunagi.document.internal.html.review.messages", Messages.class);
	}

	private Messages() {
	}
}
