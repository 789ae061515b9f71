package jp.tsunagi.plan.ui.internal.connection;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String title;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.connection.messages", Messages.class);
	}

	private Messages() {
	}
}
