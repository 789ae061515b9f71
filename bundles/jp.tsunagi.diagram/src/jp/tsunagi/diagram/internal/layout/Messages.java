package jp.tsunagi.diagram.internal.layout;

import org.eclipse.osgi.util.NLS;

/** What a layout is doing. */
final class Messages extends NLS {

	public static String placing;
	public static String spacing;

	static {
		NLS.initializeMessages("jp.tsunagi.diagram.internal.layout.messages", Messages.class);
	}

	private Messages() {
	}
}
