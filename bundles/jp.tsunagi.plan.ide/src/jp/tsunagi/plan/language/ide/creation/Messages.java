package jp.tsunagi.plan.language.ide.creation;

import org.eclipse.osgi.util.NLS;

/** What becomes of an element that a plan wants. */
final class Messages extends NLS {

	public static String created;

	public static String notCreated;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
