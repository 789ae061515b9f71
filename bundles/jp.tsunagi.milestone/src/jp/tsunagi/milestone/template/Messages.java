package jp.tsunagi.milestone.template;

import org.eclipse.osgi.util.NLS;

/** What is said of templates that cannot be read or used. */
final class Messages extends NLS {

	public static String dateBeyond;

	public static String empty;

	public static String nameTwice;

	public static String noDate;

	public static String noHead;

	public static String noStart;

	public static String notAMilestone;

	public static String notUtf8;

	public static String predecessorNotAbove;

	public static String tooLarge;

	public static String unreadable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
