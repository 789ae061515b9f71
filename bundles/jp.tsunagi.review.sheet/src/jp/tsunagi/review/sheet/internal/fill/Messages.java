package jp.tsunagi.review.sheet.internal.fill;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String action;
	public static String actionPlan;
	public static String ambiguousName;
	public static String area;
	public static String authors;
	public static String brokenPlan;
	public static String comment;
	public static String commentsOn;
	public static String content;
	public static String date;
	public static String decision;
	public static String due;
	public static String evaluation;
	public static String frequency;
	public static String gap;
	public static String goal;
	public static String grade;
	public static String half;
	public static String hidden;
	public static String issues;
	public static String learning;
	public static String memoSubject;
	public static String municipality;
	public static String newGoal;
	public static String next;
	public static String oneNameOnly;
	public static String others;
	public static String overall;
	public static String owners;
	public static String partners;
	public static String pillar;
	public static String plan;
	public static String result;
	public static String reviewBy;
	public static String reviewOf;
	public static String scale;
	public static String situation;
	public static String state;
	public static String targetGroup;
	public static String unknown;
	public static String unknownDate;
	public static String unknownDecision;
	public static String unknownName;
	public static String vision;
	public static String who;
	public static String wholeGoal;
	public static String wholeMunicipality;
	public static String wholePlan;
	public static String writtenBy;

	static {
		NLS.initializeMessages("jp.tsunagi.review.sheet.internal.fill.messages", Messages.class);
	}

	private Messages() {
	}
}
