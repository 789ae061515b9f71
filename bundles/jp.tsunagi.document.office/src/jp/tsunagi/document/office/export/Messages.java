package jp.tsunagi.document.office.export;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String cancelled;

	public static String exists;

	public static String failed;

	public static String unexpected;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
