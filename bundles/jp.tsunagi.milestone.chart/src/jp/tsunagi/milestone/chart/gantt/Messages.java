package jp.tsunagi.milestone.chart.gantt;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String allHidden;
	public static String continued;
	public static String count;
	public static String cycle;
	public static String legendBaseline;
	public static String legendChain;
	public static String legendDay;
	public static String legendDone;
	public static String legendDropped;
	public static String legendFollowUp;
	public static String legendForecast;
	public static String legendInWindow;
	public static String legendLate;
	public static String legendLink;
	public static String legendUpcoming;
	public static String legendWaiting;
	public static String listSeparator;
	public static String names;
	public static String noArea;
	public static String noCategory;
	public static String noMilestones;
	public static String noName;
	public static String noOwner;
	public static String page;
	public static String today;
	public static String tooltip;
	public static String undated;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
