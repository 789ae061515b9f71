package jp.tsunagi.plan.project;

import org.eclipse.osgi.util.NLS;

/** What is said of files of plans that cannot be read. */
final class Messages extends NLS {

	public static String notUtf8;

	public static String tooLarge;

	public static String unreadable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
