package jp.tsunagi.plan.language.ide.quickfix;

import org.eclipse.osgi.util.NLS;

/** What the ways to mend a plan are called. */
final class Messages extends NLS {

	public static String create;

	public static String insert;

	public static String move;

	public static String removeItem;

	public static String removeValue;

	public static String replace;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
