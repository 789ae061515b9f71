package jp.tsunagi.review.carryover;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String colon;
	public static String conflict;
	public static String dateOver;
	public static String dayOf;
	public static String done;
	public static String emptied;
	public static String goalKept;
	public static String held;
	public static String mergeUnclear;
	public static String name;
	public static String noDecision;
	public static String text;

	static {
		NLS.initializeMessages("jp.tsunagi.review.carryover.messages", Messages.class);
	}

	private Messages() {
	}
}
