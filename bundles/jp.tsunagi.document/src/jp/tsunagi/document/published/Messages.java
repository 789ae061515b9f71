package jp.tsunagi.document.published;

import org.eclipse.osgi.util.NLS;

/** What this package says to readers. */
final class Messages extends NLS {

	public static String actionLabel;
	public static String colon;
	public static String dash;
	public static String decisionContinue;
	public static String decisionExpand;
	public static String decisionImprove;
	public static String decisionMerge;
	public static String decisionStop;
	public static String event;
	public static String gap;
	public static String goalLabel;
	public static String hidden;
	public static String milestone;
	public static String pillarLabel;
	public static String step;
	public static String training;
	public static String unknown;
	public static String wholeMunicipality;
	public static String wholePlan;

	static {
		NLS.initializeMessages("jp.tsunagi.document.published.messages", Messages.class);
	}

	private Messages() {
	}
}
