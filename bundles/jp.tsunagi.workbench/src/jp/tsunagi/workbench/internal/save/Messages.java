package jp.tsunagi.workbench.internal.save;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String cancel;
	public static String conflictQuestion;
	public static String conflictTitle;
	public static String discard;
	public static String overwrite;
	public static String save;
	public static String saveFailedTitle;
	public static String unsavedQuestion;
	public static String unsavedTitle;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.save.messages", Messages.class);
	}

	private Messages() {
	}
}
