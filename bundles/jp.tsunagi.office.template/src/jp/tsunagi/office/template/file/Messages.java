package jp.tsunagi.office.template.file;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

	public static String data;

	public static String documentType;

	public static String embedded;

	public static String field;

	public static String linkToFile;

	public static String linkedFile;

	public static String linkedPicture;

	public static String macros;

	public static String strict;

	public static String tooMany;

	public static String unreadable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
