package jp.tsunagi.diagram.synchronization;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String failedLabel;
	public static String tooLarge;

	static {
		NLS.initializeMessages("jp.tsunagi.diagram.synchronization.messages", Messages.class);
	}

	private Messages() {
	}
}
