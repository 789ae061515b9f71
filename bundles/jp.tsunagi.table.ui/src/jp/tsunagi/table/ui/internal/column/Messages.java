package jp.tsunagi.table.ui.internal.column;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String container;
	public static String no;
	public static String noChoice;
	public static String noNumber;
	public static String noWholeNumber;
	public static String numberMissing;
	public static String readOnly;
	public static String yes;

	static {
		NLS.initializeMessages("jp.tsunagi.table.ui.internal.column.messages", Messages.class);
	}

	private Messages() {
	}
}
