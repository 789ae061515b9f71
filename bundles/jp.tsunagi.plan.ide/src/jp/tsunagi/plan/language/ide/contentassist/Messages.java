package jp.tsunagi.plan.language.ide.contentassist;

import org.eclipse.osgi.util.NLS;

/** What proposals say about themselves. */
final class Messages extends NLS {

	public static String today;

	public static String thisMonth;

	public static String nextMonth;

	public static String lastMonth;

	public static String endOfYear;

	public static String endOfNextYear;

	public static String endOfPlan;

	public static String nextReview;

	public static String used;

	public static String vocabulary;

	public static String text;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
