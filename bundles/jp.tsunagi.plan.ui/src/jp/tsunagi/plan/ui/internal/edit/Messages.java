package jp.tsunagi.plan.ui.internal.edit;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String failedTitle;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.edit.messages", Messages.class);
	}

	private Messages() {
	}
}
