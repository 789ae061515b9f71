package jp.tsunagi.milestone.ui.internal.list;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String all;
	public static String changed;
	public static String copy;
	public static String copyAll;
	public static String count;
	public static String days;
	public static String followUps;
	public static String late;
	public static String milestone;
	public static String next;
	public static String nothing;
	public static String nothingChanged;
	public static String nothingLate;
	public static String nothingNext;
	public static String nothingToFollow;
	public static String openGantt;
	public static String openText;
	public static String owners;
	public static String part;
	public static String plan;
	public static String since;
	public static String sinceTooltip;
	public static String state;
	public static String visit;
	public static String when;
	public static String why;

	static {
		NLS.initializeMessages("jp.tsunagi.milestone.ui.internal.list.messages", Messages.class);
	}

	private Messages() {
	}
}
