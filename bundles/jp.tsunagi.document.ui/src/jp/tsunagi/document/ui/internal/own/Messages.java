package jp.tsunagi.document.ui.internal.own;

import org.eclipse.osgi.util.NLS;

/** What it says to users. */
final class Messages extends NLS {

	public static String area;
	public static String browse;
	public static String cancel;
	public static String cannotOpen;
	public static String check;
	public static String checkFindings;
	public static String checkFine;
	public static String checkTitle;
	public static String close;
	public static String copied;
	public static String copyNow;
	public static String copyQuestion;
	public static String copyTitle;
	public static String council;
	public static String folderSuffix;
	public static String isFile;
	public static String message;
	public static String municipality;
	public static String noArea;
	public static String noCouncil;
	public static String noFolder;
	public static String noPlan;
	public static String noStudy;
	public static String noneYet;
	public static String nothingWritten;
	public static String open;
	public static String openFolder;
	public static String openTemplate;
	public static String openTitle;
	public static String place;
	public static String plan;
	public static String study;
	public static String templates;
	public static String unexpected;
	public static String written;
	public static String writtenAll;

	static {
		NLS.initializeMessages("jp.tsunagi.document.ui.internal.own.messages", Messages.class);
	}

	private Messages() {
	}
}
