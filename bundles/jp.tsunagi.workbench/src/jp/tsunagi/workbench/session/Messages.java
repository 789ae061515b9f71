package jp.tsunagi.workbench.session;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String checkFailed;
	public static String checking;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.session.messages", Messages.class);
	}

	private Messages() {
	}
}
