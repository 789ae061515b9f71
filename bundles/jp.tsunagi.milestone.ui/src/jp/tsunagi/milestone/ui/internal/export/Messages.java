package jp.tsunagi.milestone.ui.internal.export;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String audience;
	public static String cancel;
	public static String failed;
	public static String fileName;
	public static String forAll;
	public static String format;
	public static String forOffice;
	public static String forPartners;
	public static String ics;
	public static String message;
	public static String ok;
	public static String pdf;
	public static String png;
	public static String print;
	public static String remark;
	public static String svg;
	public static String title;
	public static String writing;
	public static String xlsx;

	static {
		NLS.initializeMessages("jp.tsunagi.milestone.ui.internal.export.messages", Messages.class);
	}

	private Messages() {
	}
}
