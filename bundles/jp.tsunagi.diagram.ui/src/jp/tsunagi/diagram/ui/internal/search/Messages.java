package jp.tsunagi.diagram.ui.internal.search;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String prompt;

	public static String former;

	public static String next;

	public static String close;

	public static String nothing;

	public static String hits;

	public static String hit;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
