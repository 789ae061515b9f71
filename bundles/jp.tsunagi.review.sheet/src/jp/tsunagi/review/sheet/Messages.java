package jp.tsunagi.review.sheet;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String memo;
	public static String shared;

	static {
		NLS.initializeMessages("jp.tsunagi.review.sheet.messages", Messages.class);
	}

	private Messages() {
	}
}
