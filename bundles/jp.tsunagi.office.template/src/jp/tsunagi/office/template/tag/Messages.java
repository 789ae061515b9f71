package jp.tsunagi.office.template.tag;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String notClosed;

	public static String notOpened;

	public static String notRows;

	public static String partAsText;

	public static String rowsAsText;

	public static String textHasNoSize;

	public static String unknown;

	public static String unreadable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
