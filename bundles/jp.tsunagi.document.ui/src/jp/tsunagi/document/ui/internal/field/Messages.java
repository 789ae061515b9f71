package jp.tsunagi.document.ui.internal.field;

import org.eclipse.osgi.util.NLS;

/** What the list of fields says to users. */
final class Messages extends NLS {

	public static String about;
	public static String close;
	public static String copied;
	public static String copy;
	public static String description;
	public static String example;
	public static String field;
	public static String hint;
	public static String madeUp;
	public static String nothingFound;
	public static String reading;
	public static String says;
	public static String search;
	public static String title;

	static {
		NLS.initializeMessages("jp.tsunagi.document.ui.internal.field.messages", Messages.class);
	}

	private Messages() {
	}
}
