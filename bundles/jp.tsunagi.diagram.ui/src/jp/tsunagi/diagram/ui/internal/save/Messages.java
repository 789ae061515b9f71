package jp.tsunagi.diagram.ui.internal.save;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String title;

	public static String conflict;

	public static String overwrite;

	public static String cancel;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
