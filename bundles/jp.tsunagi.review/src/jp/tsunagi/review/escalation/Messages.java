package jp.tsunagi.review.escalation;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String answer;
	public static String decided;
	public static String marked;
	public static String move;
	public static String need;
	public static String needOfPeople;
	public static String nothingDone;
	public static String raise;
	public static String raisedBy;
	public static String raisedOn;
	public static String raisedSince;
	public static String stopped;
	public static String toDiscuss;
	public static String toTell;
	public static String withoutSuccess;

	static {
		NLS.initializeMessages("jp.tsunagi.review.escalation.messages", Messages.class);
	}

	private Messages() {
	}
}
