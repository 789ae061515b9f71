package jp.tsunagi.plan.ui.internal.diagnostics;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String unknown;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.diagnostics.messages", Messages.class);
	}

	private Messages() {
	}
}
