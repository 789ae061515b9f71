package jp.tsunagi.milestone.chart.calendar;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String columnEvents;
	public static String columnFollowUps;
	public static String columnMeetings;
	public static String columnMilestones;
	public static String dated;
	public static String days;
	public static String done;
	public static String early;
	public static String inMonth;
	public static String inYear;
	public static String kindEvent;
	public static String kindFollowUp;
	public static String kindMeeting;
	public static String kindMilestone;
	public static String kindTraining;
	public static String late;
	public static String middle;
	public static String monthTitle;
	public static String months;
	public static String noName;
	public static String ofKind;
	public static String ofPlan;
	public static String past;
	public static String review;
	public static String reviewDue;
	public static String someDay;
	public static String times;
	public static String timesDone;
	public static String toCome;
	public static String yearTitle;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
