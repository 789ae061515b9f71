package jp.tsunagi.milestone.schedule;

import org.eclipse.osgi.util.NLS;

/** What is said of how milestones stand. */
final class Messages extends NLS {

	public static String done;

	public static String doneEarly;

	public static String doneLate;

	public static String dropped;

	public static String inWindow;

	public static String late;

	public static String undated;

	public static String upcoming;

	public static String waiting;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
