package jp.tsunagi.workbench.session;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String add;
	public static String change;
	public static String checkFailed;
	public static String checking;
	public static String delete;
	public static String move;
	public static String paste;
	public static String several;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.session.messages", Messages.class);
	}

	private Messages() {
	}
}
