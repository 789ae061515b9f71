package jp.tsunagi.review.sheet.internal.compare;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String addedRow;
	public static String besideCells;
	public static String changedMeanwhile;
	public static String merged;
	public static String missing;
	public static String nameNeeded;
	public static String newerForm;
	public static String noPlace;
	public static String noPlan;
	public static String noState;
	public static String notRecognized;
	public static String olderForm;
	public static String otherPlan;
	public static String partGone;
	public static String placeSeparator;

	static {
		NLS.initializeMessages("jp.tsunagi.review.sheet.internal.compare.messages", Messages.class);
	}

	private Messages() {
	}
}
