package jp.tsunagi.plan.ui.view;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String newPlan;
	public static String noPlan;
	public static String noProject;
	public static String reading;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.view.messages", Messages.class);
	}

	private Messages() {
	}
}
