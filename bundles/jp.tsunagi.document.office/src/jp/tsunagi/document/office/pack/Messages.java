package jp.tsunagi.document.office.pack;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String planFile;

	public static String planName;

	public static String planOfAnyArea;

	public static String trainersFolder;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
