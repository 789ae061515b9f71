package jp.tsunagi.review.ui.internal.view;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String noProject;
	public static String reading;

	static {
		NLS.initializeMessages("jp.tsunagi.review.ui.internal.view.messages", Messages.class);
	}

	private Messages() {
	}
}
