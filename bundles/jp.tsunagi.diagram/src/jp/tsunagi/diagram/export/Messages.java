package jp.tsunagi.diagram.export;

import org.eclipse.osgi.util.NLS;

/** What exports say. */
final class Messages extends NLS {

	public static String tile;
	public static String tooManyPages;
	public static String tooManyPixels;

	static {
		NLS.initializeMessages("jp.tsunagi.diagram.export.messages", Messages.class);
	}

	private Messages() {
	}
}
