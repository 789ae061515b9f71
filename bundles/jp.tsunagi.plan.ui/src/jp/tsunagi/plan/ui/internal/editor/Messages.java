package jp.tsunagi.plan.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String cancel;
	public static String close;
	public static String closeUnsaved;
	public static String conflictTitle;
	public static String conflict;
	public static String failedTitle;
	public static String failed;
	public static String goneTitle;
	public static String gone;
	public static String overwrite;
	public static String reloaded;
	public static String reload;
	public static String saveAgain;
	public static String saveElsewhere;
	public static String saveElsewhereTitle;
	public static String unreadableTitle;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.editor.messages", Messages.class);
	}

	private Messages() {
	}
}
