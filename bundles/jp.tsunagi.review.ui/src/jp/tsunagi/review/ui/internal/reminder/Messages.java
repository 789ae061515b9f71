package jp.tsunagi.review.ui.internal.reminder;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String count;
	public static String due;
	public static String dueIn;
	public static String dueToday;
	public static String late;
	public static String nothing;
	public static String open;
	public static String plan;
	public static String what;

	static {
		NLS.initializeMessages("jp.tsunagi.review.ui.internal.reminder.messages", Messages.class);
	}

	private Messages() {
	}
}
