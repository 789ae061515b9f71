package jp.tsunagi.plan.language.ide.server;

import org.eclipse.osgi.util.NLS;

/** Why the server does not do what it was asked for. */
final class Messages extends NLS {

	public static String renameInModel;

	public static String renameNothing;

	public static String renameToNothing;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
