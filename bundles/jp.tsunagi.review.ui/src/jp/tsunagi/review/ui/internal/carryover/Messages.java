package jp.tsunagi.review.ui.internal.carryover;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String added;
	public static String becomes;
	public static String changed;
	public static String choose;
	public static String date;
	public static String dateWrong;
	public static String decision;
	public static String decisionsMessage;
	public static String decisionsTitle;
	public static String detail;
	public static String difference;
	public static String dropped;
	public static String file;
	public static String fileEmpty;
	public static String fileExists;
	public static String fileUnusable;
	public static String into;
	public static String kept;
	public static String nothing;
	public static String nothingToDecide;
	public static String part;
	public static String reason;
	public static String remarksMessage;
	public static String target;
	public static String targetWrong;
	public static String textMessage;
	public static String textTitle;
	public static String title;
	public static String year;

	static {
		NLS.initializeMessages("jp.tsunagi.review.ui.internal.carryover.messages", Messages.class);
	}

	private Messages() {
	}
}
