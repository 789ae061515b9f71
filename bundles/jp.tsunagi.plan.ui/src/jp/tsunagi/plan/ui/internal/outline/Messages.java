package jp.tsunagi.plan.ui.internal.outline;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String sort;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.outline.messages", Messages.class);
	}

	private Messages() {
	}
}
