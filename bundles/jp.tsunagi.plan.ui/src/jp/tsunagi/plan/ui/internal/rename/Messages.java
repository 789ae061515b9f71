package jp.tsunagi.plan.ui.internal.rename;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String changed;
	public static String empty;
	public static String failed;
	public static String nothing;
	public static String notice;
	public static String noticeNo;
	public static String noticeTitle;
	public static String noticeYes;
	public static String prompt;
	public static String taken;
	public static String title;
	public static String unusable;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.rename.messages", Messages.class);
	}

	private Messages() {
	}
}
