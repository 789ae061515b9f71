package jp.tsunagi.core.query;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String bodiesTitle;
	public static String deploymentsTitle;
	public static String noCategory;

	static {
		NLS.initializeMessages("jp.tsunagi.core.query.messages", Messages.class);
	}

	private Messages() {
	}
}
