package jp.tsunagi.plan.ui.internal.wizard;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String area;
	public static String defaultName;
	public static String description;
	public static String fileEmpty;
	public static String fileExists;
	public static String fileUnusable;
	public static String file;
	public static String from;
	public static String nameEmpty;
	public static String nameUnusable;
	public static String name;
	public static String pageTitle;
	public static String title;
	public static String years;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.wizard.messages", Messages.class);
	}

	private Messages() {
	}
}
