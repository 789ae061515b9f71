package jp.tsunagi.milestone.ui.internal.calendar;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String fileName;
	public static String month;
	public static String next;
	public static String noPlan;
	public static String nothing;
	public static String now;
	public static String nowTooltip;
	public static String previous;
	public static String print;
	public static String save;
	public static String saveTooltip;
	public static String year;

	static {
		NLS.initializeMessages("jp.tsunagi.milestone.ui.internal.calendar.messages", Messages.class);
	}

	private Messages() {
	}
}
