package jp.tsunagi.document.office.field;

import org.eclipse.osgi.util.NLS;

/** What fields say beside what the project says. */
final class Messages extends NLS {

	public static String audienceInternal;
	public static String audiencePartners;
	public static String audiencePublic;
	public static String gap;
	public static String inYear;
	public static String milestonesOf;
	public static String month;
	public static String noKind;
	public static String onDay;
	public static String review;
	public static String reviewDue;
	public static String yearOf;

	static {
		NLS.initializeMessages("jp.tsunagi.document.office.field.messages", Messages.class);
	}

	private Messages() {
	}
}
