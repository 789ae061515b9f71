package jp.tsunagi.workbench.internal.save;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String cancel;
	public static String close;
	public static String conflict;
	public static String conflictTitle;
	public static String discard;
	public static String failed;
	public static String failedTitle;
	public static String looking;
	public static String overwrite;
	public static String reload;
	public static String reloadFailedTitle;
	public static String save;
	public static String unsaved;
	public static String unsavedTitle;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.save.messages", Messages.class);
	}

	private Messages() {
	}
}
