package jp.tsunagi.review.sheet.internal.read;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String formulaError;
	public static String formulas;
	public static String links;
	public static String tracked;
	public static String unreadable;

	static {
		NLS.initializeMessages("jp.tsunagi.review.sheet.internal.read.messages", Messages.class);
	}

	private Messages() {
	}
}
