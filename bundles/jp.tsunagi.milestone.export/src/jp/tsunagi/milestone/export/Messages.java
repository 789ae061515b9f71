package jp.tsunagi.milestone.export;

import org.eclipse.osgi.util.NLS;

/** What stands in the lists and calendars. */
final class Messages extends NLS {

	public static String agenda;

	public static String areas;

	public static String audience;

	public static String audienceInternal;

	public static String audiencePartners;

	public static String audiencePublic;

	public static String between;

	public static String calendarName;

	public static String category;

	public static String change;

	public static String changeFrom;

	public static String changeOn;

	public static String changeReason;

	public static String changeTo;

	public static String changes;

	public static String changesCount;

	public static String colon;

	public static String council;

	public static String date;

	public static String event;

	public static String expected;

	public static String first;

	public static String followUp;

	public static String gone;

	public static String hidden;

	public static String kind;

	public static String last;

	public static String meeting;

	public static String milestone;

	public static String milestones;

	public static String milestonesAsOf;

	public static String name;

	public static String numbered;

	public static String owners;

	public static String part;

	public static String past;

	public static String place;

	public static String plan;

	public static String planOrCouncil;

	public static String plannedAtFirst;

	public static String predecessors;

	public static String product;

	public static String reason;

	public static String result;

	public static String review;

	public static String reviewDue;

	public static String reviewDueOf;

	public static String reviewOf;

	public static String separator;

	public static String state;

	public static String summary;

	public static String text;

	public static String timeDone;

	public static String training;

	public static String within;

	public static String year;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
