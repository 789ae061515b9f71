package jp.tsunagi.document;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String folderOccupied;
	public static String overview;

	static {
		NLS.initializeMessages("jp.tsunagi.document.messages", Messages.class);
	}

	private Messages() {
	}
}
