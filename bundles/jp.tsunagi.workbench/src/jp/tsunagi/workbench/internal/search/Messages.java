package jp.tsunagi.workbench.internal.search;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String count;
	public static String first;
	public static String hint;
	public static String message;
	public static String noProject;
	public static String nothing;
	public static String preparing;
	public static String recent;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.search.messages", Messages.class);
	}

	private Messages() {
	}
}
