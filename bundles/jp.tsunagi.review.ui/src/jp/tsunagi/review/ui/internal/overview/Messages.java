package jp.tsunagi.review.ui.internal.overview;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String area;
	public static String gradeCount;
	public static String grades;
	public static String key;
	public static String lateArea;
	public static String latePlans;
	public static String nextHalf;
	public static String noCategory;
	public static String now;
	public static String offScale;
	public static String previousHalf;
	public static String reportDescription;
	public static String reportNothing;
	public static String reportSaved;
	public static String reportTitle;
	public static String reportWork;
	public static String unevaluated;
	public static String year;

	static {
		NLS.initializeMessages("jp.tsunagi.review.ui.internal.overview.messages", Messages.class);
	}

	private Messages() {
	}
}
