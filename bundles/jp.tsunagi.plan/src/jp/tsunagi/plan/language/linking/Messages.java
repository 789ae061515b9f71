package jp.tsunagi.plan.language.linking;

import org.eclipse.osgi.util.NLS;

/** What is said of references that lead nowhere. */
final class Messages extends NLS {

	public static String action;

	public static String ambiguous;

	public static String goal;

	public static String issue;

	public static String milestone;

	public static String noProject;

	public static String plan;

	public static String training;

	public static String unknown;

	public static String unknownNear;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
