package jp.tsunagi.review.sheet.internal.write;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String asOf;
	public static String audience;
	public static String audienceInternal;
	public static String audiencePartners;
	public static String audiencePublic;
	public static String gap;
	public static String instruction;
	public static String leftOut;
	public static String product;
	public static String stamp;
	public static String tooLong;

	static {
		NLS.initializeMessages("jp.tsunagi.review.sheet.internal.write.messages", Messages.class);
	}

	private Messages() {
	}
}
