package jp.tsunagi.diagram.ui.internal.keyboard;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String title;

	public static String command;

	public static String keys;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
