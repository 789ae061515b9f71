package jp.tsunagi.workbench.internal.findings;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String columnElement;
	public static String columnMessage;
	public static String columnPlace;
	public static String columnRule;
	public static String columnSeverity;
	public static String copy;
	public static String count;
	public static String error;
	public static String filter;
	public static String fixAll;
	public static String info;
	public static String mendByFix;
	public static String mendByHand;
	public static String mendFile;
	public static String mendText;
	public static String noFix;
	public static String noProject;
	public static String nothingFound;
	public static String open;
	public static String selectAll;
	public static String selected;
	public static String separator;
	public static String shown;
	public static String toggle;
	public static String warning;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.findings.messages", Messages.class);
	}

	private Messages() {
	}
}
