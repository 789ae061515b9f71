package jp.tsunagi.review.ui.internal.sheet;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String allFiles;
	public static String audience;
	public static String browse;
	public static String cancel;
	public static String changedHere;
	public static String changedInPlan;
	public static String conflict;
	public static String excel;
	public static String export;
	public static String exportMessage;
	public static String exportTitle;
	public static String file;
	public static String fileEmpty;
	public static String forInternal;
	public static String form;
	public static String format;
	public static String forPartners;
	public static String forPublic;
	public static String half;
	public static String heading;
	public static String inPlan;
	public static String inSheet;
	public static String kind;
	public static String leftOut;
	public static String line;
	public static String missing;
	public static String noSuchPlan;
	public static String nothingNew;
	public static String notPlaceable;
	public static String overwrite;
	public static String place;
	public static String readMessage;
	public static String readTitle;
	public static String saved;
	public static String severalPlans;
	public static String sheetFiles;
	public static String take;
	public static String word;

	static {
		NLS.initializeMessages("jp.tsunagi.review.ui.internal.sheet.messages", Messages.class);
	}

	private Messages() {
	}
}
