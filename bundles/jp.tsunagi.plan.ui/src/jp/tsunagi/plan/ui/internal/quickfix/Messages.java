package jp.tsunagi.plan.ui.internal.quickfix;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String nothing;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.quickfix.messages", Messages.class);
	}

	private Messages() {
	}
}
