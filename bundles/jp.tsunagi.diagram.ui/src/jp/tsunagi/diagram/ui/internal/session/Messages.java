package jp.tsunagi.diagram.ui.internal.session;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String hide;

	public static String show;

	public static String layers;

	public static String filters;

	public static String reset;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
