package jp.tsunagi.core.validation.internal;

import org.eclipse.osgi.util.NLS;

/** What the check says of itself. */
final class Messages extends NLS {

	public static String brokenRule;
	public static String checking;

	static {
		NLS.initializeMessages("jp.tsunagi.core.validation.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
