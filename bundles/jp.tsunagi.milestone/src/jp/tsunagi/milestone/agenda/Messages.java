package jp.tsunagi.milestone.agenda;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String both;
	public static String delayed;
	public static String done;
	public static String dropped;
	public static String expected;
	public static String followUpDue;
	public static String followUpUnrecorded;
	public static String moved;
	public static String passed;
	public static String quoted;
	public static String separator;
	public static String severalUnrecorded;
	public static String waiting;
	public static String withReason;

	static {
		NLS.initializeMessages("jp.tsunagi.milestone.agenda.messages", Messages.class);
	}

	private Messages() {
	}
}
