package jp.tsunagi.review.evidence;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String area;
	public static String author;
	public static String body;
	public static String category;
	public static String communityIssue;
	public static String council;
	public static String event;
	public static String need;
	public static String owner;
	public static String partner;
	public static String programme;

	static {
		NLS.initializeMessages("jp.tsunagi.review.evidence.messages", Messages.class);
	}

	private Messages() {
	}
}
