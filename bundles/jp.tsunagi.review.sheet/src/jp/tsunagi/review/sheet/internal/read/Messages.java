package jp.tsunagi.review.sheet.internal.read;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String bomb;
	public static String damaged;
	public static String formulaError;
	public static String formulas;
	public static String links;
	public static String locked;
	public static String macros;
	public static String notOffice;
	public static String oldFormat;
	public static String openDocument;
	public static String tooLarge;
	public static String tracked;
	public static String unreadable;

	static {
		NLS.initializeMessages("jp.tsunagi.review.sheet.internal.read.messages", Messages.class);
	}

	private Messages() {
	}
}
