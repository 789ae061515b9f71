package jp.tsunagi.document.internal.html.plan;

import org.eclipse.osgi.util.NLS;

/** The words of a printed plan. */
final class Messages extends NLS {

	public static String action;
	public static String actionList;
	public static String actions;
	public static String amount;
	public static String answers;
	public static String areas;
	public static String asOf;
	public static String attendance;
	public static String authors;
	public static String backToOverview;
	public static String baseline;
	public static String belongsTo;
	public static String bodies;
	public static String budget;
	public static String category;
	public static String change;
	public static String changedOn;
	public static String closeParen;
	public static String communityIssues;
	public static String completions;
	public static String content;
	public static String council;
	public static String date;
	public static String decision;
	public static String documents;
	public static String done;
	public static String dropReason;
	public static String dropped;
	public static String evaluation;
	public static String event;
	public static String eventOfModel;
	public static String events;
	public static String evidence;
	public static String fiscalYear;
	public static String followUp;
	public static String forecast;
	public static String frequency;
	public static String funding;
	public static String gap;
	public static String goals;
	public static String held;
	public static String indicator;
	public static String indicators;
	public static String issue;
	public static String issues;
	public static String items;
	public static String learning;
	public static String leftOut;
	public static String measured;
	public static String measuredBy;
	public static String by;

	public static String due;

	public static String mergedInto;
	public static String milestone;
	public static String milestones;
	public static String needs;
	public static String next;
	public static String often;
	public static String openParen;
	public static String organizers;
	public static String owners;
	public static String participants;
	public static String partners;
	public static String period;
	public static String pillarsAndGoals;
	public static String place;
	public static String planned;
	public static String predecessors;
	public static String previous;
	public static String programme;
	public static String programmeOfModel;
	public static String progress;
	public static String record;
	public static String remarks;
	public static String result;
	public static String reviewOf;
	public static String reviews;
	public static String situationAndIssues;
	public static String step;
	public static String steps;
	public static String subject;
	public static String superior;
	public static String target;
	public static String targetGroup;
	public static String trainings;
	public static String unit;
	public static String vision;

	static {
		NLS.initializeMessages("jp.tsunagi.document.internal.html.plan.messages", Messages.class);
	}

	private Messages() {
	}
}
