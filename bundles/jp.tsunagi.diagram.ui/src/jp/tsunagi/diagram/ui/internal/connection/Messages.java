package jp.tsunagi.diagram.ui.internal.connection;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String title;

	public static String question;

	public static String chooseTarget;

	public static String kind;

	public static String strength;

	public static String direction;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
