package jp.tsunagi.plan.ui.internal.compare;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String backup;
	public static String close;
	public static String editing;
	public static String nothing;
	public static String onDisk;
	public static String plan;
	public static String timeFormat;
	public static String title;
	public static String unreadable;
	public static String with;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.compare.messages", Messages.class);
	}

	private Messages() {
	}
}
