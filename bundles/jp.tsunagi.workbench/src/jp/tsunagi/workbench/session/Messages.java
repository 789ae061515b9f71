package jp.tsunagi.workbench.session;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	static String add;
	static String change;
	static String checkFailed;
	static String checking;
	static String delete;
	static String move;
	static String paste;
	static String several;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.session.messages", Messages.class);
	}

	private Messages() {
	}
}
