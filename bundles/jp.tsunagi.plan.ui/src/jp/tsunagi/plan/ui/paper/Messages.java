package jp.tsunagi.plan.ui.paper;

import org.eclipse.osgi.util.NLS;

/** What sheets of paper say to users. */
final class Messages extends NLS {

	public static String pages;
	public static String painting;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.paper.messages", Messages.class);
	}

	private Messages() {
	}
}
