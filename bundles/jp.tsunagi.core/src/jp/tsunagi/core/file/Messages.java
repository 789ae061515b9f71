package jp.tsunagi.core.file;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String fullDisk;

	public static String nameTaken;

	public static String protection;

	public static String unwritable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
