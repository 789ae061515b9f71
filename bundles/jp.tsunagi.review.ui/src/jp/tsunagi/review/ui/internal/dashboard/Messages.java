package jp.tsunagi.review.ui.internal.dashboard;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String addNote;
	public static String aim;
	public static String appointment;
	public static String begun;
	public static String blockAct;
	public static String blockCheck;
	public static String blockDo;
	public static String blockNotes;
	public static String blockPlan;
	public static String carryOver;
	public static String communityIssues;
	public static String council;
	public static String date;
	public static String dateHint;
	public static String decision;
	public static String due;
	public static String evaluation;
	public static String exportSheet;
	public static String frequency;
	public static String gone;
	public static String grade;
	public static String held;
	public static String heldAhead;
	public static String heldOn;
	public static String indicator;
	public static String issues;
	public static String learning;
	public static String mergedInto;
	public static String milestone;
	public static String milestoneAhead;
	public static String milestoneDone;
	public static String milestoneDoneLate;
	public static String milestoneDropped;
	public static String milestoneLine;
	public static String milestoneMoved;
	public static String milestoneOverdue;
	public static String milestoneUndated;
	public static String more;
	public static String nameOf;
	public static String namesHint;
	public static String nextHalf;
	public static String nextStep;
	public static String noBaseline;
	public static String none;
	public static String noNotes;
	public static String noPlan;
	public static String noProject;
	public static String noReview;
	public static String noTarget;
	public static String note;
	public static String noteAuthor;
	public static String noteBy;
	public static String noteText;
	public static String nothing;
	public static String nothingPlanned;
	public static String nothingRecorded;
	public static String notMeasured;
	public static String notOfProject;
	public static String notYet;
	public static String otherReview;
	public static String otherUnit;
	public static String overtaken;
	public static String owners;
	public static String part;
	public static String participants;
	public static String partName;
	public static String partners;
	public static String perhaps;
	public static String period;
	public static String planned;
	public static String previousHalf;
	public static String progress;
	public static String reached;
	public static String reading;
	public static String readSheet;
	public static String result;
	public static String said;
	public static String several;
	public static String severalElsewhere;
	public static String severalOfThatName;
	public static String share;
	public static String showText;
	public static String stageOf;
	public static String start;
	public static String stateDone;
	public static String stateDue;
	public static String stateLate;
	public static String stateNotDue;
	public static String stateOpen;
	public static String unknownAuthor;
	public static String unknownName;
	public static String unreadable;
	public static String until;
	public static String vision;
	public static String what;
	public static String who;
	public static String wholePlan;
	public static String why;

	static {
		NLS.initializeMessages("jp.tsunagi.review.ui.internal.dashboard.messages", Messages.class);
	}

	private Messages() {
	}
}
