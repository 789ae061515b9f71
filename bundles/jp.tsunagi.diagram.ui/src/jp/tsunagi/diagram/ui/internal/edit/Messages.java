package jp.tsunagi.diagram.ui.internal.edit;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String deleteTitle;

	public static String deleteOne;

	public static String deleteMany;

	public static String deleteUsages;

	public static String usage;

	public static String deleteMore;

	public static String deleteHint;

	public static String deleteConfirm;

	public static String cancel;

	public static String mustStay;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
