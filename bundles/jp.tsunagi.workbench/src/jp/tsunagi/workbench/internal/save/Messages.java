package jp.tsunagi.workbench.internal.save;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	static String cancel;
	static String close;
	static String conflict;
	static String conflictTitle;
	static String discard;
	static String failed;
	static String failedTitle;
	static String looking;
	static String overwrite;
	static String reload;
	static String reloadFailedTitle;
	static String save;
	static String unsaved;
	static String unsavedTitle;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.save.messages", Messages.class);
	}

	private Messages() {
	}
}
