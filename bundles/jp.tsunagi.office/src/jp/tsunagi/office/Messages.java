package jp.tsunagi.office;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

	public static String bomb;

	public static String damaged;

	public static String locked;

	public static String macros;

	public static String notOffice;

	public static String oldFormat;

	public static String openDocument;

	public static String picture;

	public static String template;

	public static String tooLarge;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
