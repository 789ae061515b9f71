package jp.tsunagi.plan.ui.internal.navigation;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String close;
	public static String found;
	public static String goTo;
	public static String none;
	public static String noneInPlans;
	public static String nothing;
	public static String open;
	public static String title;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.navigation.messages", Messages.class);
	}

	private Messages() {
	}
}
