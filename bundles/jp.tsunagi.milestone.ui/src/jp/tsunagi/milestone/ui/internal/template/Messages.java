package jp.tsunagi.milestone.ui.internal.template;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String description;
	public static String noStart;
	public static String preview;
	public static String start;
	public static String startTooltip;
	public static String step;
	public static String target;
	public static String template;
	public static String title;

	static {
		NLS.initializeMessages("jp.tsunagi.milestone.ui.internal.template.messages", Messages.class);
	}

	private Messages() {
	}
}
