package jp.tsunagi.document.ui.internal.pack;

import org.eclipse.osgi.util.NLS;

/** What the wizard of forms says to users. */
final class Messages extends NLS {

	public static String all;
	public static String blankMessage;
	public static String cancel;
	public static String exercise;
	public static String folder;
	public static String folderName;
	public static String forms;
	public static String noForm;
	public static String noPlace;
	public static String none;
	public static String notPossible;
	public static String pageMessage;
	public static String pageTitle;
	public static String place;
	public static String replace;
	public static String replaceThem;
	public static String title;
	public static String writing;

	static {
		NLS.initializeMessages("jp.tsunagi.document.ui.internal.pack.messages", Messages.class);
	}

	private Messages() {
	}
}
